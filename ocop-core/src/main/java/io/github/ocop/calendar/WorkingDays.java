package io.github.ocop.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Which days are working days (ngày làm việc). A caller may bring a calendar of its own; it has to answer the same for a day
 * however often it is asked.
 */
@FunctionalInterface
public interface WorkingDays {
    /**
     * {@return whether a day is a working day}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     * @throws UnknownYearException if the calendar does not hold its year
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * {@return whether the days off of a year are known for sure, as those of a calendar are unless it says otherwise}
     *
     * @param year the year, four digits
     * @throws UnknownYearException if the calendar does not hold the year
     */
    default boolean isAnnounced(int year) {
        return true;
    }

    /** {@return the calendar without days off, by which working days are calendar days} */
    static WorkingDays everyDay() {
        return day -> true;
    }

    /**
     * {@return the day itself if it is a working day, else the next one that is}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     * @throws UnknownYearException if the calendar does not hold a year on the way
     */
    default LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * {@return the working day that is so many after a day, which itself is not counted, working day or not}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     * @param count 1 or more
     * @throws IllegalArgumentException if the count is below 1
     * @throws UnknownYearException if the calendar does not hold a year on the way
     */
    default LocalDate after(LocalDate day, int count) {
        checkArgument(count > 0, "working days: expected 1 or more, given %s", count);
        LocalDate last = day;
        for (int counted = 0; counted < count; counted++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    /**
     * {@return how many working days there are after one day up to another, which itself counts; 0 where the other is not later}
     *
     * @param after the day after which counting begins, not included
     * @param through the last day, included
     * @throws UnknownYearException if the calendar does not hold a year on the way
     */
    default int count(LocalDate after, LocalDate through) {
        return (int) after.plusDays(1)
                .datesUntil(through.isAfter(after) ? through.plusDays(1) : after.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
