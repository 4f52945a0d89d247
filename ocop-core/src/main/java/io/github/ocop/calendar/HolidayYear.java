package io.github.ocop.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

/**
 * The holidays of a year (ngày lễ, tết), those that move with the moon and those that are chosen each year, and whether the
 * choice has been announced.
 *
 * <p>The law fixes how many days there are: five for Tết, one for the Hùng Kings, one or two for National Day. Which five, and
 * on which side of 2 September the second day lies, is decided year by year (Labour Code 2019, Article 112.3).
 */
@Value.Immutable
public abstract class HolidayYear {
    /** The days of Tết. */
    private static final int TET_DAYS = 5;

    HolidayYear() {}

    /** Whether the days chosen each year are known. */
    public enum Standing {
        /** The days have been announced. */
        ANNOUNCED,
        /** They have not, or it is not known here: they are those usually chosen. */
        PROVISIONAL
    }

    /** {@return the year} */
    public abstract int year();

    /** {@return the first day of the lunar year, as Vietnam counts it (UTC+7)} */
    public abstract LocalDate tet();

    /** {@return the first of the five days off, among which that day is} */
    public abstract LocalDate tetOffFrom();

    /** {@return the tenth day of the third lunar month} */
    public abstract LocalDate hungKings();

    /** {@return 2 September and, where it is off too, the day before or after it, in their order} */
    public abstract ImmutableList<LocalDate> nationalDays();

    /** {@return whether the days have been announced} */
    public abstract Standing standing();

    /** {@return the holidays of the year by day, weekends or not} */
    @Value.Lazy
    public ImmutableSortedMap<LocalDate, DayOff.Kind> holidays() {
        ImmutableSortedMap.Builder<LocalDate, DayOff.Kind> days = ImmutableSortedMap.naturalOrder();
        days.put(LocalDate.of(year(), Month.JANUARY, 1), DayOff.Kind.NEW_YEAR);
        tetOffFrom().datesUntil(tetOffFrom().plusDays(TET_DAYS)).forEach(day -> days.put(day, DayOff.Kind.TET));
        days.put(hungKings(), DayOff.Kind.HUNG_KINGS);
        days.put(LocalDate.of(year(), Month.APRIL, 30), DayOff.Kind.REUNIFICATION_DAY);
        days.put(LocalDate.of(year(), Month.MAY, 1), DayOff.Kind.LABOUR_DAY);
        nationalDays().forEach(day -> days.put(day, DayOff.Kind.NATIONAL_DAY));
        return days.build();
    }

    @Value.Check
    void check() {
        LocalDate first = LocalDate.of(year(), Month.JANUARY, 20);
        checkArgument(
                !tet().isBefore(first) && tet().isBefore(first.plusDays(33)),
                "year %s: expected Tết from 20 January to 21 February of it, given %s",
                year(),
                tet());
        checkArgument(
                !tet().isBefore(tetOffFrom()) && tet().isBefore(tetOffFrom().plusDays(TET_DAYS)),
                "year %s: expected five days off with %s among them, given those from %s",
                year(),
                tet(),
                tetOffFrom());
        long apart = ChronoUnit.DAYS.between(tet(), hungKings());
        // two lunar months of 29 or 30 days, or three in a leap year, and nine days
        checkArgument(
                (apart >= 67 && apart <= 69) || (apart >= 96 && apart <= 99),
                "year %s: expected the tenth of the third lunar month after %s, given %s",
                year(),
                tet(),
                hungKings());
        LocalDate national = LocalDate.of(year(), Month.SEPTEMBER, 2);
        checkArgument(
                nationalDays().equals(ImmutableList.of(national))
                        || nationalDays().equals(ImmutableList.of(national.minusDays(1), national))
                        || nationalDays().equals(ImmutableList.of(national, national.plusDays(1))),
                "year %s: expected 2 September, alone or with the day before or after it, given %s",
                year(),
                nationalDays());
        checkArgument(
                hungKings().isBefore(LocalDate.of(year(), Month.APRIL, 30)),
                "year %s: expected the Hùng Kings' day before 30 April, given %s",
                year(),
                hungKings());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a year. */
    public static class Builder extends ImmutableHolidayYear.Builder {
        Builder() {}
    }
}
