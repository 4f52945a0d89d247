package io.github.ocop.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.immutables.value.Value;

/**
 * A round that the law has every year, by the two days it names: proposals come before the one, and it ends before the other.
 * "Before" is the day before at the latest (reading {@code before-the-30th-is-the-29th}).
 */
@Value.Immutable
public abstract class RegularRound {
    RegularRound() {}

    /** {@return its number within a year, first 1} */
    @Value.Parameter
    public abstract int number();

    /** {@return the day before which a product is proposed} */
    @Value.Parameter
    public abstract MonthDay proposedBefore();

    /** {@return the next such day, before which the round ends} */
    @Value.Parameter
    public abstract MonthDay endsBefore();

    /**
     * {@return a round}
     *
     * @param number the number within a year, first 1
     * @param proposedBefore the day before which a product is proposed
     * @param endsBefore the day before which the round ends
     * @throws IllegalArgumentException if a day is one that not every year has
     */
    public static RegularRound of(int number, MonthDay proposedBefore, MonthDay endsBefore) {
        return ImmutableRegularRound.of(number, proposedBefore, endsBefore);
    }

    /** {@return the last day of the round that ends in a year} */
    LocalDate lastDay(int year) {
        return endsBefore().atYear(year).minusDays(1);
    }

    /** {@return the last day of proposals for the round that ends in a year} */
    LocalDate proposedThrough(int year) {
        boolean sameYear = proposedBefore().isBefore(endsBefore());
        return proposedBefore().atYear(sameYear ? year : year - 1).minusDays(1);
    }

    @Value.Check
    void check() {
        MonthDay leapDay = MonthDay.of(Month.FEBRUARY, 29);
        checkArgument(
                !proposedBefore().equals(leapDay) && !endsBefore().equals(leapDay),
                "round %s: expected days of every year, given %s and %s",
                number(),
                proposedBefore(),
                endsBefore());
    }
}
