package io.github.ocop.rulebook;

import io.github.ocop.calendar.HolidayYear;
import io.github.ocop.calendar.VietnameseCalendar;

/** The years are held to the last, and only those that have been announced say so. */
final class HolidaysCheck {
    private HolidaysCheck() {}

    static void check(VietnameseCalendar calendar, Wrong wrong) {
        wrong.check(
                calendar.firstYear() == 2019 && calendar.lastYear() == 2100,
                "holidays.json: years: expected 2019 to 2100, given " + calendar.firstYear() + " to "
                        + calendar.lastYear());
        calendar.years()
                .forEach(year -> wrong.check(
                        (year.standing() == HolidayYear.Standing.ANNOUNCED) == (year.year() <= 2026),
                        "holidays.json: years: expected 2019 to 2026 to be announced, and no other, given " + year));
    }
}
