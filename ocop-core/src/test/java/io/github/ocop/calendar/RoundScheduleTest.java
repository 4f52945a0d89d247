package io.github.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.law.Citation;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which round takes a proposal (26/2026/QĐ-TTg, Article 5). */
class RoundScheduleTest {
    private static final RoundSchedule PROVINCE = Rulebooks.standard().rounds(AssessmentLevel.PROVINCE);
    private static final RoundSchedule MINISTRY = Rulebooks.standard().rounds(AssessmentLevel.MINISTRY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-22 | 2/2026 | 2026-04-30 | 2026-10-29 | 2026-12-29
            2026-10-28 | 2/2026 | 2026-04-30 | 2026-10-29 | 2026-12-29
            2026-10-29 | 2/2026 | 2026-04-30 | 2026-10-29 | 2026-12-29
            2026-10-30 | 1/2027 | 2026-10-30 | 2027-04-29 | 2027-06-29
            2026-12-31 | 1/2027 | 2026-10-30 | 2027-04-29 | 2027-06-29
            2027-01-01 | 1/2027 | 2026-10-30 | 2027-04-29 | 2027-06-29
            2027-04-29 | 1/2027 | 2026-10-30 | 2027-04-29 | 2027-06-29
            2027-04-30 | 2/2027 | 2027-04-30 | 2027-10-29 | 2027-12-29
            2028-02-29 | 1/2028 | 2027-10-30 | 2028-04-29 | 2028-06-29
            """)
    void clause_5_1_the_round_of_the_province(
            LocalDate proposedOn, String name, LocalDate from, LocalDate through, LocalDate lastDay) {
        Round round = (Round) PROVINCE.roundFor(proposedOn);
        assertThat(name(round)).isEqualTo(name);
        assertThat(round.proposedFrom()).contains(from);
        assertThat(round.proposedThrough()).isEqualTo(through);
        assertThat(round.lastDay()).isEqualTo(lastDay);
        assertThat(round.clause()).hasToString("26/2026/QĐ-TTg#5.1");
        assertThat(round.level()).isEqualTo(AssessmentLevel.PROVINCE);
        assertThat(round.extra()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-22 | 1/2026 | 2026-01-30 | 2026-07-29 | 2026-09-29
            2026-07-29 | 1/2026 | 2026-01-30 | 2026-07-29 | 2026-09-29
            2026-07-30 | 2/2026 | 2026-07-30 | 2027-01-29 | 2027-03-29
            2026-12-31 | 2/2026 | 2026-07-30 | 2027-01-29 | 2027-03-29
            2027-01-01 | 2/2026 | 2026-07-30 | 2027-01-29 | 2027-03-29
            2027-01-29 | 2/2026 | 2026-07-30 | 2027-01-29 | 2027-03-29
            2027-01-30 | 1/2027 | 2027-01-30 | 2027-07-29 | 2027-09-29
            2028-02-29 | 1/2028 | 2028-01-30 | 2028-07-29 | 2028-09-29
            2028-01-29 | 2/2027 | 2027-07-30 | 2028-01-29 | 2028-03-29
            """)
    void clause_5_2_the_round_of_the_ministry(
            LocalDate proposedOn, String name, LocalDate from, LocalDate through, LocalDate lastDay) {
        Round round = (Round) MINISTRY.roundFor(proposedOn);
        assertThat(name(round)).isEqualTo(name);
        assertThat(round.proposedFrom()).contains(from);
        assertThat(round.proposedThrough()).isEqualTo(through);
        assertThat(round.lastDay()).isEqualTo(lastDay);
        assertThat(round.clause()).hasToString("26/2026/QĐ-TTg#5.2");
        assertThat(round.level()).isEqualTo(AssessmentLevel.MINISTRY);
    }

    @Test
    void article_11_1_before_2026_05_22_there_is_no_round() {
        LocalDate day = LocalDate.of(2026, 5, 21);
        for (RoundSchedule schedule : List.of(PROVINCE, MINISTRY)) {
            assertThat(schedule.roundFor(day))
                    .isEqualTo(new RoundAnswer.NotInForce(
                            LocalDate.of(2026, 5, 22), Citation.of("26/2026/QĐ-TTg", "11.1")));
        }
    }

