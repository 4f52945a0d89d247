package io.github.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Swapped and added days, years of the caller's own, and the ends of the table. */
class VietnameseCalendarTest {
    private static final VietnameseCalendar CALENDAR = Rulebooks.standard().calendar();

    @Test
    void the_swapped_days_of_2026() {
        VietnameseCalendar calendar =
                CALENDAR.withSwap(day("2026-01-02"), day("2026-01-10")).withSwap(day("2026-08-31"), day("2026-08-22"));
        assertThat(calendar.isWorkingDay(day("2026-01-02"))).isFalse();
        assertThat(calendar.dayOff(day("2026-01-02"))).hasToString("Optional[SWAPPED]");
        assertThat(calendar.isWorkingDay(day("2026-01-10"))).isTrue();
        assertThat(calendar.dayOff(day("2026-01-10"))).isEmpty();
        assertThat(calendar.isWorkingDay(day("2026-01-11"))).isFalse();
        assertThat(calendar.onOrAfter(day("2026-08-29"))).isEqualTo(day("2026-09-03"));
        assertThat(calendar.onOrAfter(day("2026-08-22"))).isEqualTo(day("2026-08-22"));
        // the calendar that it was made of is as before
        assertThat(CALENDAR.isWorkingDay(day("2026-08-31"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(day("2026-08-22"))).isFalse();
    }

    @Test
    void calendars_are_equal_by_what_they_hold() {
        VietnameseCalendar one = CALENDAR.withDayOff(day("2026-11-24")).withSwap(day("2026-01-02"), day("2026-01-10"));
        VietnameseCalendar other =
                CALENDAR.withSwap(day("2026-01-02"), day("2026-01-10")).withDayOff(day("2026-11-24"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(CALENDAR);
        assertThat(one).hasToString("Vietnam, 2019 to 2100, 2 days given");
        assertThat(one.dayOff(day("2026-11-24"))).hasToString("Optional[ADDED]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-30 | 2026-05-09 | expected a working day of the week to be off, given 2026-04-30 (REUNIFICATION_DAY (45/2019/QH14#112.1.c))
            2026-05-02 | 2026-05-09 | expected a working day of the week to be off, given 2026-05-02 (WEEKEND (188/1999/QĐ-TTg#whole))
            2026-01-02 | 2026-05-09 | expected a working day of the week to be off, given 2026-01-02 (SWAPPED)
            2026-01-10 | 2026-05-09 | expected a working day of the week to be off, given 2026-01-10 (a weekend day that is worked)
            2026-05-04 | 2026-05-05 | expected a weekend day without a holiday to be worked, given 2026-05-05 (worked)
            2026-05-04 | 2026-01-10 | expected a weekend day without a holiday to be worked, given 2026-01-10 (worked)
            2026-05-04 | 2026-05-04 | expected a weekend day without a holiday to be worked, given 2026-05-04 (worked)
            2026-05-04 | 2026-04-26 | expected a weekend day without a holiday to be worked, given 2026-04-26 (HUNG_KINGS (45/2019/QH14#112.1.e))
            2026-05-04 | 2026-04-27 | expected a weekend day without a holiday to be worked, given 2026-04-27 (IN_LIEU (45/2019/QH14#111.3))
            2018-12-31 | 2026-05-09 | calendar: expected a year from 2019 to 2100, given 2018
            2026-05-04 | 2101-01-01 | calendar: expected a year from 2019 to 2100, given 2101
            """)
    void a_swap_of_other_days_is_refused(LocalDate off, LocalDate worked, String reason) {
        VietnameseCalendar calendar = CALENDAR.withSwap(day("2026-01-02"), day("2026-01-10"));
        assertThatThrownBy(() -> calendar.withSwap(off, worked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_day_that_is_off_is_not_added() {
        assertThatThrownBy(() -> CALENDAR.withDayOff(day("2029-11-24")))
                .hasMessage("calendar: expected a working day of the week to be off, given 2029-11-24 (WEEKEND"
                        + " (188/1999/QĐ-TTg#whole))");
    }

    @Test
    void a_year_outside_the_table_is_never_guessed() {
        assertThat(CALENDAR.isWorkingDay(day("2019-01-02"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(day("2100-12-31"))).isTrue();
        for (String day : new String[] {"2018-12-31", "2101-01-01", "-999999999-01-01", "+999999999-12-31"}) {
            assertThatThrownBy(() -> CALENDAR.isWorkingDay(day(day)))
                    .isInstanceOfSatisfying(
                            UnknownYearException.class,
                            e -> assertThat(e.year()).isEqualTo(day(day).getYear()));
            assertThatThrownBy(() -> CALENDAR.dayOff(day(day))).isInstanceOf(UnknownYearException.class);
            assertThatThrownBy(() -> CALENDAR.standing(day(day).getYear())).isInstanceOf(UnknownYearException.class);
        }
        assertThatThrownBy(() -> CALENDAR.after(day("2100-12-30"), 2)).isInstanceOf(UnknownYearException.class);
        assertThat(CALENDAR.after(day("2100-12-30"), 1)).isEqualTo(day("2100-12-31"));
        assertThatThrownBy(() -> CALENDAR.count(day("2100-12-30"), day("2101-01-01")))
                .isInstanceOf(UnknownYearException.class);
    }

    @Test
    void a_year_is_replaced_as_it_is_announced() {
        HolidayYear announced = HolidayYear.builder()
                .from(CALENDAR.year(2027))
                .tetOffFrom(day("2027-02-04"))
                .standing(HolidayYear.Standing.ANNOUNCED)
                .build();
        VietnameseCalendar calendar = CALENDAR.withYear(announced);
        assertThat(calendar.standing(2027)).isEqualTo(HolidayYear.Standing.ANNOUNCED);
        assertThat(CALENDAR.standing(2027)).isEqualTo(HolidayYear.Standing.PROVISIONAL);
        // 2027-02-06 is a Saturday: four to eight with two days in lieu, instead of five to nine
        assertThat(calendar.isWorkingDay(day("2027-02-04"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(day("2027-02-04"))).isTrue();
        assertThat(calendar.onOrAfter(day("2027-02-04"))).isEqualTo(day("2027-02-11"));
        assertThat(CALENDAR.onOrAfter(day("2027-02-05"))).isEqualTo(day("2027-02-12"));
    }

    @Test
    void a_year_that_contradicts_a_day_given_is_refused() {
        HolidayYear announced = HolidayYear.builder()
                .from(CALENDAR.year(2027))
                .tetOffFrom(day("2027-02-04"))
                .build();
        assertThatThrownBy(() -> CALENDAR.withDayOff(day("2027-02-04")).withYear(announced))
                .hasMessage("calendar: expected a working day to be off, given 2027-02-04");
    }

    @Test
    void a_year_after_the_last_is_added_and_a_gap_refused() {
        HolidayYear next = year(2101, "2101-01-29", "2101-01-28", "2101-04-08");
        assertThat(CALENDAR.withYear(next).lastYear()).isEqualTo(2101);
        HolidayYear later = year(2102, "2102-02-17", "2102-02-16", "2102-04-27");
        assertThatThrownBy(() -> CALENDAR.withYear(later)).hasMessage("calendar: expected the year 2101, given 2102");
        HolidayYear older = year(2018, "2018-02-16", "2018-02-14", "2018-04-25");
        assertThatThrownBy(() -> CALENDAR.withYear(older))
                .hasMessageStartingWith("calendar: expected a labour code for 2018, given [");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-19 | 2027-01-18 | 2027-03-28 | year 2027: expected Tết from 20 January to 21 February of it, given 2027-01-19
            2026-02-06 | 2027-02-05 | 2027-04-16 | year 2027: expected Tết from 20 January to 21 February of it, given 2026-02-06
            2027-02-06 | 2027-02-07 | 2027-04-16 | year 2027: expected five days off with 2027-02-06 among them, given those from 2027-02-07
            2027-02-06 | 2027-02-01 | 2027-04-16 | year 2027: expected five days off with 2027-02-06 among them, given those from 2027-02-01
            2027-02-06 | 2027-02-05 | 2027-04-17 | year 2027: expected the tenth of the third lunar month after 2027-02-06, given 2027-04-17
            2027-01-24 | 2027-01-23 | 2027-04-30 | year 2027: expected the Hùng Kings' day before 30 April, given 2027-04-30
            2027-02-06 | 2027-02-05 | 2027-04-13 | year 2027: expected the tenth of the third lunar month after 2027-02-06, given 2027-04-13
            """)
    void a_year_that_cannot_be_is_refused(String tet, String off, String hungKings, String reason) {
        assertThatThrownBy(() -> year(2027, tet, off, hungKings)).hasMessage(reason);
    }

    @Test
    void National_Day_is_2_September_and_a_neighbour() {
        HolidayYear.Builder year = HolidayYear.builder().from(CALENDAR.year(2020));
        assertThatThrownBy(() -> year.addNationalDays(day("2020-09-04")).build())
                .hasMessage("year 2020: expected 2 September, alone or with the day before or after it, given"
                        + " [2020-09-02, 2020-09-04]");
        HolidayYear two = HolidayYear.builder()
                .from(CALENDAR.year(2020))
                .addNationalDays(day("2020-09-03"))
                .build();
        assertThatThrownBy(() -> CALENDAR.withYear(two))
                .hasMessage("year 2020: expected 1 days for National Day, given [2020-09-02, 2020-09-03]");
    }

    /** From the first day of the first lunar month to the tenth of the third, with a leap month between them or without. */
    @ParameterizedTest
    @CsvSource({
        "2027-02-06, 66, false",
        "2027-02-06, 67, true",
        "2027-02-06, 69, true",
        "2027-02-06, 70, false",
        "2027-01-20, 95, false",
        "2027-01-20, 96, true",
        "2027-01-20, 99, true",
        "2027-01-20, 100, false"
    })
    void the_hung_kings_day_is_two_or_three_lunar_months_and_nine_days_after_tet(
            LocalDate tet, int later, boolean can) {
        String hungKings = tet.plusDays(later).toString();
        if (can) {
            assertThat(year(2027, tet.toString(), tet.toString(), hungKings).hungKings())
                    .isEqualTo(hungKings);
        } else {
            assertThatThrownBy(() -> year(2027, tet.toString(), tet.toString(), hungKings))
                    .hasMessage("year 2027: expected the tenth of the third lunar month after " + tet + ", given "
                            + hungKings);
        }
    }

    @Test
    void article_112_1_the_eleven_holidays_of_a_year() {
        assertThat(year(2027, "2027-02-06", "2027-02-05", "2027-04-16")
                        .holidays()
                        .entrySet())
                .extracting(holiday -> holiday.getKey() + " " + holiday.getValue())
                .containsExactly(
                        "2027-01-01 NEW_YEAR",
                        "2027-02-05 TET",
                        "2027-02-06 TET",
                        "2027-02-07 TET",
                        "2027-02-08 TET",
                        "2027-02-09 TET",
                        "2027-04-16 HUNG_KINGS",
                        "2027-04-30 REUNIFICATION_DAY",
                        "2027-05-01 LABOUR_DAY",
                        "2027-09-01 NATIONAL_DAY",
                        "2027-09-02 NATIONAL_DAY");
    }

    @Test
    void a_year_that_makes_a_worked_day_a_holiday_is_refused() {
        HolidayYear early = year(2027, "2027-02-06", "2027-02-02", "2027-04-16");
        VietnameseCalendar calendar = CALENDAR.withYear(early).withSwap(day("2027-02-01"), day("2027-02-07"));
        assertThatThrownBy(() -> calendar.withYear(CALENDAR.year(2027)))
                .hasMessage("calendar: expected no holiday to be worked, given 2027-02-07");
    }

    @Test
    void a_calendar_has_a_year_or_more() {
        assertThatThrownBy(() -> VietnameseCalendar.of(CALENDAR.weekend(), CALENDAR.codes(), List.of()))
                .hasMessage("calendar: expected a year or more, given none");
    }

    @Test
    void a_calendar_is_made_of_its_parts() {
        assertThat(VietnameseCalendar.of(CALENDAR.weekend(), CALENDAR.codes(), CALENDAR.years()))
                .isEqualTo(CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, false"})
    void by_a_labour_code_national_day_has_1_or_2_days(int days, boolean can) {
        LabourCode code = CALENDAR.codes().get(0);
        if (can) {
            assertThat(LabourCode.of(2019, code.holidays(), code.inLieu(), days).nationalDays())
                    .isEqualTo(days);
        } else {
            assertThatThrownBy(() -> LabourCode.of(2019, code.holidays(), code.inLieu(), days))
                    .hasMessage("labour code: expected 1 or 2 days for National Day, given " + days);
        }
    }

    @Test
    void the_days_of_a_year_are_known_for_sure_once_they_are_announced() {
        assertThat(CALENDAR.isAnnounced(2026)).isTrue();
        assertThat(CALENDAR.isAnnounced(2027)).isFalse();
        assertThat(WorkingDays.everyDay().isAnnounced(2027)).isTrue();
    }

    private static HolidayYear year(int year, String tet, String off, String hungKings) {
        return HolidayYear.builder()
                .year(year)
                .tet(day(tet))
                .tetOffFrom(day(off))
                .hungKings(day(hungKings))
                .addNationalDays(LocalDate.of(year, 9, 1), LocalDate.of(year, 9, 2))
                .standing(HolidayYear.Standing.PROVISIONAL)
                .build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
