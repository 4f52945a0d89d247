package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Totals;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.trace.FullAnswer;
import io.github.ocop.trace.Step;
import io.github.ocop.trace.StepKind;
import io.github.ocop.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps of a trace: which there are, in what order, under which clause, and what was doubtful there. */
class TraceTest {
    @Test
    void the_steps_of_a_rating_come_in_the_order_of_the_decision() {
        List<String> kinds = kinds(Wire.traced(Wire.top(6)));
        assertThat(kinds.stream().distinct())
                .containsExactly(
                        "RULEBOOK",
                        "SUBJECT",
                        "GROUND",
                        "CRITERION",
                        "REQUIREMENT",
                        "PART",
                        "BAND",
                        "MINIMUM",
                        "STARS",
                        "DECIDER");
        assertThat(kinds).filteredOn("CRITERION"::equals).hasSize(32);
        assertThat(kinds).filteredOn("MINIMUM"::equals).hasSize(8 + 13 + 5);
        assertThat(kinds).filteredOn("GROUND"::equals).hasSize(3);
        assertThat(kinds).filteredOn("REQUIREMENT"::equals).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "RULEBOOK,    26/2026/QĐ-TTg#11.1",
        "SUBJECT,     26/2026/QĐ-TTg#2.3",
        "GROUND,      26/2026/QĐ-TTg#II/6/header",
        "CRITERION,   26/2026/QĐ-TTg#II/6/1.1",
        "REQUIREMENT, 26/2026/QĐ-TTg#II/6/5.3",
        "PART,        26/2026/QĐ-TTg#3.1.a",
        "BAND,        26/2026/QĐ-TTg#3.3.a",
        "MINIMUM,     26/2026/QĐ-TTg#II/6/1.1",
        "STARS,       26/2026/QĐ-TTg#II/6",
        "DECIDER,     26/2026/QĐ-TTg#4.1.b"
    })
    void the_first_step_of_each_kind_rests_on_its_clause(String kind, String clause) {
        assertThat(step(Wire.traced(Wire.top(6)), kind).get("clause").asText()).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 3.3.a, 90, , 4.1.b",
        "89, 3.3.b, 70, 90, 4.1.a",
        "69, 3.3.c, 50, 70, 4.1.a",
        "49, 3.3.d, 30, 50, 4.1.a",
        "29, 3.3.đ, 0, 30, 4.1.a"
    })
    void the_band_names_its_edges_and_the_decider_its_clause(
            int total, String band, int from, Integer below, String decider) {
        // set 26 has the fewest marks: with 3.4 and 3.5 there is nothing else to meet
        CriteriaSet set = Law.set(26);
        FullAnswer traced = Law.QD_26.trace(Totals.sheet(set, "m1", total));
        Step.TotalBanded banded = find(traced, Step.TotalBanded.class);
        assertThat(banded.clause().locator()).isEqualTo(band);
        assertThat(banded.from()).isEqualTo(from);
        assertThat(banded.below().isPresent()).isEqualTo(below != null);
        assertThat(banded.below().orElse(0)).isEqualTo(below == null ? 0 : below);
        Rating rating = (Rating) traced.answer();
        if (rating.stars() == rating.band() || !rating.certifiable()) {
            assertThat(find(traced, Step.DeciderFound.class).clause().locator()).isEqualTo(decider);
        }
    }

    @Test
    void sheets_alone_are_traced_from_their_criteria_on() {
        FullAnswer traced = Law.QD_26.trace(ScoreSheet.top(Law.set(6), "m1"));
        assertThat(traced.answer()).isEqualTo(Law.QD_26.rate(ScoreSheet.top(Law.set(6), "m1")));
        assertThat(steps(traced).get(0).kind()).isEqualTo(StepKind.CRITERION);
        assertThat(traced.trace().map(Trace::set)).contains(Law.set(6));
    }

    @Test
    void part_results_have_no_criteria_and_no_minimums() {
        ObjectNode dossier = Wire.frame(6);
        dossier.putObject("parts").put("A", "31").put("B", "24").put("C", "30.005");
        assertThat(kinds(Wire.traced(dossier)))
                .containsExactly(
                        "RULEBOOK",
                        "SUBJECT",
                        "GROUND",
                        "GROUND",
                        "GROUND",
                        "REQUIREMENT",
                        "REQUIREMENT",
                        "REQUIREMENT",
                        "PART",
                        "PART",
                        "PART",
                        "BAND",
                        "NOT_CHECKED",
                        "STARS",
                        "DECIDER");
    }

    @Test
    void a_subject_that_may_not_register_ends_the_trace() {
        ObjectNode dossier = Wire.top(6);
        ((ObjectNode) dossier.get("subject")).put("kind", "OTHER");
        JsonNode answer = Wire.traced(dossier);
        assertThat(kinds(answer)).containsExactly("RULEBOOK", "SUBJECT", "OUTCOME");
        assertThat(step(answer, "OUTCOME").get("clause").asText()).isEqualTo("26/2026/QĐ-TTg#2.3");
    }

    @Test
    void a_ground_that_holds_ends_the_trace_after_the_grounds_of_its_bar() {
        ObjectNode dossier = Wire.top(7);
        dossier.putArray("findings").add("2.1");
        JsonNode answer = Wire.traced(dossier);
        // set 7: the header, 1.1 and 2.1 disqualify; the stop at 6.1 comes later and is not asked
        assertThat(kinds(answer)).containsExactly("RULEBOOK", "SUBJECT", "GROUND", "GROUND", "GROUND", "OUTCOME");
        JsonNode outcome = step(answer, "OUTCOME");
        assertThat(outcome.get("clause").asText()).isEqualTo("26/2026/QĐ-TTg#II/7/2.1");
        assertThat(outcome.get("result").get("outcome").asText()).isEqualTo("DISQUALIFIED");
    }

    @Test
    void set_16_asks_each_of_its_zeros() {
        CriteriaSet set = Law.set(16);
        ScoreSheet zero = ScoreSheet.top(set, "m1").with("6.2", 1);
        ScoreSheet good =
                ScoreSheet.parse(set, ScoreSheet.top(set, "m1").toString().replace("m1", "m2"));
        JsonNode stopped = Wire.traced(Wire.dossier(set, List.of(zero)));
        assertThat(kinds(stopped))
                .containsExactly("RULEBOOK", "SUBJECT", "GROUND", "ZERO", "ZERO", "ZERO", "ZERO", "OUTCOME");
        assertThat(step(stopped, "OUTCOME").get("clause").asText()).isEqualTo("26/2026/QĐ-TTg#II/16/6.2");
        assertThat(texts(step(stopped, "OUTCOME"), "readings")).containsExactly("stop-gives-no-class");
        JsonNode split = Wire.traced(Wire.dossier(set, List.of(zero, good)));
        assertThat(split.get("outcome").asText()).isEqualTo("RATED");
        assertThat(steps(split, "ZERO").map(step -> String.join(" ", texts(step, "readings"))))
                .containsExactly("", "water-zero-by-majority", "", "");
    }

    @Test
    void a_fault_has_no_steps() {
        ObjectNode dossier = Wire.top(6);
        Wire.choices(dossier).remove("1.1");
        assertThat(Wire.traced(dossier).has("trace")).isFalse();
        dossier.put("rulebook", "qd-148-2023");
        assertThat(Wire.traced(dossier).has("trace")).isFalse();
        assertThat(Wire.traced(Wire.parse("{'id':'d-1'}")).has("trace")).isFalse();
    }

    /** What bore on the step of a criterion, a minimum or a requirement where one sheet is at the top but for one answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6  | 3.5   | 0 | CRITERION   | 3.5   | no-box-is-zero                                       |
            6  | 3.5   | 2 | CRITERION   | 3.5   |                                                      |
            6  | 1.5   | 3 | CRITERION   | 1.5   | contract-share-box-below-gap                         |
            6  | 1.5   | 4 | CRITERION   | 1.5   |                                                      |
            6  | 1.1   | 1 | CRITERION   | 3.3   | local-labour-75-takes-higher                         |
            6  | 3.3   | 1 | CRITERION   | 3.3   |                                                      |
            6  | 4.3   | 2 | CRITERION   | 4.3   | promotion-without-website-is-lower                   |
            6  | 4.3   | 5 | CRITERION   | 4.3   |                                                      |
            6  | 1.1   | 1 | CRITERION   | 5.3   |                                                      |
            6  | 1.1   | 1 | CRITERION   | 2.4   | bilingual-label-all-or-nothing                       |
            6  | 1.1   | 1 | CRITERION   | 6.3   | marks-as-printed                                     | G4 G5
            4  | 1.2   | 1 | CRITERION   | 1.2   |                                                      | S1
            4  | 1.2   | 2 | CRITERION   | 1.2   |                                                      |
            4  | 7     | 3 | CRITERION   | 7     |                                                      | S2
            4  | 7     | 2 | CRITERION   | 7     |                                                      |
            7  | 1.2   | 1 | CRITERION   | 1.2   |                                                      | S3
            7  | 3.1   | 2 | CRITERION   | 3.1   | capital-test-for-joint-stock-only limited-company-as-printed | S4
            7  | 3.1   | 1 | CRITERION   | 3.1   |                                                      |
            7  | 6.4   | 3 | CRITERION   | 6.4   | scales-as-printed                                    | T1
            6  | 5.2   | 1 | CRITERION   | 5.2   |                                                      |
            23 | 6.2   | 2 | CRITERION   | 6.2   |                                                      |
            19 | 2.3   | 2 | CRITERION   | 2.3   |                                                      |
            7  | 6.4   | 1 | CRITERION   | 6.4   | scales-as-printed                                    | T1
            8  | 2.1   | 1 | CRITERION   | 2.1   | scales-as-printed                                    | T2
            10 | 1.2   | 1 | CRITERION   | 1.2   |                                                      | S5
            10 | 3.5   | 2 | CRITERION   | 3.5   | marks-as-printed                                     | G6
            11 | 6.1.1 | 2 | CRITERION   | 6.1.1 |                                                      | S7
            19 | 2.3   | 1 | CRITERION   | 2.3   | cosmetic-label-as-printed                            | X3
            19 | 2.3   | 2 | MINIMUM     | 2.3   | minimums-bind-upwards higher-option-satisfies cosmetic-label-as-printed | X3
            21 | 6.5   | 1 | CRITERION   | 6.5   | unclear-materials-score-zero                         |
            23 | 6.2   | 1 | CRITERION   | 6.2   | flower-colour-as-printed                             | S8
            23 | 9     | 2 | CRITERION   | 9     |                                                      | S9
            24 | 4.1   | 2 | CRITERION   | 4.1   | nested-markets-take-highest marks-as-printed         | G19
            26 | 8     | 2 | CRITERION   | 8     | cases-chosen-apart                                   |
            26 | 12    | 2 | CRITERION   | 12    | staff-above-75-without-language                      |
            26 | 9     | 2 | CRITERION   | 9     | cases-chosen-apart                                   | T5
            26 | 3.5   | 2 | MINIMUM     | 3.5   | minimums-bind-upwards higher-option-satisfies tourism-marks-bind |
            21 | 7     | 1 | MINIMUM     | 7     | declaration-minimum-binds-all-crafts minimums-bind-upwards |
            6  | 1.5   | 4 | MINIMUM     | 1.6   | environment-mark-for-four-only minimums-bind-upwards higher-option-satisfies |
            1  | 1.2   | 1 | REQUIREMENT | 1.1   | local-origin-without-effect                          |
            8  | 1.2   | 1 | REQUIREMENT | 8     | test-slip-without-effect                             |
            6  | 1.1   | 1 | REQUIREMENT | 11    |                                                      |
            """)
    void a_doubt_is_named_where_it_bears_and_only_there(
            int number, String changed, int box, String kind, String at, String readings, String misprints) {
        CriteriaSet set = Law.set(number);
        ScoreSheet sheet = ScoreSheet.top(set, "m1").with(changed, box);
        JsonNode step = steps(Wire.traced(Wire.dossier(set, List.of(sheet))), kind)
                .filter(candidate ->
                        candidate.get("read").get("criterion").asText().equals(at))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(" ", texts(step, "readings"))).isEqualTo(readings == null ? "" : readings);
        assertThat(String.join(" ", texts(step, "misprints"))).isEqualTo(misprints == null ? "" : misprints);
    }

    @Test
    void the_doubts_of_a_council_are_named_only_where_its_sheets_differ() {
        CriteriaSet set = Law.set(6);
        ScoreSheet top = ScoreSheet.top(set, "m1");
        ScoreSheet other = ScoreSheet.parse(set, top.with("3.5", 1).toString().replace("m1", "m2"));
        JsonNode one = Wire.traced(Wire.dossier(set, List.of(top)));
        JsonNode two = Wire.traced(Wire.dossier(set, List.of(top, other)));
        assertThat(texts(step(one, "BAND"), "readings")).isEmpty();
        assertThat(texts(step(two, "BAND"), "readings")).containsExactly("mean-per-criterion");
        assertThat(steps(one, "MINIMUM").flatMap(step -> texts(step, "readings").stream()))
                .doesNotContain("minimums-by-majority");
        assertThat(steps(two, "MINIMUM")
                        .filter(step -> texts(step, "readings").contains("minimums-by-majority"))
                        .map(step -> step.get("read").get("stars") + " "
                                + step.get("read").get("criterion").asText()))
                .containsExactly("4 3.5");
    }

    @Test
    void where_there_is_no_story_its_reading_bears_on_what_presupposes_it() {
        CriteriaSet set = Law.set(6);
        ScoreSheet sheet = ScoreSheet.parse(
                set,
                ScoreSheet.top(set, "m1")
                        .with("5.2", 1)
                        .with("5.3", 1)
                        .with("5.1", 1)
                        .toString());
        JsonNode answer = traced(sheet.with("5.2", 0).with("5.3", 0));
        assertThat(readingsAt(answer, "CRITERION", "5.1")).isEmpty();
        assertThat(readingsAt(answer, "CRITERION", "5.2")).isEmpty();
        assertThat(readingsAt(answer, "CRITERION", "5.3")).containsExactly("identity-presupposes-story");
        assertThat(readingsAt(answer, "MINIMUM", "5.3")).contains("identity-presupposes-story");
    }

    private static List<String> readingsAt(JsonNode answer, String kind, String criterion) {
        return steps(answer, kind)
                .filter(step -> step.get("read").get("criterion").asText().equals(criterion))
                .map(step -> texts(step, "readings"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_misprint_of_an_option_does_not_bear_on_the_ground_of_that_number() {
        for (String place : List.of("2 6.1", "8 2.1", "11 6.1.1")) {
            List<String> steps = List.of(place.split(" ", -1));
            int set = Integer.parseInt(steps.get(0));
            JsonNode ground = steps(traced(ScoreSheet.top(Law.set(set), "m1")), "GROUND")
                    .filter(step -> step.get("read").get("finding").asText().equals(steps.get(1)))
                    .findFirst()
                    .orElseThrow();
            assertThat(texts(ground, "misprints")).isEmpty();
        }
    }

    @Test
    void what_the_minimums_did_to_the_stars_and_to_who_recognises_is_named() {
        ScoreSheet top = ScoreSheet.top(Law.set(6), "m1");
        JsonNode full = traced(top);
        assertThat(texts(step(full, "STARS"), "readings")).isEmpty();
        assertThat(texts(step(full, "DECIDER"), "readings")).isEmpty();
        JsonNode four = traced(top.with("4.1", 3));
        assertThat(texts(step(four, "STARS"), "readings")).containsExactly("minimums-cap-stars");
        assertThat(texts(step(four, "DECIDER"), "readings")).containsExactly("recognised-by-stars");
        assertThat(step(four, "DECIDER").get("clause").asText()).endsWith("#4.1.a");
        JsonNode two = traced(top.with("3.5", 0));
        assertThat(texts(step(two, "STARS"), "readings"))
                .containsExactly("minimums-cap-stars", "two-stars-without-three-star-minimum");
        assertThat(texts(step(two, "DECIDER"), "readings")).isEmpty();
    }

    @Test
    void set_26_names_the_misprinted_figure_of_part_A_and_its_missing_closing_note() {
        JsonNode answer = traced(ScoreSheet.top(Law.set(26), "m1"));
        assertThat(steps(answer, "PART").map(step -> String.join(" ", texts(step, "misprints"))))
                .containsExactly("S10", "", "");
        assertThat(texts(step(answer, "STARS"), "misprints")).containsExactly("T4");
        JsonNode poor = traced(Totals.sheet(Law.set(26), "m1", 49));
        assertThat(texts(step(poor, "STARS"), "misprints")).isEmpty();
        ObjectNode parts = Wire.frame(26);
        parts.putObject("parts").put("A", "40").put("B", "25").put("C", "35");
        assertThat(texts(step(Wire.traced(parts), "STARS"), "misprints")).isEmpty();
    }

    @Test
    void the_rejection_lines_of_sets_17_and_18_name_what_is_doubtful_in_them() {
        for (String expected : List.of("17 X1", "18 X2")) {
            int set = Integer.parseInt(expected.substring(0, 2));
            JsonNode header = step(traced(ScoreSheet.top(Law.set(set), "m1")), "GROUND");
            assertThat(texts(header, "misprints")).containsExactly(expected.substring(3));
            assertThat(texts(header, "readings")).containsExactly("rejection-lines-name-missing-papers");
        }
    }

    @Test
    void a_note_says_that_it_needs_a_finding_where_a_sheet_has_0_points_without_one() {
        ScoreSheet top = ScoreSheet.top(Law.set(1), "m1");
        assertThat(noted(Wire.dossier(Law.set(1), List.of(top)))).isEmpty();
        ScoreSheet common = top.with("2.1", 1).with("6.1", 1);
        ObjectNode dossier = Wire.dossier(Law.set(1), List.of(common));
        assertThat(noted(dossier)).containsExactly("2.1", "6.1");
        dossier.putArray("findings").add("2.1");
        assertThat(noted(dossier)).isEmpty();
    }

    private static Stream<String> noted(ObjectNode dossier) {
        return steps(Wire.traced(dossier), "GROUND")
                .filter(step -> texts(step, "readings").contains("note-needs-a-finding"))
                .map(step -> step.get("read").get("finding").asText());
    }

    @Test
    void that_the_first_bar_is_the_outcome_is_named_where_another_holds() {
        ObjectNode dossier = Wire.top(1);
        dossier.putArray("findings").add("2.1");
        assertThat(texts(step(Wire.traced(dossier), "OUTCOME"), "readings")).isEmpty();
        dossier.putArray("findings").add("2.1").add("6.1");
        JsonNode outcome = step(Wire.traced(dossier), "OUTCOME");
        assertThat(outcome.get("result").get("outcome").asText()).isEqualTo("NOT_ASSESSED");
        assertThat(texts(outcome, "readings")).containsExactly("first-bar-is-the-outcome");
    }

    private static JsonNode traced(ScoreSheet sheet) {
        return Wire.traced(Wire.dossier(sheet.set(), List.of(sheet)));
    }

    private static ImmutableList<Step> steps(FullAnswer traced) {
        return traced.trace().orElseThrow().steps();
    }

    private static <T extends Step> T find(FullAnswer traced, Class<T> kind) {
        return steps(traced).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> steps(JsonNode answer, String kind) {
        return StreamSupport.stream(answer.get("trace").spliterator(), false)
                .filter(step -> step.get("step").asText().equals(kind));
    }

    private static JsonNode step(JsonNode answer, String kind) {
        return steps(answer, kind).findFirst().orElseThrow();
    }

    private static List<String> kinds(JsonNode answer) {
        return answer.get("trace").findValuesAsText("step");
    }

    private static List<String> texts(JsonNode step, String field) {
        List<String> texts = new ArrayList<>();
        step.get(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
