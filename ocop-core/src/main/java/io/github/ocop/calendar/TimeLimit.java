package io.github.ocop.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.law.Citation;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How long something may take (thời hạn): a length from a day, which itself is not counted (Civil Code 2015, Article 147.2).
 *
 * <p>Months end on the corresponding day, or on the month's last where there is none (Article 148.4).
 */
@Value.Immutable
public abstract class TimeLimit {
    TimeLimit() {}

    /** What a limit is counted in. */
    public enum Unit {
        /** Every day (ngày). */
        CALENDAR_DAYS,
        /** Working days only (ngày làm việc). */
        WORKING_DAYS,
        /** Months (tháng). */
        MONTHS
    }

    /** {@return the length, above 0} */
    @Value.Parameter
    public abstract int length();

    /** {@return what it is counted in} */
    @Value.Parameter
    public abstract Unit unit();

    /**
     * {@return whether a last day that is a day off moves to the next working day (Civil Code 2015, Article 148.5), as it does of a
     * limit for acting and not of a term of validity}
     */
    @Value.Parameter
    public abstract boolean rolls();

    /** {@return where it is said} */
    @Value.Parameter
    public abstract Citation citation();

    /**
     * {@return a limit}
     *
     * @param length the length, above 0
     * @param unit calendar days, working days or months
     * @param rolls whether a last day that is a day off moves to the next working day
     * @param citation the clause it rests on
     * @throws IllegalArgumentException if the length is not above 0
     */
    public static TimeLimit of(int length, Unit unit, boolean rolls, Citation citation) {
        return ImmutableTimeLimit.of(length, unit, rolls, citation);
    }

    /**
     * {@return the last day, included}
     *
     * @param start the day on which it begins, which is not counted
     * @param calendar the calendar that knows which days are working days
     * @throws UnknownYearException if the calendar does not hold a year on the way
     */
    public LocalDate lastDay(LocalDate start, WorkingDays calendar) {
        LocalDate last = switch (unit()) {
            case CALENDAR_DAYS -> start.plusDays(length());
            case WORKING_DAYS -> calendar.after(start, length());
            case MONTHS -> start.plusMonths(length());
        };
        return rolls() ? calendar.onOrAfter(last) : last;
    }

    @Value.Check
    void check() {
        checkArgument(length() > 0, "time limit: expected a length above 0, given %s", length());
    }
}
