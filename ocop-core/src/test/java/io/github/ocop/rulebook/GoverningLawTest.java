package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.law.Citation;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rulebook.GoverningLaw.BeforeNationalCriteria;
import io.github.ocop.rulebook.GoverningLaw.InForce;
import io.github.ocop.rulebook.GoverningLaw.InTransition;
import io.github.ocop.rulebook.GoverningLaw.NotCovered;
import io.github.ocop.rulebook.GoverningLaw.TransitionOver;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which decision governs a filing, at each boundary and the day before. */
class GoverningLawTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();

    @ParameterizedTest
    @CsvSource({
        "2019-08-21, qd-1048-2019", "2020-06-07, qd-1048-2019",
        "2020-06-08, qd-781-2020", "2023-02-23, qd-781-2020",
        "2023-02-24, qd-148-2023", "2025-07-05, qd-148-2023",
        "2025-07-06, qd-1489-2025", "2026-05-21, qd-1489-2025",
        "2026-05-22, qd-26-2026", "9999-12-31, qd-26-2026"
    })
    void by_day_of_filing(LocalDate filedOn, String rulebook) {
        for (FilingKind kind : FilingKind.values()) {
            assertInForce(RULEBOOKS.governing(Filing.of(kind, filedOn), Optional.empty()), rulebook);
        }
    }

    @Test
    void before_national_criteria_and_before_the_programme() {
        Citation programme = Citation.ofWhole("490/QĐ-TTg");
        assertThat(governing("2018-05-06", null)).isEqualTo(new NotCovered(programme));
        assertThat(governing("2018-05-07", null)).isEqualTo(new BeforeNationalCriteria(programme));
        assertThat(governing("2019-08-20", null)).isEqualTo(new BeforeNationalCriteria(programme));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST,     2026-05-21, ",
        "FIRST,     2026-05-22, 2026-07-21",
        "FIRST,     2026-07-21, 2026-07-21",
        "UPGRADE,   2026-07-21, 2026-07-21",
        "RE_RATING, 2026-05-22, 2026-06-22",
        "RE_RATING, 2026-06-22, 2026-06-22"
    })
    void article_12_2_a_pending_filing_goes_on_until_the_last_day(
            FilingKind kind, LocalDate on, @Nullable LocalDate finishBy) {
        GoverningLaw law = RULEBOOKS.governing(Filing.of(kind, LocalDate.of(2026, 5, 21)), Optional.of(on));
        if (finishBy == null) {
            assertInForce(law, "qd-1489-2025");
        } else {
            assertThat(law).isInstanceOfSatisfying(InTransition.class, transition -> {
                assertThat(transition.rulebook()).isEqualTo("qd-1489-2025");
                assertThat(transition.finishBy()).isEqualTo(finishBy);
                // day 30 is Sunday 2026-06-21, so that last day rests on a reading; day 60 is a Tuesday
                assertThat(transition.readings())
                        .isEqualTo(kind == FilingKind.RE_RATING ? List.of("limits-roll-terms-do-not") : List.of());
                assertThat(transition.isAssumed()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"FIRST, 2026-07-22, 12.2.a", "UPGRADE, 2026-07-22, 12.2.a", "RE_RATING, 2026-06-23, 12.2.b"})
    void article_12_2_later_the_transition_is_over(FilingKind kind, LocalDate on, String clause) {
        assertThat(RULEBOOKS.governing(Filing.of(kind, LocalDate.of(2026, 5, 21)), Optional.of(on)))
                .isInstanceOfSatisfying(TransitionOver.class, over -> {
                    assertThat(over.finishedBy()).isEqualTo(on.minusDays(1));
                    assertThat(over.clause().locator()).isEqualTo(clause);
                    assertThat(over.readings()).contains("late-transition-needs-new-filing");
                    assertThat(over.isAssumed()).isTrue();
                    assertThat(over.governs()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-05, 2025-07-05, qd-148-2023",
        "2025-07-05, 2025-07-06, qd-1489-2025",
        "2023-02-24, 2026-05-21, qd-1489-2025",
        "2023-02-23, 2025-09-01, qd-781-2020"
    })
    void procedure_follows_the_day_of_decision(String filedOn, String assessedOn, String rulebook) {
        assertInForce(governing(filedOn, assessedOn), rulebook);
        boolean amended = rulebook.equals("qd-1489-2025");
        assertThat(governing(filedOn, assessedOn).readings().contains("procedure-by-day-of-decision"))
                .isEqualTo(amended);
    }

    /** No transitional clause was found for the boundaries before 2026, so they are a reading; the one of 2026 is the text's. */
    @ParameterizedTest
    @CsvSource({
        "2019-08-21, 1048/QĐ-TTg#whole, true",
        "2020-06-08, 781/QĐ-TTg#whole, true",
        "2023-02-24, 148/QĐ-TTg#whole, true",
        "2025-07-06, 1489/QĐ-TTg#whole, true",
        "2026-05-21, 1489/QĐ-TTg#whole, true",
        "2026-05-22, 26/2026/QĐ-TTg#11.1, false"
    })
    void the_four_boundaries_before_2026_are_marked_as_assumed(String filedOn, String clause, boolean assumed) {
        GoverningLaw law = governing(filedOn, null);
        assertThat(law.clause()).hasToString(clause);
        assertThat(law.isAssumed()).isEqualTo(assumed);
        assertThat(law.readings()).isEqualTo(assumed ? List.of("older-boundaries-by-filing-day") : List.of());
    }

    /** 11.2: 148 and 1489 cease 60 days after 2026-05-22. */
    @ParameterizedTest
    @CsvSource({
        "2018-05-07, ",
        "2019-08-20, ",
        "2019-08-21, qd-1048-2019",
        "2020-06-07, qd-1048-2019",
        "2020-06-08, qd-781-2020",
        "2023-02-23, qd-781-2020",
        "2023-02-24, qd-148-2023",
        "2025-07-05, qd-148-2023",
        "2025-07-06, qd-1489-2025",
        "2026-05-21, qd-1489-2025",
        "2026-05-22, qd-1489-2025 qd-26-2026",
        "2026-07-21, qd-1489-2025 qd-26-2026",
        "2026-07-22, qd-26-2026"
    })
    void article_11_2_two_decisions_stand_from_2026_05_22_to_2026_07_21(LocalDate day, @Nullable String rulebooks) {
        assertThat(String.join(" ", RULEBOOKS.standingOn(day))).isEqualTo(rulebooks == null ? "" : rulebooks);
    }

    private static void assertInForce(GoverningLaw law, String rulebook) {
        assertThat(law).isInstanceOf(InForce.class);
        assertThat(law.governs()).contains(rulebook);
    }

    @Test
    void article_12_2_whatever_is_pending_goes_on_under_the_rules_of_2021_to_2025() {
        assertThat(governing("2020-01-02", "2026-06-01").governs()).contains("qd-1489-2025");
        assertThat(governing("2020-01-02", "2026-06-01")).isInstanceOf(InTransition.class);
        assertThat(governing("2020-01-02", "2026-07-22").governs()).isEmpty();
    }

    @Test
    void a_filing_under_the_decision_in_force_knows_no_transition() {
        assertInForce(governing("2026-05-22", "2026-12-31"), "qd-26-2026");
    }

    @Test
    void assessed_before_filed_is_a_fault() {
        assertThatThrownBy(() -> governing("2026-06-02", "2026-06-01"))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("BAD_DATE at assessedOn");
        assertInForce(governing("2026-06-01", "2026-06-01"), "qd-26-2026");
    }

    @Test
    void five_rulebooks_are_held() {
        assertThat(RULEBOOKS.held())
                .containsExactly("qd-1048-2019", "qd-781-2020", "qd-148-2023", "qd-1489-2025", "qd-26-2026");
        assertThat(RULEBOOKS.find("qd-919-2022")).isEmpty();
        assertThatThrownBy(() -> RULEBOOKS.get("qd-919-2022")).hasMessageContaining("given 'qd-919-2022'");
        assertThatThrownBy(() -> RULEBOOKS.get("qd-26-2026").criteriaSet(27))
                .hasMessageContaining("expected 1 to 26, given 27");
    }

    @Test
    void the_instrument_is_held_with_its_dates() {
        Rulebook rulebook = RULEBOOKS.get("qd-26-2026");
        assertThat(rulebook.instrument().number()).isEqualTo("26/2026/QĐ-TTg");
        assertThat(rulebook.instrument().signedOn()).isEqualTo("2026-05-22");
        assertThat(rulebook.instrument().inForce()).hasToString("2026-05-22/..");
        assertThat(rulebook.instrument().replaces()).containsExactly("148/QĐ-TTg", "1489/QĐ-TTg");
        assertThat(rulebook.openReadings()).hasSize(60);
    }

    private static GoverningLaw governing(String filedOn, @Nullable String assessedOn) {
        return RULEBOOKS.governing(
                Filing.of(FilingKind.FIRST, LocalDate.parse(filedOn)),
                Optional.ofNullable(assessedOn).map(LocalDate::parse));
    }

    @Test
    void where_no_national_criteria_were_nothing_is_assumed() {
        GoverningLaw law =
                Rulebooks.standard().governing(Filing.of(FilingKind.FIRST, LocalDate.of(2019, 1, 2)), Optional.empty());
        assertThat(law.readings()).isEmpty();
        assertThat(law.isAssumed()).isFalse();
        assertThat(law.governs()).isEmpty();
    }
}
