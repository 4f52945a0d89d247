package io.github.ocop.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ocop.cycle.NextStep;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.Refusal;
import io.github.ocop.cycle.Replay;
import io.github.ocop.cycle.Transition;
import io.github.ocop.fixtures.Cases;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A province's year: steps that overlap, in their order, by those who lead them; closed when none is open. */
class ProvinceYearTest {
    private static final YearProfile BAC_KAN =
            Rulebooks.standard().yearProfiles().get("bac-kan-2024");
    private static final YearProfile TWO_ROUNDS =
            Rulebooks.standard().yearProfiles().get("two-rounds");
    private static final String SPRING = """
            2024-01-15 STEP_BEGUN PROVINCE_UNIT step=PUBLICITY
            2024-01-20 STEP_BEGUN DISTRICT step=UNIT_PLANS
            2024-03-01 STEP_BEGUN DISTRICT step=IDEAS_REGISTERED
            2024-03-01 STEP_BEGUN DISTRICT step=UPGRADES_REGISTERED
            2024-03-10 STEP_BEGUN DISTRICT step=IDEAS_SELECTED
            2024-03-20 STEP_BEGUN PROVINCE_UNIT step=HOLDERS_TRAINED
            2024-04-05 STEP_DONE DISTRICT step=UNIT_PLANS
            """;

    private static Replay play(String lines) {
        return Cases.replay(BAC_KAN.table(), "year=2024", lines);
    }

