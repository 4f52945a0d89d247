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
            no clause                  | /rounds/0          | citation       | "V"         | rounds[0]: citation: expected article.clause.point, appendix/set/criterion or §section, given 'V'
            no reading                 | /rounds/0          | readings       | ["no-such"] | limits.json: readings: expected one of the decision, given no-such
            no day                     | /rounds/0/rounds/0 | proposedBefore | "30/4"      | rounds[0].rounds[0]: Text '30/4'
            a day of some years        | /rounds/0/rounds/0 | proposedBefore | "--02-29"   | rounds[0].rounds[0]: round 1: expected days of every year
            another number             | /rounds/0/rounds/0 | number         | 2           | rounds[0]: rounds: expected the number 1, given 2
            unknown key of a limit     | /limits/0          | remark         | "x"         | limits[0].remark: unknown key
            unknown key of an order    | /order/0           | remark         | "x"         | order[0].remark: unknown key
            no limit                   | /limits/2          | deadline       | "TEA"       | limits[2].deadline: expected one of [TRANSITION
            no length                  | /limits/2          | length         | 0           | limits[2]: time limit: expected a length above 0, given 0
            no unit                    | /limits/2          | unit           | "WEEKS"     | limits[2].unit: expected one of [CALENDAR_DAYS, WORKING_DAYS, MONTHS]
            a limit for fewer          | /limits/2          | kinds          | ["FIRST"]   | limits: expected 1 of COMMUNE_CHECK for UPGRADE, given 0
            a limit for more           | /limits/4          | kinds          | ["FIRST", "RE_RATING"] | limits: expected 0 of PROVINCE_RE_RATING for FIRST, given 1
            a transition too short     | /limits/0          | length         | 59          | limits.json: limits: expected the last day of timeline.json for FIRST, given 2026-07-20
            a transition too long      | /limits/1          | length         | 32          | limits.json: limits: expected the last day of timeline.json for RE_RATING, given 2026-06-23
            no roll                    | /limits/1          | rolls          | false       | limits[1].rolls: expected true or no key
            no reading of a limit      | /limits/1          | readings       | ["no-such"] | limits.json: readings: expected one of the decision, given no-such
            no reading assumed         |                    | revocationAssumed | "no-such" | limits.json: readings: expected one of the decision, given no-such
            an order for fewer         | /order/0           | kinds          | ["FIRST"]   | order: expected 1 of PROPOSED_BY_COMMUNE for UPGRADE, given 0
            an order of a revocation   | /order/0           | step           | "REVOKED"   | order: expected 1 of PROPOSED_BY_COMMUNE for FIRST, given 0
            an order turned round      | /order/0           | after          | "DECIDED_BY_PROVINCE" | order: expected a step before PROPOSED_BY_COMMUNE
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
                "limits.json: whole file: rounds: expected those of both levels, given [PROVINCE]");
    }
}
