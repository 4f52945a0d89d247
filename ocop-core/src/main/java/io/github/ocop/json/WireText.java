package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.base.Utf8;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Text as the wire has it: strict UTF-8, whole Unicode characters, NFC. */
final class WireText {
    /**
     * Depth is limited here, so that nesting costs no memory; the other limits are asked on each value, so that the id can
     * still be read after one is passed.
     */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Limits.RECORD_BYTES + 1)
                    .maxNameLength(Limits.RECORD_BYTES + 1)
                    .maxStringLength(Limits.RECORD_BYTES + 1)
                    .maxNestingDepth(Limits.DEPTH)
                    .build())
            // a record is UTF-8, and nothing in it makes it another encoding
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();

    private WireText() {}

    /** Decodes strict UTF-8; nothing where the bytes are not. */
    static Optional<String> decode(byte[] bytes, int length) {
        return Utf8.isWellFormed(bytes, 0, length)
                ? Optional.of(new String(bytes, 0, length, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** {@return whether no half of a surrogate pair stands alone, which JSON can escape but UTF-8 cannot say} */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    static String nfc(String text) {
        return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** {@return whether all letters are of the blocks that Vietnamese is written in, none of which NFC changes or joins} */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Latin with its supplements up to the first mark that combines, and Latin Extended Additional. */
    static boolean isPlain(char letter) {
        return letter < '\u0300' || (letter >= '\u1E00' && letter <= '\u1EFF');
    }

    /** {@return whether a text has more characters, a surrogate pair being one} */
    static boolean isLonger(String text, int characters) {
        return text.length() > characters && text.codePointCount(0, text.length()) > characters;
    }

    /** {@return a day written as {@code 2026-05-22}; nothing where the text is none} */
    static Optional<LocalDate> date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean exists = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** {@return the number that digits make, below zero where there is something else among them} */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
