package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebooks;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cheapest way up on the wire. */
class ImprovementAnswerTest {
    private static ObjectNode capped() {
        ObjectNode dossier = Wire.top(6);
        Wire.choices(dossier).put("3.5", 1);
        return dossier;
    }

    @Test
    void a_minimum_that_is_missed_is_the_one_change() {
        assertThat(Wire.improve(capped(), 4)).isEqualTo(Wire.parse("""
                {'id': 'd-1', 'to': 4, 'reachable': true,
                 'changes': [{'criterion': '3.5', 'from': 1, 'to': 2, 'points': 1}],
                 'criteriaChanged': 1, 'pointsRaised': 1, 'total': 99}"""));
    }

    @Test
    void already_there_nothing_changes() {
        assertThat(Wire.improve(capped(), 3)).isEqualTo(Wire.parse("""
                {'id': 'd-1', 'to': 3, 'reachable': true, 'changes': [],
                 'criteriaChanged': 0, 'pointsRaised': 0, 'total': 98}"""));
    }

    /** 89 points, every minimum met: one point more is five stars. */
    private static ObjectNode onePointShort() {
        ObjectNode dossier = Wire.top(6);
        ObjectNode choices = Wire.choices(dossier);
        choices.put("2.4", false).put("3.1", 1).put("3.3", 2).put("4.3", 4);
        choices.put("5.2", 1).put("10", 1).put("11", 1);
        assertThat(Wire.answer(dossier).get("total").asText()).isEqualTo("89.00");
        return dossier;
    }

    @Test
    void yes_and_no_are_written_as_on_the_sheet() {
        assertThat(Wire.improve(onePointShort(), 5, ChangeCosts.of(Map.of("2.4", 0))))
                .isEqualTo(Wire.parse("""
                {'id': 'd-1', 'to': 5, 'reachable': true,
                 'changes': [{'criterion': '2.4', 'from': false, 'to': true, 'points': 1}],
                 'criteriaChanged': 1, 'pointsRaised': 1, 'total': 90, 'cost': 0}"""));
    }

    /** 5.1 without points lets 5.2 and 5.3 stand empty; with points they need a box. */
    @Test
    void a_story_begun_ticks_the_boxes_that_stood_empty() {
        ObjectNode dossier = Wire.top(6);
        Wire.choices(dossier).put("5.1", 1).put("5.2", 0).put("5.3", 0);
        JsonNode way = Wire.improve(dossier, 5);
        assertThat(way.get("changes").findValuesAsText("criterion")).containsExactly("5.1", "5.2", "5.3");
        assertThat(way.get("criteriaChanged").asInt()).isEqualTo(3);
        ObjectNode boxes = Wire.top(6);
        Wire.choices(boxes).put("5.1", 1).put("5.2", 1).put("5.3", 1);
        assertThat(Wire.improve(boxes, 5).get("criteriaChanged").asInt())
                .as("one less where 5.2 has its box of 0 points")
                .isLessThan(3);
    }

    @Test
    void zeros_that_stop_set_16_are_lifted() {
        ObjectNode dossier = Wire.top(16);
        Wire.choices(dossier).put("6.1", 1).put("6.3", 1);
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("STOPPED");
        JsonNode way = Wire.improve(dossier, 1);
        assertThat(way.get("changes").findValuesAsText("criterion")).containsExactly("6.1", "6.3");
        // 6.1 has no box between 0 and 3 points, 6.3 begins again at 2
        assertThat(way.get("pointsRaised").asInt()).isEqualTo(5);
    }

    @Test
    void criterion_3_2_is_left_alone_where_another_way_is_as_cheap() {
        ObjectNode dossier = onePointShort();
        Wire.choices(dossier).put("3.2", 1).put("5.2", 2);
        for (int stars = 1; stars <= 5; stars++) {
            assertThat(Wire.improve(dossier, stars).get("changes").findValuesAsText("criterion"))
                    .doesNotContain("3.2");
        }
        assertThat(Wire.improve(dossier, 5).get("pointsRaised").asInt()).isEqualTo(1);
    }

    /** In set 16 all that is left to raise but 3.2 can go up by 2 points at least. */
    @Test
    void criterion_3_2_changes_where_nothing_else_is_as_cheap_and_the_caller_can_rule_it_out() {
        ObjectNode dossier = Wire.top(16);
        Wire.choices(dossier).put("1.1", 2).put("3.2", 1).put("4.3", 4).put("5.3", 3);
        Wire.choices(dossier).put("6.3", 2).put("6.4", 3);
        JsonNode way = Wire.improve(dossier, 5);
        assertThat(way.get("changes").findValuesAsText("criterion")).containsExactly("3.2");
        assertThat(way.get("total").asInt()).isEqualTo(90);
        ChangeCosts fixed = ChangeCosts.builder().addFixed("3.2").build();
        JsonNode other = Wire.improve(dossier, 5, fixed);
        assertThat(other.get("changes").findValuesAsText("criterion")).containsExactly("1.1");
        assertThat(other.get("total").asInt()).isEqualTo(91);
    }

