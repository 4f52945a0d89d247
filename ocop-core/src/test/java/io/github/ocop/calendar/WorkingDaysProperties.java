package io.github.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Counting working days and adding them agree, by the calendar of Vietnam and by one without days off. */
class WorkingDaysProperties {
    private static final VietnameseCalendar CALENDAR = Rulebooks.standard().calendar();
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    /** Days from which 300 working days are still within the table. */
    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(FIRST, LocalDate.of(2099, 6, 1)))
                .map(FIRST::plusDays);
    }

    @Property
    void adding_and_counting_agree(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int count) {
        LocalDate last = CALENDAR.after(day, count);
        assertThat(CALENDAR.isWorkingDay(last)).isTrue();
        assertThat(CALENDAR.count(day, last)).isEqualTo(count);
        assertThat(CALENDAR.count(day, last.minusDays(1))).isEqualTo(count - 1);
        assertThat(CALENDAR.after(day, count + 1)).isAfter(last);
    }

    @Property
    void counts_of_two_spans_add_up(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 200) int first,
            @ForAll @IntRange(max = 200) int second) {
        LocalDate middle = day.plusDays(first);
        LocalDate end = middle.plusDays(second);
        assertThat(CALENDAR.count(day, middle) + CALENDAR.count(middle, end)).isEqualTo(CALENDAR.count(day, end));
        assertThat(CALENDAR.count(end, day)).isZero();
    }

    @Property
    void without_days_off_working_days_are_calendar_days(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 2_000) int count) {
        WorkingDays everyDay = WorkingDays.everyDay();
        assertThat(everyDay.onOrAfter(day)).isEqualTo(day);
        assertThat(everyDay.after(day, count)).isEqualTo(day.plusDays(count));
        assertThat(everyDay.count(day, day.plusDays(count))).isEqualTo(count);
    }

    @Property
    void rolling_is_idempotent_and_monotone(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 40) int later) {
        LocalDate rolled = CALENDAR.onOrAfter(day);
        assertThat(CALENDAR.onOrAfter(rolled)).isEqualTo(rolled);
        assertThat(rolled).isAfterOrEqualTo(day).isBeforeOrEqualTo(CALENDAR.onOrAfter(day.plusDays(later)));
        // the longest run of days off is Tết with two weekends
        assertThat(ChronoUnit.DAYS.between(day, rolled)).isLessThanOrEqualTo(9);
    }

    @Property
    void a_swap_changes_exactly_two_days(@ForAll("days") LocalDate one, @ForAll @IntRange(max = 30) int apart) {
        LocalDate off = CALENDAR.onOrAfter(one);
        LocalDate worked = one.plusDays(apart);
        while (!CALENDAR.dayOff(worked)
                .map(DayOff::kind)
                .filter(DayOff.Kind.WEEKEND::equals)
                .isPresent()) {
            worked = worked.plusDays(1);
        }
        Assume.that(!worked.equals(off));
        VietnameseCalendar swapped = CALENDAR.withSwap(off, worked);
        List<LocalDate> changed = one.minusDays(1)
                .datesUntil(one.plusDays(90))
                .filter(day -> day.getYear() >= 2019)
                .filter(day -> swapped.isWorkingDay(day) != CALENDAR.isWorkingDay(day))
                .toList();
        assertThat(changed).containsExactlyInAnyOrder(off, worked);
        assertThat(swapped.isWorkingDay(worked)).isTrue();
        assertThat(swapped.dayOff(off).orElseThrow().kind()).isEqualTo(DayOff.Kind.SWAPPED);
        LocalDate before = FIRST;
        LocalDate after = LocalDate.of(2100, 1, 1);
        assertThat(swapped.count(before, after)).isEqualTo(CALENDAR.count(before, after));
    }

    @Property
    void a_day_is_off_for_a_reason_or_it_is_worked(@ForAll("days") LocalDate day) {
        assertThat(CALENDAR.dayOff(day).isPresent()).isEqualTo(!CALENDAR.isWorkingDay(day));
    }

    @Example
    void a_count_below_1_is_refused() {
        assertThatThrownBy(() -> CALENDAR.after(FIRST, 0)).hasMessage("working days: expected 1 or more, given 0");
    }
}
