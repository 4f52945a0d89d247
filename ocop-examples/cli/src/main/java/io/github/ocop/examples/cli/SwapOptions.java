package io.github.ocop.examples.cli;

import com.google.common.base.Splitter;
import io.github.ocop.calendar.VietnameseCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --swap}: days off that were swapped with working days in a year, as is announced each year. */
final class SwapOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--swap",
            paramLabel = "OFF/WORKED",
            description = "A working day that is off, and the day off that is worked for it; may be given again.")
    private List<String> swaps = List.of();

    /**
     * Returns the calendar with the days that were swapped.
     *
     * @throws ParameterException if a swap is none
     */
    VietnameseCalendar over(VietnameseCalendar calendar) {
        VietnameseCalendar swapped = calendar;
        for (String swap : swaps) {
            swapped = over(swapped, swap);
        }
        return swapped;
    }

    private VietnameseCalendar over(VietnameseCalendar calendar, String swap) {
        List<String> days = Splitter.on('/').splitToList(swap);
        try {
            if (days.size() == 2) {
                return calendar.withSwap(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)));
            }
        } catch (DateTimeException e) {
            // told below, as anything else that is not two days
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--swap: " + e.getMessage());
        }
        throw new ParameterException(spec.commandLine(), "--swap: expected OFF/WORKED, two days, given '" + swap + "'");
    }
}
