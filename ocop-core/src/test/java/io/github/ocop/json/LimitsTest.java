package io.github.ocop.json;

import static io.github.ocop.json.FaultCodesTest.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.fixtures.Wire;
import org.junit.jupiter.api.Test;

/** The limits against hostile input: at the limit taken, one past it TOO_LARGE. */
class LimitsTest {
    @Test
    void an_id_of_200_characters() {
        ObjectNode dossier = Wire.top(6);
        dossier.put("id", "Đ".repeat(200));
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("RATED");
        dossier.put("id", "\ud83c\udf00".repeat(200));
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("RATED");
        dossier.put("id", "Đ".repeat(201));
        assertFault(Wire.answer(dossier), "TOO_LARGE", "id");
        assertThat(Wire.answer(dossier).get("id").asText()).isEqualTo("line:1");
    }

    @Test
    void other_text_of_2000_characters() {
        ObjectNode dossier = Wire.top(6);
        ((ObjectNode) dossier.get("product")).put("name", "ế".repeat(2000));
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("RATED");
        ((ObjectNode) dossier.get("product")).put("name", "ế".repeat(2001));
        assertFault(Wire.answer(dossier), "TOO_LARGE", "product.name");

        dossier = Wire.top(6);
        ((ObjectNode) dossier.get("sheets").get(0)).put("member", "x".repeat(2001));
        assertFault(Wire.answer(dossier), "TOO_LARGE", "sheets[0].member");

        dossier = Wire.top(6);
        dossier.put("x".repeat(2000), 1);
        assertThat(Wire.answer(dossier).at("/error/code").asText()).isEqualTo("UNKNOWN_FIELD");
        // a decomposed name is counted as it is normalised
        dossier = Wire.top(6);
        ((ObjectNode) dossier.get("product")).put("name", "e\u0301".repeat(2000));
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("RATED");
        dossier = Wire.top(6);
        dossier.put("x".repeat(2001), 1);
        assertFault(Wire.answer(dossier), "TOO_LARGE", "");
    }

    @Test
    void a_number_of_32_characters() {
        String good = Wire.top(6).toString();
        String longest = "1".repeat(32);
        assertFault(
                Wire.answer(good.replace("\"1.1\":3", "\"1.1\":" + longest)),
                "UNKNOWN_OPTION",
                "sheets[0].choices.1.1");
        assertFault(
                Wire.answer(good.replace("\"1.1\":3", "\"1.1\":1" + longest)), "TOO_LARGE", "sheets[0].choices.1.1");
        assertFault(
                Wire.answer(good.replace("\"criteriaSet\":6", "\"criteriaSet\":" + "9".repeat(5000))),
                "TOO_LARGE",
                "product.criteriaSet");
    }

    @Test
    void a_hundred_sheets() {
        ObjectNode dossier = Wire.top(6);
        JsonNode choices = Wire.choices(dossier).deepCopy();
        ArrayNode sheets = dossier.putArray("sheets");
        for (int i = 0; i < 100; i++) {
            sheets.addObject().put("member", "m" + i).set("choices", choices);
        }
        assertThat(Wire.answer(dossier).get("stars").asInt()).isEqualTo(5);
        sheets.addObject().put("member", "m100").set("choices", choices);
        assertFault(Wire.answer(dossier), "TOO_LARGE", "sheets");
    }

    @Test
    void a_depth_of_16() {
        // the record is 1 deep, so 15 lists within it are 16
        ObjectNode dossier = Wire.top(6);
        dossier.set("colour", Wire.parse("[".repeat(15) + "]".repeat(15)));
        assertFault(Wire.answer(dossier), "UNKNOWN_FIELD", "colour");
        dossier.set("colour", Wire.parse("[".repeat(16) + "]".repeat(16)));
        assertFault(Wire.answer(dossier), "TOO_LARGE", "");
        assertThat(Wire.answer(dossier).get("id").asText()).isEqualTo("d-1");
    }

    @Test
    void a_record_that_is_too_deep_is_known_by_its_line_where_the_id_comes_after() {
        String deep = "{\"x\":" + "[".repeat(200_000) + "]".repeat(200_000) + ",\"id\":\"d\"}";
        assertFault(Wire.answer(deep), "TOO_LARGE", "");
        assertThat(Wire.answer(deep).get("id").asText()).isEqualTo("line:1");
    }

    @Test
    void a_record_of_1_MiB() {
        String good = Wire.top(6).toString();
        String padded =
                good + " ".repeat(Limits.RECORD_BYTES - good.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
        assertThat(Wire.answer(padded).get("outcome").asText()).isEqualTo("RATED");
        assertFault(Wire.answer(padded + " "), "TOO_LARGE", "");
    }
}
