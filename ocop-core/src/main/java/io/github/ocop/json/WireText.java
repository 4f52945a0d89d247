package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.base.Utf8;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
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
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** {@return the length in characters, a surrogate pair being one} */
    static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