    /** 89 points in set 26; 8, 9 and 15 each have two cases. */
    @Test
    void in_set_26_a_criterion_stays_in_its_case() {
        for (int place : new int[] {1, 3}) {
            ObjectNode dossier = Wire.top(26);
            for (String number : List.of("1.4", "2.3", "6", "7")) {
                Wire.choices(dossier).put(number, 1);
            }
            Wire.choices(dossier).put("8", place);
            assertThat(Wire.answer(dossier).get("total").asText()).isEqualTo("89.00");
            JsonNode way = Wire.improve(dossier, 4, ChangeCosts.of(Map.of("8", 0)));
            assertThat(way.get("changes")).isEmpty();
            way = Wire.improve(dossier, 5, ChangeCosts.of(Map.of("8", 0)));
            assertThat(way.get("changes")).hasSize(1);
            assertThat(way.at("/changes/0"))
                    .isEqualTo(Wire.parse(
                            "{'criterion': '8', 'from': %d, 'to': %d, 'points': 2}".formatted(place, place + 1)));
        }
    }

    @Test
    void what_bars_the_product_no_change_lifts() {
        ObjectNode dossier = capped();
        dossier.putArray("findings").add("2.1").add("header");
        assertThat(Wire.improve(dossier, 4)).isEqualTo(Wire.parse("""
                {'id': 'd-1', 'to': 4, 'reachable': false, 'grounds': [
                 {'finding': 'header', 'citation': '26/2026/QĐ-TTg, Appendix II, set 6, rejection line'},
                 {'finding': '2.1', 'citation': '26/2026/QĐ-TTg, Appendix II, set 6, 2.1'}]}"""));
        ((ObjectNode) dossier.get("subject")).put("kind", "LARGE_ENTERPRISE");
        assertThat(Wire.improve(dossier, 1).at("/grounds/0/finding").asText()).isEqualTo("subject");
    }

    @Test
    void what_the_caller_holds_fixed_may_leave_no_way() {
        ChangeCosts fixed = ChangeCosts.builder().addFixed("3.5").build();
        assertThat(Wire.improve(capped(), 4, fixed))
                .isEqualTo(Wire.parse("{'id': 'd-1', 'to': 4, 'reachable': false, 'grounds': []}"));
        assertThat(Wire.improve(capped(), 3, fixed).get("reachable").asBoolean())
                .isTrue();
    }

    @Test
    void a_cost_of_a_criterion_that_is_not_there_is_a_fault_of_the_record() {
        FaultCodesTest.assertFault(
                Wire.improve(capped(), 4, ChangeCosts.of(Map.of("99", 2))), "UNKNOWN_CRITERION", "costs.99");
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeCosts.of(Map.of("1.1", -1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeCosts.of(Map.of("1.1", 1_000_001)));
        assertThat(ChangeCosts.of(Map.of("1.1", 1_000_000)).criteria()).containsExactly("1.1");
    }

    @Test
    void one_whole_sheet_is_asked_about() {
        ObjectNode gap = Wire.top(6);
        Wire.choices(gap).remove("1.1");
        FaultCodesTest.assertFault(Wire.improve(gap, 4), "MISSING_CRITERION", "sheets[0].choices.1.1");
        ObjectNode two =
                Wire.dossier(Law.set(6), List.of(ScoreSheet.top(Law.set(6), "m1"), ScoreSheet.top(Law.set(6), "m2")));
        FaultCodesTest.assertFault(Wire.improve(two, 4), "WRONG_TYPE", "sheets");
        ObjectNode parts = Wire.frame(6);
        parts.putObject("parts").put("A", "30").put("B", "20").put("C", "20");
        FaultCodesTest.assertFault(Wire.improve(parts, 4), "NO_SHEETS", "sheets");
        ((ObjectNode) gap.get("product")).put("criteriaSet", 27);
        FaultCodesTest.assertFault(Wire.improve(gap, 4), "UNKNOWN_CRITERIA_SET", "product.criteriaSet");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void there_are_one_to_five_stars(int stars) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Law.QD_26.improve(ScoreSheet.top(Law.set(6), "m1"), stars))
                .withMessageContaining("stars: expected 1 to 5, given " + stars);
    }

    @Test
    void ways_to_every_star_stand_side_by_side() {
        List<ImprovementAnswer> ways = IntStream.rangeClosed(1, 5)
                .mapToObj(stars -> DossierReader.read(capped().toString())
                        .improve(Rulebooks.standard(), stars, ChangeCosts.each()))
                .toList();
        JsonNode written = Wire.read(ImprovementWriter.of(Language.EN).write("x", ways));
        assertThat(written.get("id").asText()).isEqualTo("x");
        assertThat(written.get("ways").findValuesAsText("criteriaChanged")).containsExactly("0", "0", "0", "1", "1");
        List<ImprovementAnswer> wrong = IntStream.rangeClosed(1, 5)
                .mapToObj(stars -> DossierReader.read("{}").improve(Rulebooks.standard(), stars, ChangeCosts.each()))
                .toList();
        FaultCodesTest.assertFault(
                Wire.read(ImprovementWriter.of(Language.EN).write("x", wrong)), "MISSING_FIELD", "id");
    }
}
