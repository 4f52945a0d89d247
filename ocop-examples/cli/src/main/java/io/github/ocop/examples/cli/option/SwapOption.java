package io.github.ocop.examples.cli.option;

import com.google.common.base.Splitter;
import io.github.ocop.calendar.VietnameseCalendar;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;

/** The options {@code --swap} and {@code --off}: days off that were announced beside the holidays. */
public final class SwapOption {
    @Option(
            names = "--swap",
            paramLabel = "OFF/WORKED",
            description = "A working day that is off, and the weekend day worked for it; may be given again.")
    private List<String> swaps = List.of();

    @Option(names = "--off", paramLabel = "DATE", description = "A working day that is off; may be given again.")
    private List<String> off = List.of();

    /**
     * Returns a calendar with these days.
     *
     * @throws IOException if one is no such day, saying why
     */
    public VietnameseCalendar calendar(VietnameseCalendar calendar) throws IOException {
        VietnameseCalendar changed = calendar;
        for (String swap : swaps) {
            List<String> days = Splitter.on('/').splitToList(swap);
            if (days.size() != 2) {
                throw new IOException("--swap: expected OFF/WORKED, two days, given '" + swap + "'");
            }
            LocalDate first = day("--swap", days.get(0));
            LocalDate second = day("--swap", days.get(1));
            VietnameseCalendar before = changed;
            changed = told("--swap", () -> before.withSwap(first, second));
        }
        for (String text : off) {
            LocalDate day = day("--off", text);
            VietnameseCalendar before = changed;
            changed = told("--off", () -> before.withDayOff(day));
        }
        return changed;
    }

    private static LocalDate day(String option, String text) throws IOException {
        return Days.find(text).orElseThrow(() -> new IOException(Days.wrong(option, text)));
    }

    private static VietnameseCalendar told(String option, Change change) throws IOException {
        try {
            return change.make();
        } catch (IllegalArgumentException e) {
            throw new IOException(option + ": " + e.getMessage(), e);
        }
    }

    private interface Change {
        VietnameseCalendar make();
    }
}
