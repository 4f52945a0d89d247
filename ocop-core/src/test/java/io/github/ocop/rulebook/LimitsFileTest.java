package io.github.ocop.rulebook;

import static io.github.ocop.rulebook.DataCheckTest.assertBroken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong table of rounds and limits stops the build, and says which key and why. */
class LimitsFileTest {
    private static final String FILE = "qd-26-2026/limits.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown key at the top     |                    | remark         | "x"         | remark: unknown key
            unknown key of a level     | /rounds/0          | remark         | "x"         | rounds[0].remark: unknown key
            unknown key of a round     | /rounds/0/rounds/0 | remark         | "x"         | rounds[0].rounds[0].remark: unknown key
            a level twice              | /rounds/0          | level          | "MINISTRY"  | whole file: Multiple entries with same key: MINISTRY
            no level                   | /rounds/0          | level          | "DISTRICT"  | rounds[0].level: expected one of [PROVINCE, MINISTRY], given "DISTRICT"
            no clause                  | /rounds/0          | citation       | "V"         | rounds[0]: citation: expected article.clause.point or appendix/set/criterion, given 'V'
            no reading                 | /rounds/0          | readings       | ["no-such"] | limits.json: readings: expected one of the decision, given no-such
            no day                     | /rounds/0/rounds/0 | proposedBefore | "30/4"      | rounds[0].rounds[0]: Text '30/4'
            a day of some years        | /rounds/0/rounds/0 | proposedBefore | "--02-29"   | rounds[0].rounds[0]: round 1: expected days of every year
            another number             | /rounds/0/rounds/0 | number         | 2           | rounds[0]: rounds: expected the number 1, given 2
            rounds that overlap        | /rounds/0/rounds/0 | endsBefore     | "--12-31"   | rounds[0]: rounds: expected one after the other
            """)
    void a_wrong_file_is_named_with_key_and_reason(String what, String at, String key, String value, String reason)
            throws IOException {
        JsonNode set = MAPPER.readTree(value);
        assertBroken(FILE, file -> ((ObjectNode) (at == null ? file : file.at(at))).set(key, set), reason);
    }

    @Test
    void a_level_that_is_lost_is_told() throws IOException {
        assertBroken(
                FILE,
                file -> ((ArrayNode) file.at("/rounds")).remove(1),
                "limits.json: rounds: expected those of both levels, given [PROVINCE]");
    }
}
