package io.github.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ocop.rulebook.Rulebooks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The days of the years that have not been announced, and what holds in every year. */
class ProvisionalYearsTest {
    private static final VietnameseCalendar CALENDAR = Rulebooks.standard().calendar();

    static IntStream provisional() {
        return IntStream.rangeClosed(2027, 2100);
    }

    static IntStream all() {
        return IntStream.rangeClosed(2019, 2100);
    }

    @ParameterizedTest
    @MethodSource("provisional")
    void tet_is_off_from_its_eve_and_national_day_lies_beside_the_weekend(int number) {
        HolidayYear year = CALENDAR.year(number);
        assertThat(year.standing()).isEqualTo(HolidayYear.Standing.PROVISIONAL);
        assertThat(year.tetOffFrom()).isEqualTo(year.tet().minusDays(1));
        LocalDate second = LocalDate.of(number, 9, 2);
        boolean after = List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY).contains(second.getDayOfWeek());
        assertThat(year.nationalDays())
                .isEqualTo(
                        after
                                ? ImmutableList.of(second, second.plusDays(1))
                                : ImmutableList.of(second.minusDays(1), second));
    }

    /** So no table loses a day in lieu at its ends. */
    @ParameterizedTest
    @MethodSource("all")
    void article_111_3_every_holiday_on_a_weekend_has_a_day_in_lieu_in_its_own_year(int number) {
        long onWeekends = CALENDAR.year(number).holidays().keySet().stream()
                .filter(day -> day.getDayOfWeek().getValue() > 5)
                .count();
        List<LocalDate> off = LocalDate.of(number, 1, 1)
                .datesUntil(LocalDate.of(number + 1, 1, 1))
                .filter(day -> !CALENDAR.isWorkingDay(day))
                .toList();
        assertThat(off.stream().filter(day -> CALENDAR.dayOff(day).orElseThrow().kind() == DayOff.Kind.IN_LIEU))
                .hasSize((int) onWeekends);
        // 10 or 11 days off the week, whatever falls where
        assertThat(off.stream().filter(day -> day.getDayOfWeek().getValue() <= 5))
                .hasSize(number < 2021 ? 10 : 11);
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(number, 12, 31)))
                .isEqualTo(LocalDate.of(number, 12, 31).getDayOfWeek().getValue() <= 5);
    }
}
