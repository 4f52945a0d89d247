package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
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

    private static final char REPLACEMENT = '\uFFFD';

    private WireText() {}

    /** Decodes strict UTF-8; nothing where the bytes are not. */
    static Optional<String> decode(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return Optional.of(text);
        }
        // a replacement character may have been written, or may stand for bytes that are no text
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length));
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Tells whether no half of a surrogate pair stands alone. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns the length in characters, a surrogate pair being one. */
    static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
