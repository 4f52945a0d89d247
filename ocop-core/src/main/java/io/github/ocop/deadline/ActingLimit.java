package io.github.ocop.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.calendar.TimeLimit;
import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import org.immutables.value.Value;

/** How long an authority has for something, by the kind of filing. */
@Value.Immutable
public abstract class ActingLimit {
    ActingLimit() {}

    /** {@return what is to be done} */
    public abstract DeadlineKind deadline();

    /** {@return the kinds of filing for which it holds; none where there is no filing} */
    public abstract ImmutableSet<FilingKind> kinds();

    /** {@return how long, and the clause that says so} */
    public abstract TimeLimit limit();

    /** {@return the ids of the open readings it rests on} */
    public abstract ImmutableList<String> readings();

    /**
     * {@return the last day, counted from a day}
     *
     * @param start the day on which it starts, which itself is not counted
     * @param calendar the calendar that knows which days are working days
     * @throws io.github.ocop.calendar.UnknownYearException if it falls in a year that the calendar does not hold
     */
    public DueDay due(LocalDate start, WorkingDays calendar) {
        return new DueDay(limit().lastDay(start, calendar), limit().citation(), readings());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a limit. */
    public static class Builder extends ImmutableActingLimit.Builder {
        Builder() {}
    }
}
