package io.github.ocop.year;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Progress;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What has happened in a year to each of its steps, read off the events that led there. */
final class YearLog {
    private final YearProfile profile;
    private final ImmutableMap<String, StepRecord> records;

    private YearLog(YearProfile profile, Map<String, StepRecord> records) {
        this.profile = profile;
        this.records = ImmutableMap.copyOf(records);
    }

    /** {@return what had happened by the end of a day} */
    static YearLog of(YearProfile profile, Progress year, LocalDate through) {
        Map<String, StepRecord> records =
                new LinkedHashMap<>(Maps.asMap(profile.steps().keySet(), id -> StepRecord.NONE));
        for (Progress.Step step : year.steps()) {
            Event event = step.event();
            if (!event.on().isAfter(through)) {
                event.facts()
                        .get(YearEvents.STEP)
                        .ifPresent(id -> records.computeIfPresent(id, (name, record) -> next(record, event)));
            }
        }
        return new YearLog(profile, records);
    }

    private static StepRecord next(StepRecord record, Event event) {
        return switch (event.type()) {
            case YearEvents.BEGUN, YearEvents.REOPENED -> record.begun(event.on());
            case YearEvents.DONE -> record.done(event.on());
            case YearEvents.LEFT -> record.left(event.on(), event.facts().get(YearEvents.REASON));
            default -> record;
        };
    }

    StepRecord of(String step) {
        return Objects.requireNonNull(records.get(step), step);
    }

    /** The first step that has to have begun before one, and has not; one that was left does not hold up others. */
    Optional<String> holdsUp(YearStep step) {
        return first(step.after(), StepStanding.WAITING);
    }

    /** The first step that has to be done before one is, and is not. */
    Optional<String> holdsUpTheEnd(YearStep step) {
        return step.doneAfter().stream().filter(id -> !of(id).isOver()).findFirst();
    }

    private Optional<String> first(Set<String> steps, StepStanding standing) {
        return steps.stream().filter(id -> of(id).standing() == standing).findFirst();
    }

    /** The first step that is neither done nor left. */
    Optional<String> open() {
        return profile.steps().keySet().stream().filter(id -> !of(id).isOver()).findFirst();
    }

    boolean hasLeft() {
        return records.values().stream().anyMatch(record -> record.standing() == StepStanding.LEFT);
    }
}
