package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.Besides;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A half-filled sheet on the wire: unknown is not zero. */
class PartialAnswerTest {
    private static ObjectNode partial(JsonNode dossier) {
        return Wire.answer(dossier, Rulebooks.standard(), Besides.RANGE);
    }

    private static ObjectNode without(int set, String... numbers) {
        ObjectNode dossier = Wire.top(set);
        Wire.choices(dossier).remove(List.of(numbers));
        return dossier;
    }

    @Test
    void a_gap_is_a_range() {
        assertThat(partial(without(6, "3.5", "4.1"))).isEqualTo(Wire.parse("""
                {'id': 'd-1', 'rulebook': 'qd-26-2026', 'criteriaSet': 6, 'outcome': 'PARTIAL',
                 'range': {'points': [92, 100], 'stars': [2, 5], 'missing': ['3.5', '4.1'], 'deciding': ['3.5', '4.1']}}"""));
    }

    @Test
    void a_sheet_without_gaps_is_answered_as_usual_with_a_range_of_one_value() {
        ObjectNode dossier = Wire.top(6);
        Wire.choices(dossier).put("3.5", 1);
        ObjectNode answer = partial(dossier);
        assertThat(answer.remove("range"))
                .isEqualTo(Wire.parse("{'points': [98, 98], 'stars': [3, 3], 'missing': [], 'deciding': []}"));
        assertThat(answer).isEqualTo(Wire.answer(dossier));
    }

    @Test
    void without_being_asked_a_gap_is_a_fault() {
        FaultCodesTest.assertFault(Wire.answer(without(6, "3.5")), "MISSING_CRITERION", "sheets[0].choices.3.5");
    }

    @Test
    void an_empty_sheet_can_become_anything() {
        ObjectNode dossier = Wire.top(16);
        Wire.choices(dossier).removeAll();
        JsonNode range = partial(dossier).get("range");
        assertThat(range.get("points")).isEqualTo(Wire.parse("[0, 100]"));
        assertThat(range.get("stars")).isEqualTo(Wire.parse("[0, 5]"));
        assertThat(range.get("missing")).hasSize(29);
        assertThat(range.get("deciding")).hasSize(29);
    }

    /** 5.2 or 5.3 above 0 means 5.1 above 0. */
    @Test
    void only_answers_that_go_together_count() {
        ObjectNode dossier = without(6, "5.1");
        assertThat(partial(dossier).at("/range/points")).isEqualTo(Wire.parse("[96, 100]"));
        Wire.choices(dossier).put("5.2", 1).put("5.3", 1);
        assertThat(partial(dossier).at("/range/points")).isEqualTo(Wire.parse("[88, 93]"));
        // no box at 5.2 says there is no story
        Wire.choices(dossier).put("5.2", 0);
        assertThat(partial(dossier).at("/range/points")).isEqualTo(Wire.parse("[88, 88]"));
        Wire.choices(dossier).put("5.3", 2);
        FaultCodesTest.assertFault(partial(dossier), "INCONSISTENT_CHOICE", "sheets[0].choices.5.3");
    }

    @ParameterizedTest
    @CsvSource({
        "5.1, 1, 5.2, 2, INCONSISTENT_CHOICE, 5.2",
        "5.1, 2, 5.3, 0, UNKNOWN_OPTION, 5.3",
        "1.2, 0, 3.4, 1, UNKNOWN_OPTION, 1.2",
        "3.1, 9, 3.4, 1, UNKNOWN_OPTION, 3.1",
        "9.9, 1, 3.4, 1, UNKNOWN_CRITERION, 9.9"
    })
    void what_is_wrong_without_the_gaps_is_wrong(
            String one, int box, String other, int otherBox, String code, String at) {
        ObjectNode dossier = without(6, "1.1", "6.1");
        Wire.choices(dossier).put(one, box).put(other, otherBox);
        FaultCodesTest.assertFault(partial(dossier), code, "sheets[0].choices." + at);
    }

