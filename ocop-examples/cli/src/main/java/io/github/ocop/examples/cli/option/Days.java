package io.github.ocop.examples.cli.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as they are given to an option. */
public final class Days {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    /** Returns what is wrong with a text given to an option that is no day. */
    public static String wrong(String option, String text) {
        return option + ": expected a day that exists, as year-month-day, given '" + text + "'";
    }

    /** Returns a day, or nothing where there is no such day. */
    public static Optional<LocalDate> find(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
