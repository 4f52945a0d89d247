package io.github.ocop.rulebook;

import java.util.Locale;

/** What a receipt says, and so what can differ when it is verified, in the order in which differences are told. */
public enum ReceiptPart {
    /** The version of the library. */
    VERSION,
    /** The hash of the data files. */
    DATA,
    /** The rulebook that governs. */
    RULEBOOK,
    /** The hash of the dossier. */
    INPUT,
    /** The readings it was rated by, where the caller may choose. */
    SETTINGS,
    /** The hash of the council whose rules were asked. */
    COUNCIL,
    /** The answer. */
    RESULT,
    /** The answer that stands beside a receipt on the wire and should be its result; no receipt has it in itself. */
    ANSWER;

    /** {@return the name on the wire, {@code data} for example} */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
