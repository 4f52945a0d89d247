package io.github.ocop.examples.register;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record of a register: a dossier as it came, in bytes, and beside it the province that keeps it.
 *
 * <p>A dossier does not say which province it is of, so a register puts it into an envelope: {@code {"province": "66",
 * "dossier": {…}}}, in this order and with nothing else in it. What stands in it is passed on as it is, so that whatever is
 * wrong with it is found, and told, as it would be without; a line that is no envelope is taken for a dossier.
 */
final class RegisterRecord implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern ENVELOPE = Pattern.compile(
            "\\s*\\{\\s*\"province\"\\s*:\\s*\"([^\"\\\\]{0,20})\"\\s*,\\s*\"dossier\"\\s*:(.*)\\}\\s*",
            Pattern.DOTALL);
    private static final byte[] BEGINNING = "{\"province\"".getBytes(StandardCharsets.US_ASCII);

    private final @Nullable String province;
    private final byte[] dossier;

    private RegisterRecord(@Nullable String province, byte[] dossier) {
        this.province = province;
        this.dossier = dossier;
    }

    /** Returns a dossier of a province, where that is known. */
    static RegisterRecord of(@Nullable String province, byte[] dossier) {
        return new RegisterRecord(province, dossier);
    }

    /** Returns the record of a line, in an envelope or not. */
    static RegisterRecord ofLine(byte[] line) {
        if (!mayBeEnvelope(line)) {
            return new RegisterRecord(null, line);
        }
        // one character a byte: bytes that are no text come through as they are
        Matcher envelope = ENVELOPE.matcher(new String(line, StandardCharsets.ISO_8859_1));
        return envelope.matches()
                ? new RegisterRecord(
                        new String(envelope.group(1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
                        envelope.group(2).getBytes(StandardCharsets.ISO_8859_1))
                : new RegisterRecord(null, line);
    }

    /** Most lines of a register without envelopes are told apart by a look at how they begin. */
    private static boolean mayBeEnvelope(byte[] line) {
        int seen = 0;
        for (byte b : line) {
            boolean isSpace = b == ' ' || b == '\t' || b == '\r' || b == '\n';
            if (isSpace) {
                continue;
            }
            if (b != BEGINNING[seen]) {
                return false;
            }
            seen++;
            if (seen == BEGINNING.length) {
                return true;
            }
        }
        return false;
    }

    Optional<String> province() {
        return Optional.ofNullable(province);
    }

    byte[] dossier() {
        return dossier;
    }

    /** Returns whether there is nothing but blanks: that is no record. */
    boolean isBlank() {
        for (byte b : dossier) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }
}
