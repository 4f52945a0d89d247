package io.github.ocop.rulebook;

import static io.github.ocop.rulebook.DataCheckTest.assertBroken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong table of a life cycle stops the build, and says which key and why. */
class WorkflowFileTest {
    private static final String FILE = "qd-26-2026/revocation.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                           | remark   | "x"           | remark: unknown key
            /facts/0       | remark   | "x"           | facts[0].remark: unknown key
            /events/0      | remark   | "x"           | events[0].remark: unknown key
            /states/0      | remark   | "x"           | states[0].remark: unknown key
            /transitions/0 | remark   | "x"           | transitions[0].remark: unknown key
                           | edition  | 0             | qd-26-2026/revocation: expected an edition of 1 or more
                           | opening  | ["colour"]    | fact colour: expected a declared one
            /facts/0       | from     | 6             | facts[0]: Invalid range
            /facts/0       | total    | false         | facts[0].total: expected true or no key, given false
            /facts/0       | total    | true          | facts[0].from: unknown key
            /facts/0       | words    | ["3"]         | facts[0].from: unknown key
            /facts/1       | fact     | "stars"       | whole file: Multiple entries with same key: stars
            /events/1      | event    | "FOUND_IN_SUPERVISION" | whole file: Multiple entries with same key: FOUND_IN_SUPERVISION
            /events/0      | asks     | ["colour"]    | fact colour: expected a declared one
            /events/3      | follows  | ["colour"]    | fact colour: expected a declared one
            /states/1      | state    | "STANDING"    | whole file: Multiple entries with same key: STANDING
            /states/0      | end      | false         | states[0].end: expected true or no key, given false
            /states/0      | end      | true          | transition SUPERVISION_FINDS_CRITERIA_NOT_KEPT: from an end
            /states/0      | limits   | ["TEA"]       | qd-26-2026/revocation: limits: expected some of
            /states/2      | limits   | []            | transition BODY_CONCLUDES: expected REVOCATION to run in CONCLUDED
            /states/6      | end      | null          | states[6].end: expected true or no key, given null
            /transitions/0 | name     | "GROUND_IS_FOUND" | transition GROUND_IS_FOUND: twice
            /transitions/0 | from     | []            | transition SUPERVISION_FINDS_CRITERIA_NOT_KEPT: expected where from and by whom
            /transitions/0 | from     | ["NOWHERE"]   | transition SUPERVISION_FINDS_CRITERIA_NOT_KEPT: no state NOWHERE
            /transitions/0 | to       | "NOWHERE"     | transition SUPERVISION_FINDS_CRITERIA_NOT_KEPT: no state NOWHERE
            /transitions/0 | by       | ["NOBODY"]    | transitions[0].by: expected one of [
            /transitions/0 | by       | []            | transition SUPERVISION_FINDS_CRITERIA_NOT_KEPT: expected where from and by whom
            /transitions/0 | when     | {"colour": ["RED"]} | fact colour: expected a declared one
            /transitions/0 | when     | {"stars": ["6"]} | transition SUPERVISION_FINDS_CRITERIA_NOT_KEPT: stars: no such value 6
            /transitions/0 | when     | {"stars": "3"} | transitions[0].when.stars: expected a list, given "3"
            /transitions/0 | when     | {}            | expected one row for FOUND_IN_SUPERVISION
            /transitions/0 | sets     | {"stars": "6"} | transition SUPERVISION_FINDS_CRITERIA_NOT_KEPT: stars: no such value 6
            /transitions/0 | sets     | {"stars": 3}  | transitions[0].sets.stars: expected text, given 3
            /transitions/0 | needs    | ["MINISTRY"]  | transitions[0].needs: expected one of [SUBJECT, COMMUNE, DISTRICT, PROVINCE]
            /transitions/0 | starts   | ["REVOCATION"] | expected REVOCATION to run in FOUND
            /transitions/0 | readings | ["no-such"]   | readings: expected one of the decision, given no-such
            /transitions/0 | effect   | "MIRACLE"     | transitions[0].effect: expected one of [
            /transitions/0 | after    | "NEXT_YEAR_BUT_ONE" | after: expected one of [IDEA_AGAIN, PLAN_AGAIN, NEXT_YEAR, ANOTHER_ROUND], given NEXT_YEAR_BUT_ONE
            /transitions/0 | in       | "2026-05-22/.." | transitions[0].inBy: missing key
            /transitions/0 | inBy     | "12.2"        | transitions[0].inBy: unknown key
            /transitions/0 | citation | "Article 9"   | transitions[0]: citation: expected article.clause.point
            /transitions/0 | practice | true          | transitions[0].citation: unknown key
            """)
    void a_wrong_file_is_named_with_key_and_reason(String at, String key, String value, String reason)
            throws IOException {
        JsonNode set = MAPPER.readTree(value);
        assertBroken(
                FILE,
                file -> ((ObjectNode) (at == null ? file : file.at(at))).set(key, set),
                reason,
                "qd-26-2026/revocation");
    }

    @ParameterizedTest
    @CsvSource({
        "'', edition, edition",
        "'', facts, facts",
        "'', opening, opening",
        "'', events, events",
        "'', states, states",
        "'', transitions, transitions",
        "/facts/0, fact, facts[0].fact",
        "/facts/0, from, facts[0].from",
        "/facts/0, to, facts[0].to",
        "/events/0, event, events[0].event",
        "/states/0, state, states[0].state",
        "/transitions/0, name, transitions[0].name",
        "/transitions/0, from, transitions[0].from",
        "/transitions/0, event, transitions[0].event",
        "/transitions/0, to, transitions[0].to",
        "/transitions/0, by, transitions[0].by",
        "/transitions/0, citation, transitions[0].citation"
    })
    void a_missing_key_is_named(String at, String key, String path) throws IOException {
        assertBroken(FILE, file -> ((ObjectNode) file.at(at)).remove(key), path + ": missing key");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /waits/0 | remark   | "x"         | waits[0].remark: unknown key
            /waits/0 | days     | 0           | wait IDEA_AGAIN: expected days of 1 or more, a year or a round
            /waits/0 | nextYear | false       | waits[0].nextYear: expected true or no key, given false
            /waits/2 | nextYear | null        | waits[2].nextYear: expected true or no key, given null
            /waits/3 | anotherRound | false   | waits[3].anotherRound: expected true or no key, given false
            /waits/3 | citation | "5.1"       | waits[3]: citation: expected number#locator, given '5.1'
            /waits/0 | readings | ["no-such"] | readings: expected some of the register, given [no-such]
            /waits/0 | readings | "no-such"   | waits[0].readings: expected a list, given "no-such"
            /waits/0 | wait     | "PLAN_AGAIN" | whole file: Multiple entries with same key: PLAN_AGAIN
            """)
    void a_wrong_wait_is_named_with_key_and_reason(String at, String key, String value, String reason)
            throws IOException {
        JsonNode set = MAPPER.readTree(value);
        assertBroken(WaitsFile.NAME, file -> ((ObjectNode) file.at(at)).set(key, set), reason);
    }
}
