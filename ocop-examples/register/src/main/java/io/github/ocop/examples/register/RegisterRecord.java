package io.github.ocop.examples.register;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    /** How an envelope begins; what follows, up to the last brace, is the dossier. */
    private static final Pattern BEGINNING =
            Pattern.compile("[ \\t\\r\\n]*\\{[ \\t\\r\\n]*\"province\"[ \\t\\r\\n]*:[ \\t\\r\\n]*\"([^\"\\\\]{0,20})\""
                    + "[ \\t\\r\\n]*,[ \\t\\r\\n]*\"dossier\"[ \\t\\r\\n]*:");
    /** The longest beginning looked at; most of them have some thirty characters. */
    private static final int MOST_LOOKED_AT = 200;

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
    static RegisterRecord ofLine(byte[] line, int length) {
        int end = length;
        while (end > 0 && isBlank(line[end - 1])) {
            end--;
        }
        // one character a byte, so that places in the text are places in the bytes
        String first = new String(line, 0, Math.min(length, MOST_LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher beginning = BEGINNING.matcher(first);
        if (!beginning.lookingAt() || line[end - 1] != '}') {
            return new RegisterRecord(null, Arrays.copyOf(line, length));
        }
        String code =
                new String(line, beginning.start(1), beginning.end(1) - beginning.start(1), StandardCharsets.UTF_8);
        return new RegisterRecord(code, Arrays.copyOfRange(line, beginning.end(), end - 1));
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
            if (!isBlank(b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
