package io.github.ocop.year;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A part of a calendar year, first and last day included.
 *
 * <p>The text form is {@code 03-15/04-10}, or {@code 03/04} for whole months; 29 February is the last day of February in any year.
 */
@Value.Immutable
public abstract class YearWindow {
    private static final Pattern FORM = Pattern.compile("(\\d{2})(-\\d{2})?/(\\d{2})(-\\d{2})?");

    YearWindow() {}

    /** {@return the first day} */
    @Value.Parameter
    public abstract MonthDay first();

    /** {@return the last day} */
    @Value.Parameter
    public abstract MonthDay last();

    /**
     * {@return the window between two days}
     *
     * @param first the first day, included
     * @param last the last day, included
     * @throws IllegalArgumentException if the last day is before the first: a window does not go over the end of a year
     */
    public static YearWindow of(MonthDay first, MonthDay last) {
        return ImmutableYearWindow.of(first, last);
    }

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the year window
     * @throws IllegalArgumentException if it is not of that form, or the last day is before the first
     * @throws java.time.DateTimeException if there is no such month or day
     */
    public static YearWindow parse(String text) {
        Matcher form = FORM.matcher(text);
        checkArgument(form.matches(), "window: expected MM/MM or MM-DD/MM-DD, given '%s'", text);
        Month first = Month.of(Integer.parseInt(form.group(1)));
        Month last = Month.of(Integer.parseInt(form.group(3)));
        return of(
                MonthDay.of(first, form.group(2) == null ? 1 : day(form.group(2))),
                MonthDay.of(last, form.group(4) == null ? last.maxLength() : day(form.group(4))));
    }

    private static int day(String text) {
        return Integer.parseInt(text.substring(1));
    }

    @Value.Check
    void check() {
        checkArgument(
                !last().isBefore(first()), "window: expected a last day on or after %s, given %s", first(), last());
    }

    /**
     * {@return the first day in a year}
     *
     * @param year the year, four digits
     */
    public LocalDate first(int year) {
        return first().atYear(year);
    }

    /**
     * {@return the last day in a year}
     *
     * @param year the year, four digits
     */
    public LocalDate last(int year) {
        return last().atYear(year);
    }

    /**
     * {@return the days in a year}
     *
     * @param year the year, four digits
     */
    public Period in(int year) {
        return Period.of(first(year), last(year));
    }

    /**
     * {@return whether another window lies within this one}
     *
     * @param other the other window
     */
    public boolean holds(YearWindow other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }

    @Override
    public final String toString() {
        boolean months = first().getDayOfMonth() == 1
                && last().getDayOfMonth() == last().getMonth().maxLength();
        return months
                ? "%02d/%02d".formatted(first().getMonthValue(), last().getMonthValue())
                : first().toString().substring(2) + "/" + last().toString().substring(2);
    }
}
