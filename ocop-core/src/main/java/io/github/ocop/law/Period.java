package io.github.ocop.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A run of days, first and last included; without a last day it goes on.
 *
 * <p>The text form is {@code 2026-05-22/..} or {@code 2023-02-24/2026-07-21}.
 */
@Value.Immutable
public abstract class Period {
    private static final String OPEN = "..";

    Period() {}

    /** {@return the first day} */
    @Value.Parameter
    public abstract LocalDate first();

    /** {@return the last day, which belongs to the period, or nothing where none is set} */
    @Value.Parameter
    public abstract Optional<LocalDate> last();

    /**
     * {@return the period from a day on, without an end}
     *
     * @param first the first day, included
     */
    public static Period startingOn(LocalDate first) {
        return ImmutablePeriod.of(first, Optional.empty());
    }

    /**
     * {@return the period between two days, both included}
     *
     * @param first the first day, included
     * @param last the last day, included
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Period of(LocalDate first, LocalDate last) {
        return ImmutablePeriod.of(first, Optional.of(last));
    }

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the period
     * @throws IllegalArgumentException if there is no {@code /} in it
     * @throws java.time.format.DateTimeParseException if a day is not an ISO date
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        checkArgument(slash > 0, "period: expected first/last, given '%s'", text);
        LocalDate first = LocalDate.parse(text.substring(0, slash));
        String last = text.substring(slash + 1);
        return last.equals(OPEN) ? startingOn(first) : of(first, LocalDate.parse(last));
    }

    @Value.Check
    void check() {
        checkArgument(
                last().isEmpty() || !last().get().isBefore(first()),
                "period: expected a last day on or after %s, given %s",
                first(),
                last().orElse(null));
    }

    /**
     * {@return whether the day belongs to the period}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && (last().isEmpty() || !day.isAfter(last().get()));
    }

    /**
     * {@return whether no day of the period is after this one}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public boolean endsBy(LocalDate day) {
        return last().isPresent() && !last().get().isAfter(day);
    }

    @Override
    public final String toString() {
        return first() + "/" + last().map(LocalDate::toString).orElse(OPEN);
    }
}
