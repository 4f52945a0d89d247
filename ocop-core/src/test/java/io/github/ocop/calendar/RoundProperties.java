package io.github.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every proposal has one round, whatever extra rounds there are. */
class RoundProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 22);

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 60).map(FIRST::plusDays);
    }

    @Provide
    static Arbitrary<List<ExtraRound>> extras() {
        return Combinators.combine(
                        Arbitraries.of(AssessmentLevel.class),
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.integers().between(0, 200))
                .as((level, through, more) -> ExtraRound.builder()
                        .level(level)
                        .regulation("r")
                        .plan("p" + through)
                        .proposedThrough(FIRST.plusDays(through))
                        .lastDay(FIRST.plusDays(through + more))
                        .build())
                .list()
                .ofMaxSize(4);
    }

    @Property
    void every_day_has_exactly_one_regular_round(@ForAll AssessmentLevel level, @ForAll("days") LocalDate day) {
        RoundSchedule schedule = Rulebooks.standard().rounds(level);
        List<Round> taking = new ArrayList<>();
        for (int year = day.getYear() - 2; year <= day.getYear() + 2; year++) {
            schedule.regularOf(year).stream()
                    .filter(round -> !day.isBefore(round.proposedFrom().orElseThrow()))
                    .filter(round -> !day.isAfter(round.proposedThrough()))
                    .forEach(taking::add);
        }
        assertThat(taking).containsExactly((Round) schedule.roundFor(day));
    }

    /** A second way to the round, from the words of Article 5 alone. */
    @Property
    void both_find_the_same_day(@ForAll AssessmentLevel level, @ForAll("days") LocalDate day) {
        Round round = (Round) Rulebooks.standard().rounds(level).roundFor(day);
        assertThat(round.lastDay()).isEqualTo(naive(level, day));
    }

    private static LocalDate naive(AssessmentLevel level, LocalDate day) {
        int year = day.getYear();
        String monthAndDay = day.toString().substring(5);
        if (level == AssessmentLevel.PROVINCE) {
            if (monthAndDay.compareTo("04-30") < 0) {
                return LocalDate.of(year, 6, 29);
            }
            return monthAndDay.compareTo("10-30") < 0 ? LocalDate.of(year, 12, 29) : LocalDate.of(year + 1, 6, 29);
        }
        if (monthAndDay.compareTo("01-30") < 0) {
            return LocalDate.of(year, 3, 29);
        }
        return monthAndDay.compareTo("07-30") < 0 ? LocalDate.of(year, 9, 29) : LocalDate.of(year + 1, 3, 29);
    }

    @Property
    void a_later_proposal_is_never_in_a_round_that_ends_sooner(
            @ForAll AssessmentLevel level,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll("extras") List<ExtraRound> extras) {
        RoundSchedule schedule = Rulebooks.standard().rounds(level).with(extras);
        Round first = (Round) schedule.roundFor(one.isBefore(other) ? one : other);
        Round second = (Round) schedule.roundFor(one.isBefore(other) ? other : one);
        assertThat(second.lastDay()).isAfterOrEqualTo(first.lastDay());
    }

    @Property
    void an_extra_round_only_ever_brings_the_last_day_forward(
            @ForAll AssessmentLevel level, @ForAll("days") LocalDate day, @ForAll("extras") List<ExtraRound> extras) {
        RoundSchedule regular = Rulebooks.standard().rounds(level);
        Round round = (Round) regular.with(extras).roundFor(day);
        Round without = (Round) regular.roundFor(day);
        assertThat(round.lastDay()).isBeforeOrEqualTo(without.lastDay());
        assertThat(round.proposedThrough()).isAfterOrEqualTo(day);
        assertThat(round.lastDay()).isAfterOrEqualTo(round.proposedThrough());
        if (round.extra().isEmpty()) {
            assertThat(round).isEqualTo(without);
        }
    }

    @Property
    void the_one_after_comes_later_and_none_lies_between(
            @ForAll AssessmentLevel level, @ForAll("days") LocalDate day, @ForAll("extras") List<ExtraRound> extras) {
        RoundSchedule schedule = Rulebooks.standard().rounds(level).with(extras);
        Round round = (Round) schedule.roundFor(day);
        Round next = schedule.after(round);
        assertThat(next).isNotEqualTo(round);
        assertThat(next.lastDay()).isAfterOrEqualTo(round.lastDay());
        assertThat(extras.stream()
                        .filter(extra -> extra.level() == level)
                        .filter(extra -> extra.lastDay().isAfter(round.lastDay()))
                        .filter(extra -> extra.lastDay().isBefore(next.lastDay())))
                .isEmpty();
    }

    @Example
    void the_regular_rounds_of_100_years_follow_one_another() {
        for (AssessmentLevel level : AssessmentLevel.values()) {
            RoundSchedule schedule = Rulebooks.standard().rounds(level);
            Round before = schedule.regularOf(2025).get(1);
            for (int year = 2026; year < 2126; year++) {
                for (Round round : schedule.regularOf(year)) {
                    assertThat(round.proposedFrom())
                            .contains(before.proposedThrough().plusDays(1));
                    assertThat(schedule.after(before)).isEqualTo(round);
                    before = round;
                }
            }
        }
    }
}
