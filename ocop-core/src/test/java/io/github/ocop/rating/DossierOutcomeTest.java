package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Ground;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.subject.SubjectKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may register, what bars a product, and in which order. */
class DossierOutcomeTest {
    @ParameterizedTest
    @EnumSource(SubjectKind.class)
    void article_2_3_who_may_register(SubjectKind kind) {
        boolean always = List.of(
                        "COOPERATIVE",
                        "COOPERATIVE_GROUP",
                        "SMALL_MEDIUM_ENTERPRISE",
                        "FARM",
                        "PRODUCTION_HOUSEHOLD",
                        "REGISTERED_HOUSEHOLD")
                .contains(kind.name());
        boolean tourism =
                List.of("ASSOCIATION", "MANAGEMENT_CENTRE", "EQUIVALENT_BODY").contains(kind.name());
        for (int set = 1; set <= 26; set++) {
            ObjectNode dossier = Wire.top(set);
            ((ObjectNode) dossier.get("subject")).put("kind", kind.name());
            JsonNode answer = Wire.answer(dossier);
            boolean admitted = always || (tourism && set == 26);
            assertThat(answer.get("outcome").asText()).isEqualTo(admitted ? "RATED" : "INELIGIBLE");
            if (!admitted) {
                assertThat(answer.get("grounds")).hasSize(1);
                assertThat(answer.get("grounds").get(0).get("finding").asText()).isEqualTo("subject");
                assertThat(answer.get("grounds").get(0).get("citation").asText())
                        .isEqualTo("26/2026/QĐ-TTg, Article 2.3");
            }
        }
    }

    /** Every ground of every set. */
    static Stream<Arguments> grounds() {
        return Law.sets()
                .flatMap(set ->
                        set.grounds().stream().map(ground -> Arguments.of(set.number(), ground.finding(), ground)));
    }

    @Test
    void appendix_II_has_25_rejection_lines_and_45_notes_with_effect() {
        assertThat(grounds().map(arguments -> arguments.get()[1]))
                .filteredOn("header"::equals)
                .hasSize(25);
        assertThat(grounds().map(arguments -> arguments.get()[1]))
                .filteredOn(f -> !"header".equals(f))
                .hasSize(45);
        assertThat(Law.sets().filter(set -> set.zeroStop().isPresent()).map(CriteriaSet::number))
                .containsExactly(16);
    }

    @ParameterizedTest(name = "set {0}: {1}")
    @MethodSource("grounds")
    void appendix_II_every_ground_bars_the_product_and_only_when_it_is_found(int set, String finding, Ground ground) {
        ObjectNode dossier = Wire.top(set);
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("RATED");
        dossier.putArray("findings").add(finding);
        JsonNode answer = Wire.answer(dossier);
        assertThat(answer.get("outcome").asText()).isEqualTo(ground.bar().name());
        assertThat(answer.get("grounds")).hasSize(1);
        assertThat(answer.get("grounds").get(0).get("finding").asText()).isEqualTo(finding);
        assertThat(answer.get("grounds").get(0).get("citation").asText())
                .isEqualTo("26/2026/QĐ-TTg, Appendix II, set " + set + ", "
                        + (finding.equals("header") ? "rejection line" : finding));
    }

