package io.github.ocop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The moving dates of every year of the table against two lunar calendars, of which each finds the moon for itself. */
class LunarDatesTest {
    private static final TimeZone HANOI = TimeZone.getTimeZone("GMT+7");

    static Stream<HolidayYear> years() {
        return Rulebooks.standard().calendar().years().stream();
    }

    @ParameterizedTest
    @MethodSource("years")
    void by_the_one(HolidayYear year) {
        assertThat(year.tet()).isEqualTo(day(net.time4j.calendar.VietnameseCalendar.ofTet(year.year())));
        assertThat(year.hungKings())
                .isEqualTo(day(net.time4j.calendar.VietnameseCalendar.of(
                        EastAsianYear.forGregorian(year.year()), EastAsianMonth.valueOf(3), 10)));
    }

    private static LocalDate day(net.time4j.calendar.VietnameseCalendar lunar) {
        return lunar.transform(PlainDate.axis()).toTemporalAccessor();
    }

    @ParameterizedTest
    @MethodSource("years")
    void by_the_other(HolidayYear year) {
        assertThat(lunar(year.tet())).isEqualTo("1/1");
        assertThat(lunar(year.hungKings())).isEqualTo("10/3");
    }

    @Test
    void Vietnam_is_not_China() {
        // the new moon of 2030 falls between the midnights of Hanoi and of Beijing
        assertThat(Rulebooks.standard().calendar().year(2030).tet()).isEqualTo(LocalDate.of(2030, 2, 2));
        assertThat(day(net.time4j.calendar.VietnameseCalendar.ofTet(2030))).isEqualTo(LocalDate.of(2030, 2, 2));
        assertThat(net.time4j.calendar.ChineseCalendar.ofNewYear(2030)
                        .transform(PlainDate.axis())
                        .toTemporalAccessor())
                .isEqualTo(LocalDate.of(2030, 2, 3));
    }

    /** Day and month by the lunar calendar of the other library, its month marked where it is a leap month. */
    private static String lunar(LocalDate day) {
        ChineseCalendar calendar = new Hanoi();
        calendar.setTimeInMillis(
                day.atTime(12, 0).toInstant(ZoneOffset.ofHours(7)).toEpochMilli());
        return calendar.get(ChineseCalendar.DAY_OF_MONTH) + "/" + (calendar.get(ChineseCalendar.MONTH) + 1)
                + (calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 0 ? "" : "+");
    }

    private static final class Hanoi extends ChineseCalendar {
        private static final long serialVersionUID = 1L;

        // the library keeps this constructor to itself: there is no other way to another meridian
        @SuppressWarnings("deprecation")
        Hanoi() {
            super(HANOI, ULocale.ROOT, HANOI);
        }
    }
}
