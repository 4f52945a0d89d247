package io.github.ocop.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ocop.law.Citation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The rounds in which a level assesses (26/2026/QĐ-TTg, Article 5), for first ratings and upgrades only (reading {@code
 * rounds-for-first-and-upgrade}).
 *
 * <p>A proposal goes into the round that ends first among those that still take it; of two that end on one day, into the
 * regular one. So an extra round takes what its last day of proposals allows, and takes nothing from a round that ends sooner.
 */
@Value.Immutable
public abstract class RoundSchedule {
    private static final Comparator<Round> ORDER = comparing(Round::lastDay)
            .thenComparing(round -> round.extra().isPresent())
            .thenComparing(Round::proposedThrough)
            .thenComparing(round -> round.extra().map(ExtraRound::plan).orElse(""));

    RoundSchedule() {}

    /** {@return the level that assesses} */
    public abstract AssessmentLevel level();

    /** {@return the first day on which the rounds are law} */
    public abstract LocalDate inForceFrom();

    /** {@return the clause that puts them into force} */
    public abstract Citation inForceBy();

    /** {@return the clause on the regular rounds} */
    public abstract Citation clause();

    /** {@return the clause on extra rounds} */
    public abstract Citation extraClause();

    /** {@return the regular rounds of a year in their order} */
    public abstract ImmutableList<RegularRound> regular();

    /** {@return the ids of the open readings that the rounds rest on} */
    public abstract ImmutableList<String> readings();

    /** {@return the extra rounds} */
    public abstract ImmutableList<ExtraRound> extras();

    /**
     * {@return the schedule with extra rounds, those of other levels left out}
     *
     * @param extras the extra rounds that are held
     * @throws IllegalArgumentException if one ends before the rounds are law
     */
    public RoundSchedule with(Iterable<ExtraRound> extras) {
        return builder()
                .from(this)
                .addAllExtras(Lists.newArrayList(extras).stream()
                        .filter(extra -> extra.level() == level())
                        .toList())
                .build();
    }

    /**
     * {@return the round that takes a proposal}
     *
     * @param proposedOn the day on which the commune proposed to the province, or the province to the ministry
     */
    public RoundAnswer roundFor(LocalDate proposedOn) {
        if (proposedOn.isBefore(inForceFrom())) {
            return new RoundAnswer.NotInForce(inForceFrom(), inForceBy());
        }
        return near(proposedOn.getYear())
                .filter(round -> !round.proposedThrough().isBefore(proposedOn))
                .min(ORDER)
                .orElseThrow();
    }

    /**
     * {@return the round that ends next after one, extra rounds included}
     *
     * @param round a round of the schedule
     */
    public Round after(Round round) {
        return near(round.lastDay().getYear())
                .filter(other -> ORDER.compare(other, round) > 0)
                .min(ORDER)
                .orElseThrow();
    }

    /**
     * {@return the regular rounds of a year in their order}
     *
     * @param year the year, four digits
     */
    public ImmutableList<Round> regularOf(int year) {
        ImmutableList.Builder<Round> rounds = ImmutableList.builder();
        int last = regular().size() - 1;
        // a round that ends in another year than its first one ends in the year after
        LocalDate before = regular().get(last).proposedThrough(turn(last, year - 1));
        for (int i = 0; i <= last; i++) {
            int ends = turn(i, year);
            RegularRound round = regular().get(i);
            LocalDate through = round.proposedThrough(ends);
            rounds.add(Round.builder()
                    .level(level())
                    .year(year)
                    .number(round.number())
                    .proposedFrom(before.plusDays(1))
                    .proposedThrough(through)
                    .lastDay(round.lastDay(ends))
                    .clause(clause())
                    .build());
            before = through;
        }
        return rounds.build();
    }

    /** {@return the year in which a round of a year ends} */
    private int turn(int index, int year) {
        boolean sameYear =
                !regular().get(index).endsBefore().isBefore(regular().get(0).endsBefore());
        return sameYear ? year : year + 1;
    }

    private Stream<Round> near(int year) {
        return Stream.concat(
                IntStream.rangeClosed(year - 1, year + 1).boxed().flatMap(near -> regularOf(near).stream()),
                extras().stream().map(this::extra));
    }

    private Round extra(ExtraRound extra) {
        return Round.builder()
                .level(level())
                .year(extra.lastDay().getYear())
                .proposedThrough(extra.proposedThrough())
                .lastDay(extra.lastDay())
                .clause(extraClause())
                .extra(extra)
                .build();
    }

    @Value.Check
    void check() {
        checkArgument(!regular().isEmpty(), "rounds: expected one or more of a year, given none");
        for (int i = 0; i < regular().size(); i++) {
            checkArgument(
                    regular().get(i).number() == i + 1,
                    "rounds: expected the number %s, given %s",
                    i + 1,
                    regular().get(i).number());
        }
        int year = inForceFrom().getYear();
        List<Round> rounds = Stream.of(year, year + 1)
                .flatMap(each -> regularOf(each).stream())
                .collect(toImmutableList());
        for (int i = 1; i < rounds.size(); i++) {
            Round one = rounds.get(i - 1);
            Round next = rounds.get(i);
            checkArgument(
                    one.lastDay().isBefore(next.lastDay())
                            && one.proposedThrough().isBefore(next.proposedThrough()),
                    "rounds: expected one after the other, given proposals through %s until %s, and through %s until %s",
                    one.proposedThrough(),
                    one.lastDay(),
                    next.proposedThrough(),
                    next.lastDay());
        }
        for (ExtraRound extra : extras()) {
            checkArgument(
                    extra.level() == level(),
                    "extra round: expected one of %s, given one of %s",
                    level(),
                    extra.level());
            checkArgument(
                    !extra.proposedThrough().isBefore(inForceFrom()),
                    "extra round: expected proposals through %s or later (%s), given %s",
                    inForceFrom(),
                    extraClause(),
                    extra.proposedThrough());
        }
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a schedule. */
    public static class Builder extends ImmutableRoundSchedule.Builder {
        Builder() {}
    }
}