    /** The knock-out table of the text: which sets carry which note. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.1   | DISQUALIFIED | imported-or-unclear-materials | 7 8 9 10 11 12 13 14 15 18 19 20
            2.1   | DISQUALIFIED | identical-product             | 5 6 7 8 9 10 11 12 13 14
            6.2   | DISQUALIFIED | ip-infringement               | 21 22
            2.1   | NOT_ASSESSED | common-product                | 1 2 3 4
            6.1   | STOPPED      | unsafe-impurities             | 1 2 3 4 5 6 7 8 9 10 12 15 17
            6.1.1 | STOPPED      | unsafe-impurities             | 11 13
            6     | STOPPED      | no-cosmetic-declaration       | 19
            6     | STOPPED      | no-product-declaration        | 20
            """)
    void appendix_II_notes_stand_in_these_sets(String at, String bar, String label, String sets) {
        assertThat(Law.sets()
                        .filter(set -> set.grounds().stream()
                                .anyMatch(ground -> ground.finding().equals(at)
                                        && ground.bar().name().equals(bar)
                                        && ground.label().equals(label)))
                        .map(set -> String.valueOf(set.number())))
                .containsExactly(sets.split(" ", -1));
    }

    @Test
    void the_subject_is_asked_before_findings_and_rejection_before_a_stop() {
        ObjectNode dossier = Wire.top(7);
        dossier.putArray("findings").add("6.1").add("2.1").add("header").add("1.1");
        JsonNode answer = Wire.answer(dossier);
        assertThat(answer.get("outcome").asText()).isEqualTo("DISQUALIFIED");
        assertThat(answer.get("grounds").findValuesAsText("finding")).containsExactly("header", "1.1", "2.1");

        ((ObjectNode) dossier.get("subject")).put("kind", "OTHER");
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("INELIGIBLE");
    }

    @Test
    void not_assessed_comes_before_stopped() {
        ObjectNode dossier = Wire.top(2);
        dossier.putArray("findings").add("6.1").add("2.1");
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("NOT_ASSESSED");
        assertThat(Wire.answer(dossier).get("grounds").findValuesAsText("finding"))
                .containsExactly("2.1");
    }

    @Test
    void a_ground_found_twice_is_one_ground() {
        ObjectNode dossier = Wire.top(2);
        dossier.putArray("findings").add("6.1").add("6.1");
        assertThat(Wire.answer(dossier).get("grounds").findValuesAsText("finding"))
                .containsExactly("6.1");
    }

    @Test
    void grounds_hold_with_part_results_too() {
        ObjectNode dossier = Wire.frame(7);
        dossier.putObject("parts").put("A", "40").put("B", "25").put("C", "35");
        dossier.putArray("findings").add("1.1");
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("DISQUALIFIED");
    }

    @Test
    void sheets_are_checked_before_any_outcome_is_given() {
        ObjectNode dossier = Wire.top(7);
        dossier.putArray("findings").add("header");
        Wire.choices(dossier).put("1.1", 9);
        assertThat(Wire.answer(dossier).at("/error/code").asText()).isEqualTo("UNKNOWN_OPTION");
    }

    @ParameterizedTest
    @CsvSource({
        // sheets with 0 on 6.1, on 6.2, and with neither; grounds
        "1, 0, 0, 6.1",
        "0, 1, 0, 6.2",
        "1, 0, 1, ''",
        "2, 0, 1, 6.1",
        "2, 1, 1, ''",
        "2, 2, 0, ''",
        "3, 2, 0, 6.1",
        "4, 0, 4, ''",
        "5, 0, 4, 6.1"
    })
    void set_16_stops_when_more_than_half_of_the_sheets_give_0_on_the_same_one(
            int onFirst, int onSecond, int onNone, String ground) {
        CriteriaSet set = Law.set(16);
        List<ScoreSheet> sheets = Stream.iterate(0, i -> i < onFirst + onSecond + onNone, i -> i + 1)
                .map(i -> {
                    ScoreSheet top = ScoreSheet.top(set, "m" + i);
                    return i < onFirst ? top.with("6.1", 1) : i < onFirst + onSecond ? top.with("6.2", 1) : top;
                })
                .toList();
        JsonNode answer = Wire.answer(Wire.dossier(set, sheets));
        if (ground.isEmpty()) {
            assertThat(answer.get("outcome").asText()).isEqualTo("RATED");
        } else {
            assertThat(answer.get("outcome").asText()).isEqualTo("STOPPED");
            assertThat(answer.get("grounds").findValuesAsText("finding")).containsExactly(ground);
            assertThat(answer.get("grounds").get(0).get("citation").asText())
                    .isEqualTo("26/2026/QĐ-TTg, Appendix II, set 16, " + ground);
        }
    }

    @Test
    void set_16_names_each_criterion_at_zero() {
        ScoreSheet sheet =
                ScoreSheet.top(Law.set(16), "m1").with("6.4", 1).with("6.2", 1).with("7", 1);
        JsonNode answer = Wire.answer(Wire.dossier(Law.set(16), List.of(sheet)));
        assertThat(answer.get("grounds").findValuesAsText("finding")).containsExactly("6.2", "6.4");
    }

    @Test
    void set_16_is_rejected_before_it_is_stopped() {
        ScoreSheet sheet = ScoreSheet.top(Law.set(16), "m1").with("6.4", 1);
        ObjectNode dossier = Wire.dossier(Law.set(16), List.of(sheet));
        dossier.putArray("findings").add("header");
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("DISQUALIFIED");
    }

    @ParameterizedTest
    @CsvSource({
        "'40','25','25',5,MINISTRY",
        "'40','25','5',4,PROVINCE",
        "'20','15','15',3,PROVINCE",
        "'20','15','14',2,",
        "'1','1','1',1,"
    })
    void article_4_1_who_recognises(String a, String b, String c, int stars, String by) {
        ObjectNode dossier = Wire.frame(6);
        dossier.putObject("parts").put("A", a).put("B", b).put("C", c);
        JsonNode answer = Wire.answer(dossier);
        assertThat(answer.get("stars").asInt()).isEqualTo(stars);
        assertThat(answer.get("decidedBy").asText(null)).isEqualTo(by);
        assertThat(answer.get("certifiable").asBoolean()).isEqualTo(stars >= 3);
    }

    @Test
    void article_4_1_a_ninety_points_with_a_five_star_minimum_unmet_are_for_the_province() {
        ScoreSheet sheet = ScoreSheet.top(Law.set(6), "m1").with("4.1", 3);
        JsonNode answer = Wire.answer(Wire.dossier(Law.set(6), List.of(sheet)));
        assertThat(answer.get("total").asText()).isEqualTo("98.00");
        assertThat(answer.get("stars").asInt()).isEqualTo(4);
        assertThat(answer.get("decidedBy").asText()).isEqualTo("PROVINCE");
    }

    @Test
    void requirements_without_a_stated_effect_change_nothing() {
        // less than half grown in the commune, and still rated: the demand of 100 % local growing is shown, not applied
        CriteriaSet set = Law.set(1);
        assertThat(set.criterion("1.1").requirements()).isNotEmpty();
        ScoreSheet sheet = ScoreSheet.top(set, "m1").with("1.1", 0);
        assertThat(Wire.answer(Wire.dossier(set, List.of(sheet))).get("outcome").asText())
                .isEqualTo("RATED");
    }
}
