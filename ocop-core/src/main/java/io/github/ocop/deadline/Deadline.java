package io.github.ocop.deadline;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.Round;
import io.github.ocop.calendar.TimeLimit;
import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.law.Citation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A deadline (thời hạn) as it stands on a day: what is due, on which day, and whether it has been done. */
@Value.Immutable
public abstract class Deadline {
    Deadline() {}

    /** {@return what has to be done} */
    public abstract DeadlineKind kind();

    /** {@return from what it runs} */
    public abstract DeadlineStart after();

    /** {@return the day from which it runs, which itself is not counted} */
    public abstract LocalDate start();

    /** {@return the last day, included} */
    public abstract LocalDate due();

    /** {@return the day on which it was done, where that is known on the day asked about} */
    public abstract Optional<LocalDate> done();

    /** {@return the day asked about} */
    public abstract LocalDate on();

    /** {@return what it is counted in; nothing where a round has it} */
    public abstract Optional<TimeLimit> limit();

    /** {@return the round in which it is to be done, where there is one} */
    public abstract Optional<Round> round();

    /** {@return where it is said} */
    public abstract Citation clause();

    /** {@return the ids of the open readings it rests on} */
    public abstract ImmutableList<String> readings();

    /** {@return whether the last day may move, as days off of its years have not been announced} */
    public abstract boolean isProvisional();

    /** {@return whether it is assumed: the limit is of a decision that was not in force on the day from which it runs} */
    public abstract boolean isAssumed();

    /** The calendar by which working days are counted; it is no part of what the deadline is. */
    @Value.Auxiliary
    abstract WorkingDays calendar();

    /** {@return where it is} */
    public DeadlineState state() {
        if (done().isPresent()) {
            return done().get().isAfter(due()) ? DeadlineState.MET_LATE : DeadlineState.MET;
        }
        return on().isAfter(due()) ? DeadlineState.OVERDUE : DeadlineState.RUNNING;
    }

    /** {@return the calendar days that are left after the day asked about, 0 on the last day; nothing unless it is running} */
    public OptionalInt daysLeft() {
        return state() == DeadlineState.RUNNING ? OptionalInt.of(days(on(), due())) : OptionalInt.empty();
    }

    /** {@return the calendar days since the last day, to the day it was done or asked about; nothing unless it is late} */
    public OptionalInt daysLate() {
        return isLate() ? OptionalInt.of(days(due(), end())) : OptionalInt.empty();
    }

    /** {@return the working days that are left; nothing unless it is running and is counted in them} */
    public OptionalInt workingDaysLeft() {
        return state() == DeadlineState.RUNNING && isInWorkingDays()
                ? OptionalInt.of(calendar().count(on(), due()))
                : OptionalInt.empty();
    }

    /** {@return the working days since the last day; nothing unless it is late and is counted in them} */
    public OptionalInt workingDaysLate() {
        return isLate() && isInWorkingDays() ? OptionalInt.of(calendar().count(due(), end())) : OptionalInt.empty();
    }

    private LocalDate end() {
        return done().orElse(on());
    }

    private boolean isLate() {
        return end().isAfter(due());
    }

    private boolean isInWorkingDays() {
        return limit().filter(limit -> limit.unit() == TimeLimit.Unit.WORKING_DAYS)
                .isPresent();
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
