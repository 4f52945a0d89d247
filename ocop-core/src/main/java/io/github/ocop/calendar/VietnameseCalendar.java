package io.github.ocop.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ocop.law.Citation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The working days of the authorities of Vietnam: Monday to Friday, without the holidays of the Labour Code and without the
 * days in lieu of those that fall on a weekend.
 *
 * <p>Days that are swapped, off on one day and worked on another, are announced year by year and are not in the table: a caller
 * adds them with {@link #withSwap}. A year that the table does not hold is an {@link UnknownYearException}.
 */
@Value.Immutable
public abstract class VietnameseCalendar implements WorkingDays {
    VietnameseCalendar() {}

    /** {@return where it is said that Saturday and Sunday are off} */
    @Value.Parameter
    public abstract Citation weekend();

    /** {@return the labour codes, oldest first} */
    @Value.Parameter
    public abstract ImmutableList<LabourCode> codes();

    /** {@return the years held, without a gap, oldest first} */
    @Value.Parameter
    public abstract ImmutableList<HolidayYear> years();

    /** {@return the days off that the caller gave} */
    @Value.Parameter
    abstract ImmutableSortedMap<LocalDate, DayOff.Kind> given();

    /** {@return the weekend days that are worked} */
    @Value.Parameter
    abstract ImmutableSortedSet<LocalDate> worked();

    /**
     * {@return a calendar}
     *
     * @param weekend where it is said that Saturday and Sunday are off
     * @param codes the labour codes, oldest first
     * @param years the years held, oldest first
     * @throws IllegalArgumentException if there is no year, a year is missing between two, one is before the first code, or
     *     National Day has another number of days than the code of the year says
     */
    public static VietnameseCalendar of(
            Citation weekend, Iterable<? extends LabourCode> codes, Iterable<? extends HolidayYear> years) {
        return ImmutableVietnameseCalendar.of(
                weekend,
                ImmutableList.copyOf(codes),
                ImmutableList.copyOf(years),
                ImmutableSortedMap.of(),
                ImmutableSortedSet.of());
    }

    /**
     * {@return the calendar with two days swapped: a working day is off and a weekend day is worked for it}
     *
     * @param off the day that is off
     * @param workedInstead the day worked instead
     * @throws IllegalArgumentException if the first is no working day, or the second no weekend day without a holiday
     * @throws UnknownYearException if a year is not held
     */
    public VietnameseCalendar withSwap(LocalDate off, LocalDate workedInstead) {
        checkWorking(off);
        Optional<DayOff> rest = dayOff(workedInstead);
        checkArgument(
                rest.isPresent() && rest.get().kind() == DayOff.Kind.WEEKEND,
                "calendar: expected a weekend day without a holiday to be worked, given %s (%s)",
                workedInstead,
                rest.map(DayOff::toString).orElse("worked"));
        return changed(
                plus(off, DayOff.Kind.SWAPPED),
                ImmutableSortedSet.<LocalDate>naturalOrder()
                        .addAll(worked())
                        .add(workedInstead)
                        .build());
    }

    /**
     * {@return the calendar with one more day off} No day in lieu comes of it.
     *
     * @param day the day asked, of Vietnam (UTC+7)
     * @throws IllegalArgumentException if it is no working day
     * @throws UnknownYearException if its year is not held
     */
    public VietnameseCalendar withDayOff(LocalDate day) {
        checkWorking(day);
        return changed(plus(day, DayOff.Kind.ADDED), worked());
    }

    /**
     * {@return the calendar with a year in place of the one held, as it was announced, or with the year after the last}
     *
     * @param year the days off of one year
     * @throws IllegalArgumentException if a year would be missing between two, or a day given before contradicts it
     */
    public VietnameseCalendar withYear(HolidayYear year) {
        ImmutableList<HolidayYear> replaced = ImmutableList.sortedCopyOf(
                (one, other) -> Integer.compare(one.year(), other.year()),
                ImmutableList.<HolidayYear>builder()
                        .addAll(years().stream()
                                .filter(held -> held.year() != year.year())
                                .iterator())
                        .add(year)
                        .build());
        return ImmutableVietnameseCalendar.of(weekend(), codes(), replaced, given(), worked());
    }

    private ImmutableSortedMap<LocalDate, DayOff.Kind> plus(LocalDate day, DayOff.Kind kind) {
        return ImmutableSortedMap.<LocalDate, DayOff.Kind>naturalOrder()
                .putAll(given())
                .put(day, kind)
                .build();
    }

    private VietnameseCalendar changed(
            ImmutableSortedMap<LocalDate, DayOff.Kind> given, ImmutableSortedSet<LocalDate> worked) {
        return ImmutableVietnameseCalendar.of(weekend(), codes(), years(), given, worked);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        checkYear(day.getYear());
        if (isWeekend(day)) {
            return worked().contains(day);
        }
        return !named().containsKey(day) && !given().containsKey(day);
    }

    /**
     * {@return why a day is off, or nothing for a working day}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     * @throws UnknownYearException if its year is not held
     */
    public Optional<DayOff> dayOff(LocalDate day) {
        checkYear(day.getYear());
        if (named().containsKey(day)) {
            return Optional.ofNullable(named().get(day));
        }
        if (isWeekend(day)) {
            return worked().contains(day) ? Optional.empty() : Optional.of(DayOff.of(DayOff.Kind.WEEKEND, weekend()));
        }
        return Optional.ofNullable(given().get(day)).map(DayOff::given);
    }

    /**
     * {@return whether the days of a year have been announced}
     *
     * @param year the year, four digits
     * @throws UnknownYearException if the year is not held
     */
    public HolidayYear.Standing standing(int year) {
        return year(year).standing();
    }

    @Override
    public boolean isAnnounced(int year) {
        return standing(year) == HolidayYear.Standing.ANNOUNCED;
    }

    /**
     * {@return the holidays of a year}
     *
     * @param year the year, four digits
     * @throws UnknownYearException if the year is not held
     */
    public HolidayYear year(int year) {
        checkYear(year);
        return years().get(year - firstYear());
    }

    /** {@return the first year held} */
    public int firstYear() {
        return years().get(0).year();
    }

    /** {@return the last year held} */
    public int lastYear() {
        return firstYear() + years().size() - 1;
    }

    /** The holidays and the days in lieu of them, each the first day after its holiday that is not off yet. */
    @Value.Lazy
    ImmutableMap<LocalDate, DayOff> named() {
        ImmutableMap.Builder<LocalDate, DayOff> named = ImmutableMap.builder();
        for (HolidayYear year : years()) {
            LabourCode code = code(year.year());
            LocalDate free = LocalDate.of(year.year(), 1, 1);
            for (LocalDate holiday : year.holidays().keySet()) {
                named.put(holiday, code.day(kind(year, holiday)));
                if (isWeekend(holiday)) {
                    free = free.isAfter(holiday) ? free : holiday.plusDays(1);
                    while (isWeekend(free) || year.holidays().containsKey(free)) {
                        free = free.plusDays(1);
                    }
                    named.put(free, DayOff.of(DayOff.Kind.IN_LIEU, code.inLieu()));
                    free = free.plusDays(1);
                }
            }
        }
        return named.buildOrThrow();
    }

    private static DayOff.Kind kind(HolidayYear year, LocalDate holiday) {
        return Objects.requireNonNull(year.holidays().get(holiday));
    }

    private LabourCode code(int year) {
        return codes().reverse().stream()
                .filter(code -> code.firstYear() <= year)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "calendar: expected a labour code for " + year + ", given " + codes()));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void checkYear(int year) {
        if (year < firstYear() || year > lastYear()) {
            throw new UnknownYearException(year, firstYear(), lastYear());
        }
    }

    private void checkWorking(LocalDate off) {
        Optional<DayOff> already = dayOff(off);
        checkArgument(
                already.isEmpty() && !isWeekend(off),
                "calendar: expected a working day of the week to be off, given %s (%s)",
                off,
                already.map(DayOff::toString).orElse("a weekend day that is worked"));
    }

    @Value.Check
    void check() {
        checkArgument(!years().isEmpty(), "calendar: expected a year or more, given none");
        for (int i = 0; i < years().size(); i++) {
            HolidayYear year = years().get(i);
            checkArgument(
                    year.year() == firstYear() + i,
                    "calendar: expected the year %s, given %s",
                    firstYear() + i,
                    year.year());
            int nationalDays = code(year.year()).nationalDays();
            checkArgument(
                    year.nationalDays().size() == nationalDays,
                    "year %s: expected %s days for National Day, given %s",
                    year.year(),
                    nationalDays,
                    year.nationalDays());
        }
        given().keySet()
                .forEach(day -> checkArgument(
                        !named().containsKey(day), "calendar: expected a working day to be off, given %s", day));
        worked().forEach(day ->
                checkArgument(!named().containsKey(day), "calendar: expected no holiday to be worked, given %s", day));
    }

    @Override
    public final String toString() {
        return "Vietnam, " + firstYear() + " to " + lastYear() + ", " + given().size() + " days given";
    }
}
