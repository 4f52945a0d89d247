package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.fixtures.Wire;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One text for a value, and one value for a text. */
class CanonicalJsonTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\u0000,\"\\u0000\"",
                "\u001f,\"\\u001f\"",
                "\b\t\f,\"\\b\\t\\f\"",
                "\u007f/,\"\u007f/\"",
                "\"\\,\"\\\"\\\\\"",
                "\u2028,\"\u2028\"",
                "🌀,\"🌀\"",
                "e\u0302\u0301,\"ế\""
            })
    void text_is_escaped_no_more_than_it_must_be(String text, String written) {
        assertThat(CanonicalJson.text(text)).hasToString(written);
    }

    @Test
    void line_ends_are_escaped() {
        assertThat(CanonicalJson.text("\r\n")).hasToString("\"\\r\\n\"");
    }

    @Test
    void half_a_character_is_escaped_and_not_lost() {
        assertThat(CanonicalJson.text("\ud83c")).hasToString("\"\\ud83c\"");
        assertThat(CanonicalJson.text("\udf00\ud83c")).hasToString("\"\\udf00\\ud83c\"");
        assertThat(CanonicalJson.text("\ud800")).hasToString("\"\\ud800\"");
        assertThat(CanonicalJson.text("\udfff")).hasToString("\"\\udfff\"");
        assertThat(CanonicalJson.text("\ud83c").sha256())
                .isNotEqualTo(CanonicalJson.text("\ud83d").sha256());
    }

    @Test
    void fields_are_sorted_by_code_units_and_nothing_stands_between_them() {
        Map<String, CanonicalJson> fields = new LinkedHashMap<>();
        for (String name : ImmutableList.of("đ", "b", "B", "10", "9", "")) {
            fields.put(name, CanonicalJson.number(-1));
        }
        assertThat(CanonicalJson.object(fields)).hasToString("{\"\":-1,\"10\":-1,\"9\":-1,\"B\":-1,\"b\":-1,\"đ\":-1}");
        // by code units half a pair comes before the end of the first plane
        assertThat(CanonicalJson.object(
                        ImmutableMap.of("\uff21", CanonicalJson.flag(true), "\ud83d\ude00", CanonicalJson.nothing())))
                .hasToString("{\"\ud83d\ude00\":null,\"\uff21\":true}");
        assertThat(CanonicalJson.list(ImmutableList.of(CanonicalJson.number(2), CanonicalJson.number(1))))
                .hasToString("[2,1]");
        assertThat(CanonicalJson.object(ImmutableMap.of()).sha256())
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void names_that_would_become_one_stay_two() {
        CanonicalJson two = CanonicalJson.object(
                ImmutableMap.of("ế", CanonicalJson.number(1), "e\u0302\u0301", CanonicalJson.number(2)));
        assertThat(two).hasToString("{\"e\u0302\u0301\":2,\"ế\":1}");
        assertThat(CanonicalJson.object(ImmutableMap.of("e\u0302\u0301", CanonicalJson.number(2))))
                .hasToString("{\"ế\":2}");
    }

    @Property(tries = 100)
    void what_is_written_reads_back(@ForAll @Size(max = 5) Map<String, String> texts, @ForAll long number) {
        ImmutableMap.Builder<String, CanonicalJson> fields = ImmutableMap.builder();
        texts.forEach((name, text) -> fields.put("x" + name, CanonicalJson.text(text)));
        fields.put("number", CanonicalJson.number(number));
        JsonNode read = Wire.read(CanonicalJson.object(fields.buildOrThrow()).toString());
        assertThat(read).hasSize(texts.size() + 1);
        assertThat(read.get("number").longValue()).isEqualTo(number);
        texts.forEach((name, text) -> {
            JsonNode value = read.has("x" + name) ? read.get("x" + name) : read.get(nfc("x" + name));
            assertThat(value.textValue()).isEqualTo(nfc(text));
        });
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