    private static StepOnDay on(Replay year, String step, String day) {
        return YearOnDay.of(BAC_KAN, year.progress(), LocalDate.parse(day), 14).steps().stream()
                .filter(one -> one.step().id().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "STEP_BEGUN DISTRICT step=IDEAS_REGISTERED, NOT_IN_THIS_CASE, before, PUBLICITY",
        "STEP_BEGUN PROVINCE_UNIT step=LISTS_COMPILED, NOT_IN_THIS_CASE, before, IDEAS_SELECTED",
        "STEP_DONE PROVINCE_UNIT step=PUBLICITY, NOT_IN_THIS_CASE, standing, WAITING",
        "STEP_BEGUN COMMUNE step=PUBLICITY, NOT_BY_THEM,,",
        "STEP_BEGUN PROVINCE_UNIT step=PROMOTION, NOT_BY_THEM,,",
        "STEP_BEGUN PROVINCE_UNIT, FACT_MISSING, step,",
        "STEP_LEFT PROVINCE_UNIT step=PUBLICITY, FACT_MISSING, reason,",
        "YEAR_CLOSED PROVINCE, NOT_IN_THIS_CASE, open, UNIT_PLANS",
    })
    void what_is_not_in_order_is_refused_by_what(String event, String code, String fact, String given) {
        Refusal refusal = (Refusal) play("2024-03-01 " + event).firings().get(0);
        assertThat(refusal.code().name()).isEqualTo(code);
        assertThat(refusal.fact().orElse(null)).isEqualTo(fact);
        assertThat(refusal.given().orElse(null)).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, ✗TOO_EARLY", "2024-01-01, YEAR_RUNNING", "2025-01-10, YEAR_RUNNING"})
    void nothing_of_a_year_happens_before_it_and_what_comes_after_is_taken_down(String on, String told) {
        assertThat(Cases.lastTold(play(on + " STEP_BEGUN PROVINCE_UNIT step=PUBLICITY")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, ✗TOO_EARLY", "2024-01-01, YEAR_RUNNING"})
    void no_step_is_left_before_the_year(String on, String told) {
        assertThat(Cases.lastTold(play(on + " STEP_LEFT PROVINCE_UNIT step=PUBLICITY reason=x")))
                .isEqualTo(told);
    }

    @Test
    void steps_overlap_and_one_is_done_only_after_those_it_waits_for() {
        Replay year = play(SPRING + """
                2024-04-20 STEP_DONE DISTRICT step=IDEAS_SELECTED
                2024-04-20 STEP_DONE DISTRICT step=IDEAS_REGISTERED
                2024-04-21 STEP_DONE DISTRICT step=IDEAS_SELECTED
                2024-04-22 STEP_LEFT DISTRICT step=UPGRADES_REGISTERED reason=none
                2024-04-22 STEP_DONE DISTRICT step=IDEAS_SELECTED
                """);
        assertThat(Cases.told(year).subList(7, 12))
                .containsExactly(
                        "✗NOT_IN_THIS_CASE", "YEAR_RUNNING", "✗NOT_IN_THIS_CASE", "YEAR_RUNNING", "YEAR_RUNNING");
        assertThat(((Refusal) year.firings().get(9)).given()).contains("UPGRADES_REGISTERED");
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT_PLANS, 2024-01-01, OPEN, 0",
        "UNIT_PLANS, 2024-03-16, OPEN, 0",
        "UNIT_PLANS, 2024-03-17, DUE_SOON, 0",
        "UNIT_PLANS, 2024-03-31, DUE_SOON, 0",
        "UNIT_PLANS, 2024-04-01, LATE, 1",
        "UNIT_PLANS, 2024-04-04, LATE, 4",
        "UNIT_PLANS, 2024-04-05, DONE, 5",
        "UNIT_PLANS, 2024-12-31, DONE, 5",
        "HOLDERS_TRAINED, 2024-02-29, AHEAD, 0",
        "HOLDERS_TRAINED, 2024-03-01, OPEN, 0",
        "HOLDERS_TRAINED, 2024-05-01, LATE, 1",
        "NEW_SUBJECTS_TRAINED, 2024-04-30, AHEAD, 0",
        "NEW_SUBJECTS_TRAINED, 2024-05-01, OPEN, 0",
        "DISTRICT_ASSESSMENT, 2024-10-31, DUE_SOON, 0",
        "DISTRICT_ASSESSMENT, 2024-11-01, LATE, 1",
        "PROVINCE_ASSESSMENT, 2024-11-30, DUE_SOON, 0",
        "PROVINCE_ASSESSMENT, 2024-12-01, LATE, 1",
        "CONFERENCE, 2024-09-30, AHEAD, 0",
        "PUBLICITY, 2025-01-01, LATE, 1",
    })
    void a_step_on_a_day(String step, String day, StepStatus status, int late) {
        StepOnDay on = on(play(SPRING), step, day);
        assertThat(on.status()).isEqualTo(status);
        assertThat(on.daysLate()).isEqualTo(late);
    }

    @Test
    void a_step_that_begins_early_is_open_and_one_that_is_left_is_not_late() {
        Replay year = play("""
                2024-02-10 STEP_BEGUN PROVINCE_UNIT step=HOLDERS_TRAINED
                2024-08-10 STEP_LEFT PROVINCE_UNIT step=HOLDERS_TRAINED reason=không_có_chủ_thể
                """);
        assertThat(on(year, "HOLDERS_TRAINED", "2024-02-10").status()).isEqualTo(StepStatus.OPEN);
        assertThat(on(year, "HOLDERS_TRAINED", "2024-08-09").daysLate()).isEqualTo(101);
        StepOnDay left = on(year, "HOLDERS_TRAINED", "2024-08-10");
        assertThat(left.status()).isEqualTo(StepStatus.LEFT);
        assertThat(left.daysLate()).isZero();
        assertThat(left.record().reason()).contains("không_có_chủ_thể");
    }

    @Test
    void a_step_done_is_opened_again_and_keeps_its_first_day() {
        Replay year = play(SPRING + "2024-04-10 STEP_REOPENED DISTRICT step=UNIT_PLANS");
        StepOnDay again = on(year, "UNIT_PLANS", "2024-04-10");
        assertThat(again.status()).isEqualTo(StepStatus.LATE);
        assertThat(again.record().begunOn()).contains(LocalDate.of(2024, 1, 20));
        assertThat(again.record().endedOn()).isEmpty();
    }

    @Test
    void a_step_that_was_left_is_opened_again_without_its_reason() {
        Replay year = play(SPRING + """
                2024-04-08 STEP_LEFT PROVINCE_UNIT step=HOLDERS_TRAINED reason=hoãn
                2024-04-20 STEP_REOPENED PROVINCE_UNIT step=HOLDERS_TRAINED
                """);
        assertThat(Cases.lastTold(year)).isEqualTo("YEAR_RUNNING");
        assertThat(on(year, "HOLDERS_TRAINED", "2024-04-19").status()).isEqualTo(StepStatus.LEFT);
        StepOnDay again = on(year, "HOLDERS_TRAINED", "2024-04-20");
        assertThat(again.status()).isEqualTo(StepStatus.DUE_SOON);
        assertThat(again.record().reason()).isEmpty();
    }

    @Test
    void a_step_that_is_late_and_has_not_begun_may_still_begin() {
        YearOnDay day = YearOnDay.of(BAC_KAN, play("").progress(), LocalDate.of(2024, 5, 1), 14);
        assertThat(day.next())
                .extracting(step -> step.step().id() + " " + step.status())
                .contains("UNIT_PLANS LATE", "PUBLICITY OPEN")
                .doesNotContain("IDEAS_SELECTED OPEN");
    }

    @Test
    void what_comes_next_is_what_may_begin_in_the_order_of_the_windows() {
        YearOnDay day = YearOnDay.of(BAC_KAN, play(SPRING).progress(), LocalDate.of(2024, 4, 6), 14);
        assertThat(day.next())
                .extracting(step -> step.step().id())
                .containsExactly(
                        "STAFF_TRAINING",
                        "LISTS_COMPILED",
                        "ADVICE",
                        "DISTRICT_ASSESSMENT",
                        "PROMOTION",
                        "NEW_SUBJECTS_TRAINED",
                        "RENEWALS");
        assertThat(day.that(StepStatus.AHEAD))
                .extracting(step -> step.step().id())
                .containsExactly("NEW_SUBJECTS_TRAINED", "RENEWALS", "CONFERENCE");
        assertThat(day.closed()).isEmpty();
    }

    @Test
    void between_two_windows_a_step_is_ahead_and_late_only_after_the_last() {
        YearProfile quangNinh = Rulebooks.standard().yearProfiles().get("quang-ninh");
        Progress year = Cases.replay(quangNinh.table(), "year=2025", "").progress();
        YearStep step = Objects.requireNonNull(quangNinh.steps().get("ASSESSMENT"));
        for (String line : new String[] {
            "2025-02-28 AHEAD 2025-03-01",
            "2025-03-01 OPEN 2025-03-01",
            "2025-04-30 OPEN 2025-03-01",
            "2025-05-01 AHEAD 2025-07-01",
            "2025-08-20 DUE_SOON 2025-07-01",
            "2025-09-01 LATE 2025-07-01"
        }) {
            String[] words = line.split(" ", -1);
            StepOnDay on = YearOnDay.of(quangNinh, year, LocalDate.parse(words[0]), 14).steps().stream()
                    .filter(one -> one.step().equals(step))
                    .findFirst()
                    .orElseThrow();
            assertThat(on.status().name()).as(line).isEqualTo(words[1]);
            assertThat(on.opens()).as(line).isEqualTo(words[2]);
        }
    }

    @Test
    void a_year_with_open_steps_is_not_closed_until_each_has_a_reason() {
        StringBuilder lines = new StringBuilder(SPRING);
        BAC_KAN.steps().values().stream()
                .filter(step -> !step.id().equals("UNIT_PLANS") && !step.id().equals("CONFERENCE"))
                .forEach(step -> lines.append("2024-12-20 STEP_LEFT ")
                        .append(step.lead().contains("DISTRICTS") ? "DISTRICT" : actor(step))
                        .append(" step=")
                        .append(step.id())
                        .append(" reason=mưa_lũ\n"));
        lines.append("2024-12-28 YEAR_CLOSED PROVINCE\n");
        Replay open = play(lines.toString());
        assertThat(Cases.lastTold(open)).isEqualTo("✗NOT_IN_THIS_CASE");
        assertThat(((Refusal) open.firings().reverse().get(0)).given()).contains("CONFERENCE");
        lines.append("2024-12-29 STEP_LEFT PROVINCE_UNIT step=CONFERENCE reason=hoãn\n");
        lines.append("2024-12-30 YEAR_CLOSED PROVINCE\n");
        lines.append("2024-12-31 STEP_REOPENED PROVINCE_UNIT step=CONFERENCE\n");
        Replay closed = play(lines.toString());
        assertThat(Cases.told(closed)).endsWith("YEAR_CLOSED_WITH_REASONS", "✗ENDED");
        YearOnDay day = YearOnDay.of(BAC_KAN, closed.progress(), LocalDate.of(2024, 12, 30), 14);
        assertThat(day.closed().map(state -> state.name())).contains("YEAR_CLOSED_WITH_REASONS");
        assertThat(day.next()).isEmpty();
        assertThat(YearOnDay.of(BAC_KAN, closed.progress(), LocalDate.of(2024, 12, 29), 14)
                        .closed())
                .isEmpty();
    }

    private static String actor(YearStep step) {
        return Objects.requireNonNull(
                        BAC_KAN.bodies().get(step.lead().iterator().next()))
                .actor()
                .orElseThrow()
                .name();
    }

    @Test
    void a_year_whose_steps_are_all_done_is_closed() {
        Replay year = Cases.replay(TWO_ROUNDS.table(), "year=2027", allDone());
        assertThat(Cases.lastTold(year)).isEqualTo("YEAR_CLOSED");
        assertThat(YearOnDay.of(TWO_ROUNDS, year.progress(), LocalDate.of(2027, 12, 31), 0)
                        .that(StepStatus.DONE))
                .hasSize(10);
    }

    private static String allDone() {
        StringBuilder lines = new StringBuilder();
        TWO_ROUNDS
                .steps()
                .values()
                .forEach(step -> lines.append("2027-02-01 STEP_BEGUN ")
                        .append(actorOf(step))
                        .append(" step=")
                        .append(step.id())
                        .append('\n'));
        TWO_ROUNDS
                .steps()
                .values()
                .forEach(step -> lines.append("2027-12-20 STEP_DONE ")
                        .append(actorOf(step))
                        .append(" step=")
                        .append(step.id())
                        .append('\n'));
        return lines.append("2027-12-31 YEAR_CLOSED PROVINCE_UNIT").toString();
    }

    private static String actorOf(YearStep step) {
        return Objects.requireNonNull(
                        TWO_ROUNDS.bodies().get(step.lead().iterator().next()))
                .actor()
                .orElseThrow()
                .name();
    }

    @Test
    void the_next_rows_are_those_that_can_be_fired_now() {
        assertThat(play("2024-01-15 STEP_BEGUN PROVINCE_UNIT step=PUBLICITY")
                        .progress()
                        .next(LocalDate.of(2024, 1, 15)))
                .extracting(NextStep::transition)
                .extracting(Transition::name)
                .contains(
                        "PUBLICITY_IS_DONE", "PUBLICITY_IS_LEFT", "IDEAS_REGISTERED_BEGINS", "IDEAS_REGISTERED_IS_LEFT")
                .doesNotContain("PUBLICITY_BEGINS", "PUBLICITY_IS_REOPENED", "IDEAS_SELECTED_BEGINS", "YEAR_IS_CLOSED");
    }

    @Test
    void a_year_of_another_table_and_days_below_zero_are_refused() {
        Progress year = play("").progress();
        LocalDate day = LocalDate.of(2024, 5, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearOnDay.of(TWO_ROUNDS, year, day, 14))
                .withMessage("year: expected one of two-rounds/province-year, given one of bac-kan-2024/province-year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearOnDay.of(BAC_KAN, year, day, -1))
                .withMessage("soon: expected 0 days or more, given -1");
    }
}
