package io.github.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ocop.rulebook.Rulebooks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days off of 2019 to 2026 as they were announced, without the swapped ones, told by a second table. */
class RealDaysOffTest {
    private static final VietnameseCalendar CALENDAR = Rulebooks.standard().calendar();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019 | 01-01 | 02-04..02-08 | 04-15        | 04-30 05-01               | 09-02
            2020 | 01-01 | 01-23..01-29 | 04-02        | 04-30 05-01               | 09-02
            2021 | 01-01 | 02-10..02-16 | 04-21        | 04-30 05-03               | 09-02 09-03
            2022 | 01-03 | 01-31..02-04 | 04-11        | 05-02 05-03               | 09-01 09-02
            2023 | 01-02 | 01-20..01-26 |              | 05-01..05-03              | 09-01 09-04
            2024 | 01-01 | 02-08..02-14 | 04-18        | 04-30 05-01               | 09-02 09-03
            2025 | 01-01 | 01-27..01-31 | 04-07        | 04-30 05-01               | 09-01 09-02
            2026 | 01-01 | 02-16..02-20 | 04-27        | 04-30 05-01               | 09-01 09-02
            """)
    void article_112_the_days_of_the_week_that_are_off(
            int year, String newYear, String tet, String hungKings, String spring, String national) {
        Set<LocalDate> expected = new TreeSet<>();
        for (String days : new String[] {newYear, tet, hungKings, spring, national}) {
            expected.addAll(days == null ? List.of() : days(year, days));
        }
        Set<LocalDate> given = new TreeSet<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
            assertThat(CALENDAR.isWorkingDay(day))
                    .isEqualTo(CALENDAR.dayOff(day).isEmpty());
            if (!CALENDAR.isWorkingDay(day) && !weekend) {
                given.add(day);
            }
            assertThat(weekend && CALENDAR.isWorkingDay(day)).isFalse();
        }
        assertThat(given).isEqualTo(expected);
        assertThat(CALENDAR.standing(year)).isEqualTo(HolidayYear.Standing.ANNOUNCED);
    }

    /** Days of the week in a list, and runs of days without their weekends. */
    private static List<LocalDate> days(int year, String text) {
        return Splitter.on(' ')
                .splitToStream(text)
                .map(run -> Splitter.on("..").splitToList(run))
                .flatMap(run -> LocalDate.parse(year + "-" + run.get(0))
                        .datesUntil(LocalDate.parse(year + "-" + run.get(run.size() - 1))
                                .plusDays(1)))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, NEW_YEAR, 45",
        "2021-01-01, NEW_YEAR, 45",
        "2024-02-08, TET, 45",
        "2024-02-10, TET, 45",
        "2024-02-13, IN_LIEU, 45",
        "2024-02-14, IN_LIEU, 45",
        "2020-01-28, IN_LIEU, 10",
        "2026-04-26, HUNG_KINGS, 45",
        "2026-04-27, IN_LIEU, 45",
        "2026-04-30, REUNIFICATION_DAY, 45",
        "2026-05-01, LABOUR_DAY, 45",
        "2026-09-01, NATIONAL_DAY, 45",
        "2020-09-02, NATIONAL_DAY, 10",
        "2026-05-02, WEEKEND, 188",
        "2026-05-03, WEEKEND, 188"
    })
    void a_day_off_says_why_and_where_that_stands(LocalDate day, DayOff.Kind kind, String instrument) {
        DayOff off = CALENDAR.dayOff(day).orElseThrow();
        assertThat(off.kind()).isEqualTo(kind);
        assertThat(off.citation().orElseThrow().instrument()).startsWith(instrument + "/");
    }

    @Test
    void the_points_of_article_112_1_name_the_holidays() {
        assertThat(CALENDAR.year(2026).holidays().keySet())
                .extracting(day ->
                        day.toString().substring(5) + " " + CALENDAR.dayOff(day).orElseThrow())
                .containsExactly(
                        "01-01 NEW_YEAR (45/2019/QH14#112.1.a)",
                        "02-16 TET (45/2019/QH14#112.1.b)",
                        "02-17 TET (45/2019/QH14#112.1.b)",
                        "02-18 TET (45/2019/QH14#112.1.b)",
                        "02-19 TET (45/2019/QH14#112.1.b)",
                        "02-20 TET (45/2019/QH14#112.1.b)",
                        "04-26 HUNG_KINGS (45/2019/QH14#112.1.e)",
                        "04-30 REUNIFICATION_DAY (45/2019/QH14#112.1.c)",
                        "05-01 LABOUR_DAY (45/2019/QH14#112.1.d)",
                        "09-01 NATIONAL_DAY (45/2019/QH14#112.1.đ)",
                        "09-02 NATIONAL_DAY (45/2019/QH14#112.1.đ)");
        assertThat(CALENDAR.dayOff(LocalDate.of(2026, 4, 27))).hasToString("Optional[IN_LIEU (45/2019/QH14#111.3)]");
        assertThat(CALENDAR.dayOff(LocalDate.of(2020, 1, 28))).hasToString("Optional[IN_LIEU (10/2012/QH13#115.3)]");
        assertThat(CALENDAR.dayOff(LocalDate.of(2026, 4, 28))).isEmpty();
    }

    /** The reading adopted: the day was announced, its enactment not seen. */
    @Test
    void culture_day_is_not_counted() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
        assertThat(CALENDAR.withDayOff(day).isWorkingDay(day)).isFalse();
    }
}
