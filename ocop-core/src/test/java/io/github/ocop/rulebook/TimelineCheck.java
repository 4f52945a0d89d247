package io.github.ocop.rulebook;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The readings that say which decision governs are those of a register. */
final class TimelineCheck {
    private TimelineCheck() {}

    /** Holds a timeline against the registers of {@code rest}. */
    static void check(Timeline timeline, Rulebooks rest, Wrong wrong) {
        Set<String> known = Stream.concat(
                        ReadingsCheck.ids(rest.openReadings()).stream(),
                        rest.held().stream()
                                .flatMap(id -> ReadingsCheck.ids(rest.get(id).openReadings()).stream()))
                .collect(Collectors.toSet());
        timeline.readings()
                .forEach(id -> wrong.check(
                        known.contains(id), "timeline.json: readings: expected one of a register, given " + id));
    }
}
