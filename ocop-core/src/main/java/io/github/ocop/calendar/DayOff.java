package io.github.ocop.calendar;

import io.github.ocop.law.Citation;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a day is no working day (ngày nghỉ): what kind of day off it is, and where that is said. */
@Value.Immutable
public abstract class DayOff {
    DayOff() {}

    /** What a day off is. A holiday on a weekend is the holiday. */
    public enum Kind {
        /** A Saturday or a Sunday (ngày nghỉ hằng tuần). */
        WEEKEND,
        /** 1 January (Tết Dương lịch). */
        NEW_YEAR,
        /** One of the five days of the lunar new year (Tết Âm lịch). */
        TET,
        /** The tenth day of the third lunar month (Giỗ Tổ Hùng Vương). */
        HUNG_KINGS,
        /** 30 April (Ngày Chiến thắng). */
        REUNIFICATION_DAY,
        /** 1 May (Ngày Quốc tế lao động). */
        LABOUR_DAY,
        /** 2 September and, since 2021, the day before or after it (Quốc khánh). */
        NATIONAL_DAY,
        /** The day off for a holiday that falls on a weekend (ngày nghỉ bù). */
        IN_LIEU,
        /** A working day that is off, for which a weekend day is worked (ngày nghỉ hoán đổi). */
        SWAPPED,
        /** A day that the caller added. */
        ADDED
    }

    /** {@return what it is} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return where it is said; nothing for a day that the caller gave} */
    @Value.Parameter
    public abstract Optional<Citation> citation();

    static DayOff of(Kind kind, Citation citation) {
        return ImmutableDayOff.of(kind, Optional.of(citation));
    }

    static DayOff given(Kind kind) {
        return ImmutableDayOff.of(kind, Optional.empty());
    }

    @Override
    public final String toString() {
        return kind() + citation().map(clause -> " (" + clause + ")").orElse("");
    }
}