    @Test
    void the_one_after() {
        Round round = (Round) MINISTRY.roundFor(LocalDate.of(2026, 6, 1));
        round = MINISTRY.after(round);
        assertThat(name(round)).isEqualTo("2/2026");
        round = MINISTRY.after(round);
        assertThat(name(round)).isEqualTo("1/2027");
        assertThat(name(PROVINCE.after((Round) PROVINCE.roundFor(LocalDate.of(2026, 12, 1)))))
                .isEqualTo("2/2027");
    }

    @Test
    void clause_5_1_paragraph_2_an_extra_round_takes_what_it_ends_first_for() {
        ExtraRound extra = extra(AssessmentLevel.PROVINCE, "2026-08-15", "2026-09-10");
        RoundSchedule schedule = PROVINCE.with(List.of(extra));
        Round taken = (Round) schedule.roundFor(LocalDate.of(2026, 8, 15));
        assertThat(taken.extra()).contains(extra);
        assertThat(taken.number()).isEmpty();
        assertThat(taken.proposedFrom()).isEmpty();
        assertThat(taken.lastDay()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(taken.year()).isEqualTo(2026);
        assertThat(taken.clause()).hasToString("26/2026/QĐ-TTg#5.1¶2");
        assertThat(name(schedule.after(taken))).isEqualTo("2/2026");
        assertThat(name((Round) schedule.roundFor(LocalDate.of(2026, 8, 16)))).isEqualTo("2/2026");
        // the schedule that it was made of is as before
        assertThat(name((Round) PROVINCE.roundFor(LocalDate.of(2026, 8, 15)))).isEqualTo("2/2026");
    }

    @Test
    void clause_5_2_paragraph_2_an_extra_round_of_the_ministry() {
        RoundSchedule schedule = MINISTRY.with(List.of(extra(AssessmentLevel.MINISTRY, "2026-11-30", "2026-12-20")));
        Round taken = (Round) schedule.roundFor(LocalDate.of(2026, 8, 1));
        assertThat(taken.extra()).isPresent();
        assertThat(taken.clause()).hasToString("26/2026/QĐ-TTg#5.2¶2");
        assertThat(name((Round) schedule.roundFor(LocalDate.of(2026, 7, 29)))).isEqualTo("1/2026");
        assertThat(name((Round) schedule.roundFor(LocalDate.of(2026, 12, 1)))).isEqualTo("2/2026");
    }

    @Test
    void an_extra_round_takes_nothing_from_a_round_that_ends_sooner_or_on_the_same_day() {
        RoundSchedule later = PROVINCE.with(List.of(extra(AssessmentLevel.PROVINCE, "2026-11-15", "2026-12-30")));
        assertThat(name((Round) later.roundFor(LocalDate.of(2026, 10, 29)))).isEqualTo("2/2026");
        assertThat(((Round) later.roundFor(LocalDate.of(2026, 10, 30))).extra()).isPresent();
        RoundSchedule same = PROVINCE.with(List.of(extra(AssessmentLevel.PROVINCE, "2026-11-15", "2026-12-29")));
        assertThat(name((Round) same.roundFor(LocalDate.of(2026, 10, 29)))).isEqualTo("2/2026");
        assertThat(((Round) same.roundFor(LocalDate.of(2026, 11, 15))).extra()).isPresent();
        assertThat(name((Round) same.roundFor(LocalDate.of(2026, 11, 16)))).isEqualTo("1/2027");
    }

    @Test
    void extra_rounds_of_the_other_level_are_left_out() {
        ExtraRound ministry = extra(AssessmentLevel.MINISTRY, "2026-08-15", "2026-09-10");
        assertThat(PROVINCE.with(List.of(ministry))).isEqualTo(PROVINCE);
        RoundSchedule.Builder schedule = RoundSchedule.builder().from(PROVINCE).addExtras(ministry);
        assertThatThrownBy(schedule::build).hasMessage("extra round: expected one of PROVINCE, given one of MINISTRY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROVINCE | ' '   | KH 1 | 2026-08-15 | 2026-09-10 | extra round: expected the decision on the council's regulation that provides for it (5.1¶2), given none
            MINISTRY | ''    | KH 1 | 2026-08-15 | 2026-09-10 | extra round: expected the decision on the council's regulation that provides for it (5.2¶2), given none
            PROVINCE | QĐ 1  | ' '  | 2026-08-15 | 2026-09-10 | extra round: expected the plan of it (5.1¶2), given none
            PROVINCE | QĐ 1  | KH 1 | 2026-09-11 | 2026-09-10 | extra round: expected proposals through 2026-09-10 or earlier, given 2026-09-11
            PROVINCE | QĐ 1  | KH 1 | 2026-05-21 | 2026-09-10 | extra round: expected proposals through 2026-05-22 or later (26/2026/QĐ-TTg#5.1¶2), given 2026-05-21
            """)
    void an_extra_round_needs_its_regulation_and_its_plan(
            AssessmentLevel level, String regulation, String plan, LocalDate through, LocalDate last, String reason) {
        assertThatThrownBy(() -> PROVINCE.with(List.of(ExtraRound.builder()
                        .level(level)
                        .regulation(regulation)
                        .plan(plan)
                        .proposedThrough(through)
                        .lastDay(last)
                        .build())))
                .hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | --02-29 | --06-30 | round 1: expected days of every year, given --02-29 and --06-30
            1 | --04-30 | --02-29 | round 1: expected days of every year, given --04-30 and --02-29
            2 | --04-30 | --06-30 | rounds: expected the number 1, given 2
            1 | --11-30 | --12-30 | rounds: expected one after the other, given proposals through 2026-11-29 until 2026-12-29, and through 2026-10-29 until 2026-12-29
            """)
    void rounds_that_cannot_be_are_refused(int number, String proposed, String ends, String reason) {
        RegularRound second = PROVINCE.regular().get(1);
        assertThatThrownBy(() -> RoundSchedule.builder()
                        .from(PROVINCE)
                        .regular(List.of(
                                RegularRound.of(number, MonthDay.parse(proposed), MonthDay.parse(ends)), second))
                        .build())
                .hasMessage(reason);
    }

    @Test
    void rounds_of_no_day_are_refused() {
        RoundSchedule.Builder schedule = RoundSchedule.builder().from(PROVINCE).regular(List.of());
        assertThatThrownBy(schedule::build).hasMessage("rounds: expected one or more of a year, given none");
    }

    @Test
    void a_round_may_take_proposals_in_the_year_before_it_ends() {
        RegularRound round = RegularRound.of(1, MonthDay.of(11, 30), MonthDay.of(3, 1));
        assertThat(round.proposedThrough(2028)).isEqualTo(LocalDate.of(2027, 11, 29));
        assertThat(round.lastDay(2028)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void of_two_that_end_on_one_day_the_regular_one_takes_what_both_would() {
        RoundSchedule schedule = PROVINCE.with(List.of(extra(AssessmentLevel.PROVINCE, "2026-08-15", "2026-12-29")));
        assertThat(name((Round) schedule.roundFor(LocalDate.of(2026, 8, 1)))).isEqualTo("2/2026");
    }

    @Test
    void of_two_extra_rounds_on_the_same_days_the_plan_decides_and_not_the_order_given() {
        ExtraRound one = extra(AssessmentLevel.PROVINCE, "2026-08-15", "2026-09-10");
        ExtraRound other = ExtraRound.builder().from(one).plan("56/KH-UBND").build();
        for (List<ExtraRound> extras : List.of(List.of(one, other), List.of(other, one))) {
            RoundSchedule schedule = PROVINCE.with(extras);
            Round first = (Round) schedule.roundFor(LocalDate.of(2026, 8, 1));
            assertThat(first.extra()).contains(one);
            assertThat(schedule.after(first).extra()).contains(other);
            assertThat(name(schedule.after(schedule.after(first)))).isEqualTo("2/2026");
        }
    }

    private static ExtraRound extra(AssessmentLevel level, String through, String lastDay) {
        return ExtraRound.builder()
                .level(level)
                .regulation("12/QĐ-UBND")
                .plan("34/KH-UBND")
                .proposedThrough(LocalDate.parse(through))
                .lastDay(LocalDate.parse(lastDay))
                .build();
    }

    private static String name(Round round) {
        return round.number().orElseThrow() + "/" + round.year();
    }
}
