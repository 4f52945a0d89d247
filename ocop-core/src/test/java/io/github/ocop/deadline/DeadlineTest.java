package io.github.ocop.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.calendar.AssessmentLevel;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.calendar.UnknownYearException;
import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.fixtures.Histories;
import io.github.ocop.rulebook.Deadlines;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due when, clause by clause. */
class DeadlineTest {
    private static final Deadlines DEADLINES = Rulebooks.standard().deadlines();

    /** The states are those of the day before the last, the last and the one after. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIRST 2026-08-03     | 7.2   | 2026-08-24
            UPGRADE 2026-08-20   | 7.2   | 2026-09-14
            FIRST 2027-01-25     | 7.2   | 2027-02-22
            RE_RATING 2026-08-03 | 7.6.b | 2026-08-24
            FIRST 2026-05-22     | 7.2   | 2026-06-12
            """)
    void clause_7_2_and_7_6_b_the_commune_has_15_working_days(String filing, String clause, LocalDate due) {
        for (int i = -1; i <= 1; i++) {
            Deadline deadline = only(filing, due.plusDays(i));
            assertThat(deadline.kind()).isEqualTo(DeadlineKind.COMMUNE_CHECK);
            assertThat(deadline.after()).isEqualTo(DeadlineStart.FILED);
            assertThat(deadline.clause()).hasToString("26/2026/QĐ-TTg#" + clause);
            assertThat(deadline.due()).isEqualTo(due);
            assertThat(deadline.state()).isEqualTo(i > 0 ? DeadlineState.OVERDUE : DeadlineState.RUNNING);
        }
    }

    @Test
    void clause_7_2_is_counted_in_working_days_too() {
        String filing = "FIRST 2026-08-20";
        Deadline running = only(filing, LocalDate.of(2026, 8, 28));
        // due on Monday the 14th; off are 1 and 2 September and three weekends
        assertThat(running.daysLeft()).hasValue(17);
        assertThat(running.workingDaysLeft()).hasValue(9);
        assertThat(running.daysLate()).isEmpty();
        assertThat(running.workingDaysLate()).isEmpty();
        Deadline last = only(filing, LocalDate.of(2026, 9, 14));
        assertThat(last.daysLeft()).hasValue(0);
        assertThat(last.workingDaysLeft()).hasValue(0);
        Deadline late = only(filing, LocalDate.of(2026, 9, 21));
        assertThat(late.daysLeft()).isEmpty();
        assertThat(late.daysLate()).hasValue(7);
        assertThat(late.workingDaysLate()).hasValue(5);
        Deadline done = deadline(filing + ", PROPOSED_BY_COMMUNE 2026-09-16", "2026-12-01", DeadlineKind.COMMUNE_CHECK);
        assertThat(done.state()).isEqualTo(DeadlineState.MET_LATE);
        assertThat(done.done()).contains(LocalDate.of(2026, 9, 16));
        assertThat(done.daysLate()).hasValue(2);
        assertThat(done.workingDaysLate()).hasValue(2);
        Deadline met = deadline(filing + ", PROPOSED_BY_COMMUNE 2026-09-14", "2026-12-01", DeadlineKind.COMMUNE_CHECK);
        assertThat(met.state()).isEqualTo(DeadlineState.MET);
        assertThat(met.daysLate()).isEmpty();
        assertThat(met.daysLeft()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-18 | 2026-09-03
            2026-07-19 | 2026-09-03
            2026-07-20 | 2026-09-03
            2026-07-21 | 2026-09-04
            2026-08-20 | 2026-10-05
            2026-12-23 | 2027-02-12
            """)
    void clause_7_6_g_a_re_rating_takes_45_days_at_each_level(LocalDate proposed, LocalDate due) {
        String commune = "RE_RATING 2026-07-01, PROPOSED_BY_COMMUNE " + proposed;
        Deadline province = deadline(commune, proposed.toString(), DeadlineKind.PROVINCE_RE_RATING);
        assertThat(province.due()).isEqualTo(due);
        assertThat(province.after()).isEqualTo(DeadlineStart.PROPOSED_BY_COMMUNE);
        assertThat(province.clause()).hasToString("26/2026/QĐ-TTg#7.6.g");
        assertThat(province.workingDaysLeft()).isEmpty();
        Deadline ministry = deadline(
                "RE_RATING 2026-07-01, PROPOSED_BY_COMMUNE 2026-07-02, PROPOSED_BY_PROVINCE " + proposed,
                proposed.toString(),
                DeadlineKind.MINISTRY_RE_RATING);
        assertThat(ministry.due()).isEqualTo(due);
        assertThat(ministry.after()).isEqualTo(DeadlineStart.PROPOSED_BY_PROVINCE);
        assertThat(ministry.clause()).hasToString("26/2026/QĐ-TTg#7.6.g");
    }

    @Test
    void clause_6_3_b_a_re_rating_goes_on_to_the_ministry_with_or_without_a_decision() {
        String proposed = "RE_RATING 2026-07-01, PROPOSED_BY_COMMUNE 2026-07-18, ";
        assertThat(deadline(proposed + "PROPOSED_BY_PROVINCE 2026-08-20", "2026-08-20", DeadlineKind.PROVINCE_RE_RATING)
                        .done())
                .contains(LocalDate.of(2026, 8, 20));
        assertThat(deadline(
                                proposed + "PROPOSED_BY_PROVINCE 2026-08-20, DECIDED_BY_PROVINCE 2026-08-10",
                                "2026-08-20",
                                DeadlineKind.PROVINCE_RE_RATING)
                        .done())
                .contains(LocalDate.of(2026, 8, 10));
    }

    @Test
    void clause_5_1_and_5_2_a_first_rating_has_the_last_day_of_its_round() {
        String history = "FIRST 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-20, DECIDED_BY_PROVINCE 2026-12-10,"
                + " PROPOSED_BY_PROVINCE 2026-12-20, DECIDED_BY_MINISTRY 2027-04-01";
        Deadline province = deadline(history, "2026-12-10", DeadlineKind.PROVINCE_ROUND);
        assertThat(province.due()).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(province.state()).isEqualTo(DeadlineState.MET);
        assertThat(province.round().orElseThrow().number()).hasValue(2);
        assertThat(province.limit()).isEmpty();
        assertThat(province.clause()).hasToString("26/2026/QĐ-TTg#5.1");
        Deadline ministry = deadline(history, "2027-03-30", DeadlineKind.MINISTRY_ROUND);
        // the last day is the 29th of March, whatever day of the week that is
        assertThat(ministry.due()).isEqualTo(LocalDate.of(2027, 3, 29));
        assertThat(ministry.state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(ministry.daysLate()).hasValue(1);
        assertThat(deadline(history, "2027-04-01", DeadlineKind.MINISTRY_ROUND).state())
                .isEqualTo(DeadlineState.MET_LATE);
    }

    @Test
    void clause_5_1_paragraph_2_an_extra_round_has_its_own_last_day() {
        ExtraRound extra = ExtraRound.builder()
                .level(AssessmentLevel.PROVINCE)
                .regulation("12/QĐ-UBND")
                .plan("34/KH-UBND")
                .proposedThrough(LocalDate.of(2026, 8, 31))
                .lastDay(LocalDate.of(2026, 9, 30))
                .build();
        DossierHistory history = Histories.of("FIRST 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-20");
        Deadline deadline = DEADLINES
                .withRounds(List.of(extra))
                .answer(history, LocalDate.of(2026, 9, 1))
                .deadlines()
                .get(1);
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(deadline.clause()).hasToString("26/2026/QĐ-TTg#5.1¶2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VIOLATION_CONCLUDED 2026-07-09 | 2026-07-24 | VIOLATION_CONCLUDED
            VIOLATION_CONCLUDED 2026-07-10 | 2026-07-27 | VIOLATION_CONCLUDED
            CEASED_CONFIRMED 2026-07-11    | 2026-07-27 | CEASED_CONFIRMED
            CEASED_CONFIRMED 2026-08-18    | 2026-09-03 | CEASED_CONFIRMED
            """)
    void clause_8_4_a_revocation_takes_15_days(String event, LocalDate due, DeadlineStart after) {
        Deadline deadline = only(event, due);
        assertThat(deadline.kind()).isEqualTo(DeadlineKind.REVOCATION);
        assertThat(deadline.after()).isEqualTo(after);
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.clause()).hasToString("26/2026/QĐ-TTg#8.4");
        assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(deadline.isAssumed()).isFalse();
        assertThat(only(event, due.plusDays(1)).state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(only(event + ", REVOKED " + due, due.plusDays(9)).state()).isEqualTo(DeadlineState.MET);
        assertThat(only(event + ", REVOKED " + due.plusDays(1), due.plusDays(9)).state())
                .isEqualTo(DeadlineState.MET_LATE);
    }

    @Test
    void clause_8_4_each_conclusion_has_its_limit_until_the_certificate_is_revoked() {
        String history = "VIOLATION_CONCLUDED 2026-08-03, CEASED_CONFIRMED 2026-08-10, VIOLATION_CONCLUDED 2026-08-12,"
                + " REVOKED 2026-08-11";
        assertThat(on(history, "2026-09-01"))
                .extracting(Deadline::start)
                .containsExactly(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 10));
        assertThat(on(history, "2026-09-01")).extracting(Deadline::state).containsOnly(DeadlineState.MET);
    }

    @Test
    void before_the_decision_the_limit_of_a_revocation_is_assumed() {
        assertThat(only("VIOLATION_CONCLUDED 2026-05-21", LocalDate.of(2026, 6, 1))
                        .isAssumed())
                .isTrue();
        assertThat(only("VIOLATION_CONCLUDED 2026-05-21", LocalDate.of(2026, 6, 1))
                        .readings())
                .contains("revocation-grounds-on-any-day");
        assertThat(only("VIOLATION_CONCLUDED 2026-05-22", LocalDate.of(2026, 6, 1))
                        .readings())
                .doesNotContain("revocation-grounds-on-any-day");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FIRST 2026-05-21     | 12.2.a | 2026-07-21
            UPGRADE 2023-03-01   | 12.2.a | 2026-07-21
            RE_RATING 2026-05-21 | 12.2.b | 2026-06-22
            """)
    void article_12_2_what_is_pending_is_to_be_finished_by_then(String filing, String clause, LocalDate due) {
        Deadline deadline = only(filing, due);
        assertThat(deadline.kind()).isEqualTo(DeadlineKind.TRANSITION);
        assertThat(deadline.after()).isEqualTo(DeadlineStart.IN_FORCE);
        assertThat(deadline.start()).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.clause()).hasToString("26/2026/QĐ-TTg#" + clause);
        assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(only(filing, due.plusDays(1)).state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(on(filing, "2026-05-21")).isEmpty();
        assertThat(only(filing + ", DECIDED_BY_PROVINCE " + due, due.plusDays(1))
                        .state())
                .isEqualTo(DeadlineState.MET);
    }

    @Test
    void article_12_2_what_was_assessed_before_is_not_pending() {
        assertThat(on("FIRST 2026-04-01, DECIDED_BY_PROVINCE 2026-05-21", "2026-06-01"))
                .isEmpty();
        assertThat(on("FIRST 2026-04-01, DECIDED_BY_PROVINCE 2026-05-22", "2026-06-01"))
                .hasSize(1);
        // passed on, it is the ministry that finishes
        String passedOn = "FIRST 2026-04-01, DECIDED_BY_PROVINCE 2026-05-01, PROPOSED_BY_PROVINCE 2026-05-10";
        assertThat(only(passedOn, LocalDate.of(2026, 6, 1)).done()).isEmpty();
        assertThat(only(passedOn + ", DECIDED_BY_MINISTRY 2026-07-22", LocalDate.of(2026, 8, 1))
                        .state())
                .isEqualTo(DeadlineState.MET_LATE);
        assertThat(on(passedOn + ", DECIDED_BY_MINISTRY 2026-05-21", "2026-06-01"))
                .isEmpty();
    }

    @Test
    void what_comes_after_the_day_asked_about_has_not_happened_yet() {
        String history = "RE_RATING 2026-08-03, PROPOSED_BY_COMMUNE 2026-08-20, DECIDED_BY_PROVINCE 2026-09-01";
        assertThat(on(history, "2026-08-02")).isEmpty();
        assertThat(only(history, LocalDate.of(2026, 8, 19)).done()).isEmpty();
        assertThat(on(history, "2026-08-20")).hasSize(2);
        assertThat(deadline(history, "2026-08-31", DeadlineKind.PROVINCE_RE_RATING)
                        .done())
                .isEmpty();
        assertThat(deadline(history, "2026-09-01", DeadlineKind.PROVINCE_RE_RATING)
                        .done())
                .isPresent();
    }

    @Test
    void a_swapped_day_moves_a_limit() {
        WorkingDays swapped =
                Rulebooks.standard().calendar().withSwap(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 22));
        DossierHistory history = Histories.of("FIRST 2026-08-03");
        LocalDate on = LocalDate.of(2026, 8, 4);
        assertThat(DEADLINES
                        .with(swapped)
                        .answer(history, on)
                        .deadlines()
                        .get(0)
                        .due())
                .isEqualTo(LocalDate.of(2026, 8, 21).plusDays(1));
        assertThat(DEADLINES
                        .with(WorkingDays.everyDay())
                        .answer(history, on)
                        .deadlines()
                        .get(0)
                        .due())
                .isEqualTo(LocalDate.of(2026, 8, 18));
    }

    @Test
    void days_off_that_are_not_announced_make_a_deadline_provisional() {
        assertThat(only("FIRST 2026-12-01", LocalDate.of(2026, 12, 1)).isProvisional())
                .isFalse();
        assertThat(only("FIRST 2026-12-20", LocalDate.of(2026, 12, 20)).isProvisional())
                .isTrue();
        assertThat(only("FIRST 2027-01-20", LocalDate.of(2027, 1, 20)).isProvisional())
                .isTrue();
    }

    @Test
    void a_day_asked_about_outside_the_calendar_is_never_guessed() {
        DossierHistory history = Histories.of("FIRST 2026-08-03");
        assertThatThrownBy(() -> DEADLINES.answer(history, LocalDate.of(2101, 1, 1)))
                .isInstanceOf(UnknownYearException.class);
    }

    private static Deadline only(String history, LocalDate on) {
        List<Deadline> deadlines = on(history, on.toString());
        assertThat(deadlines).hasSize(1);
        return deadlines.get(0);
    }

    private static Deadline deadline(String history, String on, DeadlineKind kind) {
        return on(history, on).stream()
                .filter(deadline -> deadline.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Deadline> on(String history, String on) {
        DeadlineAnswer answer = DEADLINES.answer(Histories.of(history), LocalDate.parse(on));
        assertThat(answer.fault()).isEmpty();
        return answer.deadlines();
    }
}
