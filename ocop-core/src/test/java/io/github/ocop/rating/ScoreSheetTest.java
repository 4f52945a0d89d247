package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.PartName;
import io.github.ocop.fixtures.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreSheetTest {
    private static final CriteriaSet SET = Law.set(6);

    @Test
    void the_best_sheet_of_every_set_has_40_25_and_35_points() {
        assertThat(Law.sets()).allSatisfy(set -> {
            ScoreSheet top = ScoreSheet.top(set, "m1");
            assertThat(top.points(PartName.A)).isEqualTo(40);
            assertThat(top.points(PartName.B)).isEqualTo(25);
            assertThat(top.points(PartName.C)).isEqualTo(35);
            assertThat(top.total()).isEqualTo(100);
        });
    }

    @Test
    void the_text_form_goes_both_ways() {
        String text = "Bà Sáu: 2: 3 3 3 3 4 3 2 4 4 3 yes 3 2 3 2 1 4 4 5 5 3 4 3 4 4 4 4 4 3 3 2 3";
        ScoreSheet sheet = ScoreSheet.parse(SET, text);
        assertThat(sheet.member()).isEqualTo("Bà Sáu: 2");
        assertThat(sheet).hasToString(text);
        assertThat(sheet.total()).isEqualTo(98);
        assertThat(ScoreSheet.parse(SET, sheet.toString())).isEqualTo(sheet).hasSameHashCodeAs(sheet);
        assertThat(sheet).isNotEqualTo(sheet.with("1.1", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "m1", "m1: 3 3", "m1: x 3 3 3 4 3 2 4 4 3 yes 3 2 3 2 1 4 4 5 5 3 4 3 4 4 4 4 4 3 3 2 3"})
    void other_text_is_no_sheet(String text) {
        assertThatThrownBy(() -> ScoreSheet.parse(SET, text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_missing_and_an_unknown_criterion_are_named() {
        ImmutableMap<String, Choice> choices = ScoreSheet.top(SET, "m1").choices();
        assertThatThrownBy(() -> ScoreSheet.of(
                        SET,
                        FilledSheet.of(
                                "m1",
                                ImmutableMap.copyOf(com.google.common.collect.Maps.filterKeys(
                                        choices, number -> !number.equals("3.3"))))))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("MISSING_CRITERION at choices.3.3")
                .hasMessageContaining("26/2026/QĐ-TTg#II/6/3.3");
        assertThatThrownBy(() -> ScoreSheet.top(SET, "m1").with("9.9", 1))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("UNKNOWN_CRITERION at choices.9.9")
                .hasMessageContaining("26/2026/QĐ-TTg#II/6");
    }

    @Test
    void yes_and_no_are_no_boxes_and_boxes_are_not_yes() {
        assertThatThrownBy(() -> ScoreSheet.top(SET, "m1").with("2.4", 1)).hasMessageContaining("NOT_YES_OR_NO");
        assertThatThrownBy(() -> ScoreSheet.top(SET, "m1").with("2.3", Choice.YES))
                .hasMessageContaining("NOT_A_BOX [true]");
        assertThat(ScoreSheet.top(SET, "m1").with("2.4", Choice.NO).total()).isEqualTo(99);
    }

    @Test
    void a_text_with_another_number_of_answers_says_how_many_there_are() {
        assertThatThrownBy(() -> ScoreSheet.parse(SET, "m1: 3 3"))
                .hasMessage("sheet: expected 32 answers for set 6, given 2");
        assertThatThrownBy(() -> ScoreSheet.parse(SET, "m1")).hasMessage("sheet: expected member: answers, given 'm1'");
    }

    @Test
    void sheets_of_another_set_are_not_mixed_in() {
        ScoreSheet rice = ScoreSheet.top(SET, "m1");
        ScoreSheet tea = ScoreSheet.top(Law.set(11), "m2");
        assertThatThrownBy(() -> Law.QD_26.rate(rice, tea))
                .hasMessageContaining("expected sheets of set 6, given one of set 11");
        assertThatThrownBy(() -> Law.QD_26.rate()).hasMessageContaining("given none");
    }

    @Test
    void set_16_sheets_with_0_points_stop_the_assessment_without_a_dossier_too() {
        ScoreSheet sheet = ScoreSheet.top(Law.set(16), "m1").with("6.1", 1);
        assertThat(Law.QD_26.rate(sheet)).isInstanceOfSatisfying(Barred.class, barred -> {
            assertThat(barred.bar()).isEqualTo(io.github.ocop.criteria.Bar.STOPPED);
            assertThat(barred.grounds()).extracting(FoundGround::finding).containsExactly("6.1");
        });
        assertThat(Law.QD_26.rate(ScoreSheet.top(Law.set(16), "m1"))).isInstanceOf(Rating.class);
    }

    @Test
    void one_member_has_one_sheet() {
        ScoreSheet sheet = ScoreSheet.top(SET, "m1");
        assertThatThrownBy(() -> Law.QD_26.rate(sheet, sheet.with("1.1", 1)))
                .hasMessageContaining("expected one a member, given 2 of 1");
    }

    @Test
    void sheets_differ_by_set_member_and_answers() {
        ScoreSheet six = ScoreSheet.top(Law.set(6), "m1");
        // sets 14 and 15 have the same numbers of criteria and boxes in most places, so the set itself must count
        assertThat(ScoreSheet.top(Law.set(19), "m1")).isNotEqualTo(ScoreSheet.top(Law.set(20), "m1"));
        assertThat(ScoreSheet.top(Law.set(6), "m2")).isNotEqualTo(six);
        assertThat(ScoreSheet.top(Law.set(6), "m1")).isEqualTo(six);
    }

    @Test
    void choices_have_a_text_form() {
        assertThat(Choice.parse("yes")).isEqualTo(Choice.YES).hasToString("yes");
        assertThat(Choice.parse("no")).isEqualTo(Choice.NO).hasToString("no").isNotEqualTo(Choice.box(0));
        assertThat(Choice.parse("12"))
                .isEqualTo(Choice.box(12))
                .hasToString("12")
                .hasSameHashCodeAs(Choice.box(12));
        assertThatThrownBy(() -> Choice.parse("maybe")).hasMessageContaining("expected a box, yes or no");
    }
}
