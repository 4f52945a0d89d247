package io.github.ocop.year;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ocop.cycle.Wait;
import io.github.ocop.law.Citation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How long is waited until something happens again: so many days, until the next year, or both, and then what comes first.
 *
 * @param name what for
 * @param days the days after the one on which it failed, 1 or more; the last of them is the first day on which it may happen
 * @param nextYear whether it may happen from 1 January after the year it was for
 * @param anotherRound whether it may happen once proposals go to another round
 * @param citation the clause; nothing where it is practice
 * @param readings the open readings it rests on
 */
public record WaitRule(
        String name,
        OptionalInt days,
        boolean nextYear,
        boolean anotherRound,
        Optional<Citation> citation,
        ImmutableList<String> readings) {
    /**
     * Makes a rule by which something is waited for.
     *
     * @param name what for
     * @param days the days after the one on which it failed, 1 or more
     * @param nextYear whether it may happen from 1 January after the year it was for
     * @param anotherRound whether it may happen once proposals go to another round
     * @param citation the clause; nothing where it is practice
     * @param readings the open readings it rests on
     * @throws IllegalArgumentException if nothing is waited for, or the days are below 1
     */
    public WaitRule {
        checkArgument(
                days.orElse(1) > 0 && (days.isPresent() || nextYear || anotherRound),
                "wait %s: expected days of 1 or more, a year or a round",
                name);
    }

    /**
     * {@return the wait after a failure}
     *
     * @param failedOn the day
     * @param year the year it was for
     * @param round the first day of another round, where that is known to count
     */
    public Optional<Wait> after(LocalDate failedOn, int year, Optional<LocalDate> round) {
        return Stream.of(
                        days.stream().mapToObj(failedOn::plusDays),
                        Stream.of(LocalDate.of(year, 1, 1).plusYears(1)).filter(day -> nextYear),
                        round.stream().filter(day -> anotherRound))
                .flatMap(day -> day)
                .min(LocalDate::compareTo)
                .map(from -> new Wait(name, from, citation, readings));
    }
}
