package io.github.ocop.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Parts of a calendar year, by their days and as they are written. */
class YearWindowProperties {
    private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);

    @Provide
    static Arbitrary<MonthDay> monthDays() {
        return Arbitraries.integers().between(0, 365).map(days -> MonthDay.from(LEAP_YEAR.plusDays(days)));
    }

    @Property
    void a_window_is_read_as_it_is_written(@ForAll("monthDays") MonthDay one, @ForAll("monthDays") MonthDay other) {
        if (other.isBefore(one)) {
            assertThatIllegalArgumentException().isThrownBy(() -> YearWindow.of(one, other));
            return;
        }
        YearWindow window = YearWindow.of(one, other);
        assertThat(YearWindow.parse(window.toString())).isEqualTo(window);
        String days = one.toString().substring(2) + "/" + other.toString().substring(2);
        assertThat(YearWindow.parse(days)).isEqualTo(window);
    }

    @Property
    void a_window_has_its_days_in_any_year(
            @ForAll("monthDays") MonthDay one,
            @ForAll("monthDays") MonthDay other,
            @ForAll @IntRange(min = 2018, max = 2040) int year) {
        YearWindow window = other.isBefore(one) ? YearWindow.of(other, one) : YearWindow.of(one, other);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            MonthDay of = MonthDay.from(day);
            boolean lastOfFebruary = of.equals(MonthDay.of(2, 28)) && !day.isLeapYear();
            // 29 February is the last day of February in any year
            boolean in = (!of.isBefore(window.first())
                            || (lastOfFebruary && window.first().equals(MonthDay.of(2, 29))))
                    && !of.isAfter(window.last());
            assertThat(window.in(year).contains(day)).as("%s %s", window, day).isEqualTo(in);
        }
        assertThat(window.holds(window)).isTrue();
    }
}
