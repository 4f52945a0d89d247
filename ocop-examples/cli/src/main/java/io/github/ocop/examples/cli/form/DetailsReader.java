package io.github.ocop.examples.cli.form;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.json.Limits;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** Reads details off a file; as on the wire, unknown fields, duplicates and wrong types are told, never passed over. */
public final class DetailsReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    /** The most of a wrong text that a message repeats. */
    private static final int SHOWN = 40;

    private final ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();

    private DetailsReader() {}

    /**
     * Reads details.
     *
     * @throws IllegalArgumentException if the text is none, naming place and reason
     */
    public static FormDetails read(byte[] utf8) {
        if (utf8.length > Limits.RECORD_BYTES) {
            throw new IllegalArgumentException("expected at most " + Limits.RECORD_BYTES + " bytes");
        }
        DetailsReader reader = new DetailsReader();
        reader.object("", parse(utf8));
        return new FormDetails(reader.values.build());
    }

    private static JsonNode parse(byte[] utf8) {
        try {
            return MAPPER.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("expected UTF-8", e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(unread(e), e);
        }
    }

    private static String unread(JsonProcessingException e) {
        if (e.getOriginalMessage().startsWith("Duplicate field") && e.getProcessor() instanceof JsonParser json) {
            String at = json.getParsingContext().pathAsPointer().toString();
            return PlainText.plain(at.substring(1).replace('/', '.')) + ": expected once, given twice";
        }
        String line = e.getLocation() == null
                ? ""
                : ", wrong near line " + e.getLocation().getLineNr();
        return "expected a JSON object of details" + line;
    }

    private void object(String at, JsonNode node) {
        if (!node.isObject()) {
            throw wrong(at, "an object", node);
        }
        ImmutableSet<String> known = names(at);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            String place = at.isEmpty() ? name : at + "." + name;
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        PlainText.plain(place) + ": expected one of " + known + ", given an unknown field");
            }
            DetailType type = FormDetails.FIELDS.get(place);
            if (type == null) {
                object(place, field.getValue());
            } else if (type == DetailType.PAPER) {
                list(place, type, field.getValue());
            } else {
                value(place, place, type, field.getValue());
            }
        }
    }

    /** Returns the names of the fields there are at a place. */
    static ImmutableSet<String> names(String at) {
        String under = at.isEmpty() ? "" : at + ".";
        return FormDetails.FIELDS.keySet().stream()
                .filter(place -> place.startsWith(under))
                .map(place -> place.substring(under.length()))
                .map(rest -> rest.substring(0, (rest + ".").indexOf('.')))
                .collect(toImmutableSet());
    }

    private void list(String place, DetailType type, JsonNode list) {
        if (!list.isArray()) {
            throw wrong(place, "a list", list);
        }
        for (int i = 0; i < list.size(); i++) {
            value(place, place + "[" + i + "]", type, list.get(i));
        }
    }

    private void value(String place, String at, DetailType type, JsonNode value) {
        if (!type.takes(value)) {
            throw wrong(at, type.expected(), value);
        }
        values.put(place, Normalizer.normalize(value.asText(), Normalizer.Form.NFC));
    }

    private static IllegalArgumentException wrong(String at, String expected, JsonNode value) {
        String place = at.isEmpty() ? "" : at + ": ";
        return new IllegalArgumentException(place + "expected " + expected + ", given " + given(value));
    }

    private static String given(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isObject() ? "{…}" : "[…]";
        }
        String text = value.asText();
        int[] shown = text.codePoints().limit(SHOWN).toArray();
        String start = PlainText.plain(new String(shown, 0, shown.length));
        String cut = text.length() > start.length() ? "…" : "";
        return value.isTextual() ? "'" + start + cut + "'" : start + cut;
    }
}