    @Test
    void a_zero_that_is_sure_to_stop_set_16_leaves_no_star() {
        ObjectNode dossier = without(16, "1.1");
        Wire.choices(dossier).put("6.1", 1);
        ObjectNode answer = partial(dossier);
        assertThat(answer.get("outcome").asText()).isEqualTo("PARTIAL");
        assertThat(answer.at("/range/stars")).isEqualTo(Wire.parse("[0, 0]"));
        assertThat(answer.at("/range/deciding")).isEmpty();
        Wire.choices(dossier).put("1.1", 1);
        ObjectNode whole = partial(dossier);
        assertThat(whole.get("outcome").asText()).isEqualTo("STOPPED");
        assertThat(whole.at("/range/stars")).isEqualTo(Wire.parse("[0, 0]"));
    }

    @Test
    void a_zero_that_may_still_come_can_stop_set_16() {
        JsonNode range = partial(without(16, "6.1")).get("range");
        assertThat(range.get("stars")).isEqualTo(Wire.parse("[0, 5]"));
        assertThat(range.get("deciding")).isEqualTo(Wire.parse("['6.1']"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_bars_the_product_bars_it_with_gaps_too(boolean gaps) {
        ObjectNode dossier = gaps ? without(6, "1.1") : Wire.top(6);
        dossier.putArray("findings").add("header");
        ObjectNode answer = partial(dossier);
        assertThat(answer.get("outcome").asText()).isEqualTo("DISQUALIFIED");
        assertThat(answer.get("grounds")).hasSize(1);
        assertThat(answer.at("/range/points/1").asInt()).isEqualTo(100);
        assertThat(answer.at("/range/stars")).isEqualTo(Wire.parse("[0, 0]"));
        assertThat(answer.at("/range/missing")).hasSize(gaps ? 1 : 0);
        assertThat(answer.at("/range/deciding")).isEmpty();
        ((ObjectNode) dossier.get("subject")).put("kind", "OTHER");
        assertThat(partial(dossier).get("outcome").asText()).isEqualTo("INELIGIBLE");
    }

    @Test
    void one_sheet_is_asked_about() {
        ObjectNode two =
                Wire.dossier(Law.set(6), List.of(ScoreSheet.top(Law.set(6), "m1"), ScoreSheet.top(Law.set(6), "m2")));
        FaultCodesTest.assertFault(partial(two), "WRONG_TYPE", "sheets");
        ObjectNode none = Wire.frame(6);
        FaultCodesTest.assertFault(partial(none), "NO_SHEETS", "sheets");
    }

    @Test
    void part_results_have_no_gaps() {
        ObjectNode parts = Wire.frame(6);
        parts.putObject("parts").put("A", "31.5").put("B", "24").put("C", "20");
        assertThat(partial(parts)).isEqualTo(Wire.answer(parts));
    }

    @Test
    void a_trace_tells_what_is_known_and_what_can_be_reached() {
        ObjectNode dossier = without(16, "1.1", "6.1");
        ObjectNode answer = Wire.answer(dossier, Rulebooks.standard(), Besides.RANGE, Besides.TRACE);
        List<String> told = answer.get("trace").findValuesAsText("step");
        assertThat(told)
                .contains("RULEBOOK", "SUBJECT", "GROUND", "ZERO", "CRITERION")
                .doesNotContain("STARS", "BAND");
        assertThat(told.get(told.size() - 1)).isEqualTo("RANGE");
        JsonNode last = answer.get("trace").get(told.size() - 1);
        assertThat(last.at("/result/range")).isEqualTo(answer.get("range"));
        assertThat(last.get("text").asText()).contains("2 criteria").contains("0–5 stars");
        for (JsonNode step : answer.get("trace")) {
            boolean ofOne = step.get("step").asText().equals("CRITERION")
                    || step.get("step").asText().equals("ZERO");
            assertThat(ofOne && dossierLacks(dossier, step.at("/read/criterion").asText()))
                    .as(step.toString())
                    .isFalse();
        }
        assertThat(told.stream().filter("CRITERION"::equals)).hasSize(27);
        assertThat(told.stream().filter("ZERO"::equals)).hasSize(3);
    }

    private static boolean dossierLacks(ObjectNode dossier, String criterion) {
        return !Wire.choices(dossier).has(criterion);
    }
}
