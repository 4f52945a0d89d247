package io.github.ocop.json;

import com.google.common.collect.ImmutableList;

/**
 * Reads dossiers off the wire, one JSON object each.
 *
 * <p>Unknown fields, duplicate keys and wrong types are faults, never ignored; text is normalised to NFC. Any text can be
 * given: what is wrong with it is in the {@link Reading}, and no exception is thrown for it.
 */
public final class DossierReader {
    private static final ImmutableList<String> FIELDS = ImmutableList.of(
            "id", "rulebook", "filing", "assessedOn", "product", "subject", "findings", "sheets", "parts");

    private static final RecordText<Reading> TEXT = RecordText.of(FIELDS, DossierFields::new, Reading::of);

    private DossierReader() {}

    /**
     * Reads one record.
     *
     * @param text one JSON object
     * @return what came of reading it
     */
    public static Reading read(String text) {
        return TEXT.read(text);
    }

    /**
     * Reads one record of UTF-8 bytes.
     *
     * @param utf8 the record in UTF-8, without a byte order mark, at most 1 MiB
     * @return what came of reading it
     */
    public static Reading read(byte[] utf8) {
        return read(utf8, utf8.length);
    }

    static Reading read(byte[] utf8, int length) {
        return TEXT.read(utf8, length);
    }
}
