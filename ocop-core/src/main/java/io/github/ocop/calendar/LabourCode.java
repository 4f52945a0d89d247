package io.github.ocop.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.law.Citation;
import org.immutables.value.Value;

/** What a labour code (Bộ luật Lao động) says of holidays: where each is named, and how many days National Day has. */
@Value.Immutable
public abstract class LabourCode {
    LabourCode() {}

    /** {@return the first year of which the holidays are held by it} */
    @Value.Parameter
    public abstract int firstYear();

    /** {@return the clause that lists the holidays in its points a, b, c, d, đ, e} */
    @Value.Parameter
    public abstract Citation holidays();

    /** {@return the clause on days in lieu} */
    @Value.Parameter
    public abstract Citation inLieu();

    /** {@return the days of National Day, 1 or 2} */
    @Value.Parameter
    public abstract int nationalDays();

    /**
     * {@return what a code says}
     *
     * @param firstYear the first year it holds for
     * @param holidays the clause on holidays
     * @param inLieu the clause on days in lieu
     * @param nationalDays the days of National Day, 1 or 2
     * @throws IllegalArgumentException if National Day has neither 1 nor 2 days
     */
    public static LabourCode of(int firstYear, Citation holidays, Citation inLieu, int nationalDays) {
        return ImmutableLabourCode.of(firstYear, holidays, inLieu, nationalDays);
    }

    /** {@return the point that names a holiday; both codes list them in the same order} */
    DayOff day(DayOff.Kind holiday) {
        String point = switch (holiday) {
            case NEW_YEAR -> "a";
            case TET -> "b";
            case REUNIFICATION_DAY -> "c";
            case LABOUR_DAY -> "d";
            case NATIONAL_DAY -> "đ";
            case HUNG_KINGS -> "e";
            case WEEKEND, IN_LIEU, SWAPPED, ADDED ->
                throw new IllegalArgumentException("labour code: expected a holiday, given " + holiday);
        };
        return DayOff.of(
                holiday, Citation.of(holidays().instrument(), holidays().locator() + "." + point));
    }

    @Value.Check
    void check() {
        checkArgument(
                nationalDays() == 1 || nationalDays() == 2,
                "labour code: expected 1 or 2 days for National Day, given %s",
                nationalDays());
    }
}
