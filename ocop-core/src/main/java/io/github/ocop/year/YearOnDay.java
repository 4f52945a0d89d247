package io.github.ocop.year;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * A province's year on a day: which steps are open, due soon, late, done, and which come next.
 *
 * @param profile how the province goes through its year
 * @param year the year
 * @param on the day; what is taken down for later days has not happened yet
 * @param steps the steps in the order of the profile
 * @param closed the state in which the year was closed, if it was by then
 */
public record YearOnDay(
        YearProfile profile, int year, LocalDate on, ImmutableList<StepOnDay> steps, Optional<State> closed) {
    /**
     * {@return a year on a day}
     *
     * @param profile the profile whose table the year goes by
     * @param progress the year
     * @param on the day
     * @param soon how many days before its last one a step is due soon, 0 or more
     * @throws IllegalArgumentException if the year goes by another table, or {@code soon} is negative
     */
    public static YearOnDay of(YearProfile profile, Progress progress, LocalDate on, int soon) {
        checkArgument(
                progress.workflow().id().equals(profile.table()),
                "year: expected one of %s, given one of %s",
                profile.table(),
                progress.workflow().id());
        checkArgument(soon >= 0, "soon: expected 0 days or more, given %s", soon);
        int year = Integer.parseInt(progress.facts().get(YearEvents.YEAR).orElseThrow());
        YearLog log = YearLog.of(profile, progress, on);
        boolean closed = progress.state().isEnd()
                && progress.lastDay().map(day -> !day.isAfter(on)).orElse(false);
        return new YearOnDay(
                profile,
                year,
                on,
                profile.steps().values().stream()
                        .map(step -> step(step, log, year, on, soon))
                        .collect(toImmutableList()),
                closed ? Optional.of(progress.state()) : Optional.empty());
    }

    private static StepOnDay step(YearStep step, YearLog log, int year, LocalDate on, int soon) {
        StepRecord record = log.of(step.id());
        LocalDate ends = step.ends(year);
        LocalDate until = record.endedOn().orElse(on);
        boolean late = until.isAfter(ends) && record.standing() != StepStanding.LEFT;
        return new StepOnDay(
                step,
                status(step, record, year, on, soon),
                record,
                step.windows().stream()
                        .filter(window -> !window.last(year).isBefore(on))
                        .findFirst()
                        .orElse(step.windows().get(step.windows().size() - 1))
                        .first(year),
                ends,
                late ? Math.toIntExact(ChronoUnit.DAYS.between(ends, until)) : 0,
                log.holdsUp(step));
    }

    private static StepStatus status(YearStep step, StepRecord record, int year, LocalDate on, int soon) {
        return switch (record.standing()) {
            case DONE -> StepStatus.DONE;
            case LEFT -> StepStatus.LEFT;
            case WAITING, OPEN -> {
                LocalDate ends = step.ends(year);
                if (on.isAfter(ends)) {
                    yield StepStatus.LATE;
                }
                boolean open = record.standing() == StepStanding.OPEN
                        || step.windows().stream()
                                .anyMatch(window -> window.in(year).contains(on));
                yield !open
                        ? StepStatus.AHEAD
                        : ChronoUnit.DAYS.between(on, ends) <= soon ? StepStatus.DUE_SOON : StepStatus.OPEN;
            }
        };
    }

    /** {@return the steps that may begin and have not, those whose window opens first in front} */
    public ImmutableList<StepOnDay> next() {
        return closed.isPresent()
                ? ImmutableList.of()
                : steps.stream()
                        .filter(StepOnDay::mayBegin)
                        .sorted(Comparator.comparing(StepOnDay::opens))
                        .collect(toImmutableList());
    }

    /**
     * {@return the steps that are something}
     *
     * @param status the status
     */
    public ImmutableList<StepOnDay> that(StepStatus status) {
        return steps.stream().filter(step -> step.status() == status).collect(toImmutableList());
    }
}
