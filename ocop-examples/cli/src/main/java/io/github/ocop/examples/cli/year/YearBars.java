package io.github.ocop.examples.cli.year;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.year.StepOnDay;
import io.github.ocop.year.YearOnDay;
import io.github.ocop.year.YearWindow;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the days of a year lie on a line, in thousandths of it: whole numbers, so that every machine draws the same. */
final class YearBars {
    static final int WIDTH = 1000;

    private final YearOnDay year;
    private final LocalDate first;
    private final int days;

    YearBars(YearOnDay year) {
        this.year = year;
        this.first = LocalDate.of(year.year(), 1, 1);
        this.days = Year.of(year.year()).length();
    }

    /**
     * A run of days on the line.
     *
     * @param kind what it is
     * @param x where it begins
     * @param width how wide it is, 1 or more
     */
    record Bar(String kind, int x, int width) {}

    /** Where each month begins. */
    List<Integer> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> place(first.withMonth(month)))
                .toList();
    }

    /** Where the day asked about is, if it is of the year. */
    Optional<Integer> today() {
        return year.on().getYear() == year.year() ? Optional.of(place(year.on())) : Optional.empty();
    }

    /** The bars of a step: its windows, when most of it is, what was done of it, and what of that was late. */
    ImmutableList<Bar> of(StepOnDay on) {
        LocalDate until = on.record().endedOn().orElse(year.on());
        return Stream.of(
                        on.step().windows().stream().map(window -> bar("window", window)),
                        on.step().focus().stream().map(window -> bar("focus", window)),
                        on.record().begunOn().stream().map(day -> bar("run", day, until)),
                        Stream.of(on.ends())
                                .filter(end -> on.daysLate() > 0)
                                .map(end -> bar("late", end.plusDays(1), until)))
                .flatMap(bars -> bars)
                .filter(bar -> bar.x() < WIDTH)
                .collect(toImmutableList());
    }

    private Bar bar(String kind, YearWindow window) {
        return bar(kind, window.first(year.year()), window.last(year.year()));
    }

    private Bar bar(String kind, LocalDate from, LocalDate through) {
        int x = place(from);
        return new Bar(kind, x, Math.max(1, place(through.plusDays(1)) - x));
    }

    private int place(LocalDate day) {
        long at = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, day)));
        return Math.toIntExact(at * WIDTH / days);
    }
}
