package io.github.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.law.Citation;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a limit ends (Civil Code 2015, Articles 147 and 148). */
class TimeLimitTest {
    private static final VietnameseCalendar CALENDAR = Rulebooks.standard().calendar();
    private static final Citation CLAUSE = Citation.of("26/2026/QĐ-TTg", "7.2");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the first day is not counted   | 2026-08-03 |  1 | CALENDAR_DAYS | false | 2026-08-04
            15 days end on a weekend       | 2026-07-10 | 15 | CALENDAR_DAYS | false | 2026-07-25
            and roll off a Saturday        | 2026-07-10 | 15 | CALENDAR_DAYS | true  | 2026-07-27
            and roll off a Sunday          | 2026-07-11 | 15 | CALENDAR_DAYS | true  | 2026-07-27
            a working day stands           | 2026-07-12 | 15 | CALENDAR_DAYS | true  | 2026-07-27
            45 days over National Day      | 2026-07-18 | 45 | CALENDAR_DAYS | true  | 2026-09-03
            30 days of article 12.2.b      | 2026-05-22 | 30 | CALENDAR_DAYS | true  | 2026-06-22
            60 days of article 12.2.a      | 2026-05-22 | 60 | CALENDAR_DAYS | true  | 2026-07-21
            one working day from a Friday  | 2026-08-07 |  1 | WORKING_DAYS  | false | 2026-08-10
            from a Saturday                | 2026-08-08 |  1 | WORKING_DAYS  | false | 2026-08-10
            from a Sunday                  | 2026-08-09 |  1 | WORKING_DAYS  | false | 2026-08-10
            15 working days                | 2026-08-03 | 15 | WORKING_DAYS  | false | 2026-08-24
            15 over National Day           | 2026-08-20 | 15 | WORKING_DAYS  | true  | 2026-09-14
            15 over Tết 2026               | 2026-02-06 | 15 | WORKING_DAYS  | true  | 2026-03-06
            15 from within Tết 2024        | 2024-02-11 | 15 | WORKING_DAYS  | true  | 2024-03-06
            15 over a year end             | 2025-12-22 | 15 | WORKING_DAYS  | true  | 2026-01-13
            15 over a year end on weekend  | 2021-12-20 | 15 | WORKING_DAYS  | true  | 2022-01-11
            15 over April 2023             | 2023-04-17 | 15 | WORKING_DAYS  | true  | 2023-05-11
            6 months from 31 August        | 2026-08-31 |  6 | MONTHS        | false | 2027-02-28
            6 months rolled                | 2026-08-31 |  6 | MONTHS        | true  | 2027-03-01
            6 months before a leap day     | 2027-08-31 |  6 | MONTHS        | false | 2028-02-29
            1 month from 31 January        | 2027-01-31 |  1 | MONTHS        | false | 2027-02-28
            36 months from 29 February     | 2028-02-29 | 36 | MONTHS        | false | 2031-02-28
            36 months from 28 February     | 2025-02-28 | 36 | MONTHS        | false | 2028-02-28
            48 months from 29 February     | 2028-02-29 | 48 | MONTHS        | false | 2032-02-29
            """)
    void article_147_and_148(
            String what, LocalDate start, int length, TimeLimit.Unit unit, boolean rolls, LocalDate last) {
        TimeLimit limit = TimeLimit.of(length, unit, rolls, CLAUSE);
        assertThat(limit.lastDay(start, CALENDAR)).as(what).isEqualTo(last);
    }

    @Test
    void a_swap_moves_a_limit() {
        TimeLimit limit = TimeLimit.of(1, TimeLimit.Unit.CALENDAR_DAYS, true, CLAUSE);
        LocalDate friday = LocalDate.of(2026, 8, 28);
        assertThat(limit.lastDay(friday, CALENDAR)).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(limit.lastDay(friday, CALENDAR.withSwap(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 22))))
                .isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void by_a_calendar_without_days_off_nothing_rolls() {
        TimeLimit limit = TimeLimit.of(30, TimeLimit.Unit.CALENDAR_DAYS, true, CLAUSE);
        assertThat(limit.lastDay(LocalDate.of(2026, 5, 22), WorkingDays.everyDay()))
                .isEqualTo(LocalDate.of(2026, 6, 21));
    }

    @Test
    void what_does_not_roll_asks_no_calendar() {
        TimeLimit term = TimeLimit.of(36, TimeLimit.Unit.MONTHS, false, CLAUSE);
        assertThat(term.lastDay(LocalDate.of(2200, 1, 1), CALENDAR)).isEqualTo(LocalDate.of(2203, 1, 1));
        TimeLimit limit = TimeLimit.of(36, TimeLimit.Unit.MONTHS, true, CLAUSE);
        assertThatThrownBy(() -> limit.lastDay(LocalDate.of(2200, 1, 1), CALENDAR))
                .isInstanceOf(UnknownYearException.class)
                .hasMessage("calendar: expected a year from 2019 to 2100, given 2203");
    }

    @Test
    void a_limit_has_a_length() {
        assertThatThrownBy(() -> TimeLimit.of(0, TimeLimit.Unit.MONTHS, true, CLAUSE))
                .hasMessage("time limit: expected a length above 0, given 0");
    }
}
