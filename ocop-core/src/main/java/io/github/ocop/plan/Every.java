package io.github.ocop.plan;

import java.time.LocalDate;

/** How often a number is to be reached anew. */
public enum Every {
    /** In each month. */
    MONTH,
    /** In each calendar year. */
    YEAR;

    /** {@return the first day of the span that a day is in} */
    LocalDate begin(LocalDate day) {
        return this == MONTH ? day.withDayOfMonth(1) : day.withDayOfYear(1);
    }

    /** {@return the first day of the span after the one that begins on a day} */
    LocalDate next(LocalDate begin) {
        return this == MONTH ? begin.plusMonths(1) : begin.plusYears(1);
    }
}
