package io.github.ocop.cycle;

import com.google.common.collect.ImmutableList;
import io.github.ocop.deadline.DueDay;
import io.github.ocop.law.Citation;
import java.time.LocalDate;

/**
 * A time limit that runs.
 *
 * @param name what for
 * @param start the day it is counted from, which does not count
 * @param due the last day
 * @param citation the clause that sets it
 * @param readings the open readings it rests on
 */
public record RunningLimit(
        String name, LocalDate start, LocalDate due, Citation citation, ImmutableList<String> readings) {
    /**
     * {@return a limit that runs from a day to the day it is due}
     *
     * @param name the name
     * @param start the day on which it starts, which itself is not counted
     * @param due the day it is due and why
     */
    public static RunningLimit of(String name, LocalDate start, DueDay due) {
        return new RunningLimit(name, start, due.day(), due.citation(), due.readings());
    }
}
