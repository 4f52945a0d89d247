package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableListMultimap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.law.OpenReading;
import io.github.ocop.trace.Bearing;
import io.github.ocop.trace.StepKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The open readings of one file: their words, their settings, and that what they bear on is there. */
final class ReadingsCheck {
    private final String file;
    private final WordUses uses;
    private final Wrong wrong;

    ReadingsCheck(String file, WordUses uses, Wrong wrong) {
        this.file = file;
        this.uses = uses;
        this.wrong = wrong;
    }

    /** {@return the ids of readings} */
    static Set<String> ids(Collection<OpenReading> readings) {
        return readings.stream().map(OpenReading::id).collect(Collectors.toSet());
    }

    void check(List<OpenReading> readings) {
        for (OpenReading reading : readings) {
            uses.add(file, "readings", reading.id());
            uses.add(file, "changes", reading.id());
            for (OpenReading.Alternative alternative : reading.alternatives()) {
                uses.add(file, "readings", alternative.id());
                alternative.setting().ifPresent(setting -> setting(alternative.id(), setting));
            }
        }
        wrong.unique(
                file,
                readings.stream()
                        .flatMap(reading -> Stream.concat(
                                Stream.of(reading.id()),
                                reading.alternatives().stream().map(OpenReading.Alternative::id))));
    }

    /** A setting is one there is, and not what holds anyway. */
    private void setting(String id, String setting) {
        ReadingSettings standard = ReadingSettings.standard();
        try {
            wrong.check(
                    !standard.with(setting).equals(standard),
                    file + ": " + id + ": expected a setting unlike the adopted one");
        } catch (IllegalArgumentException e) {
            wrong.add(file + ": " + id + ": " + e.getMessage());
        }
    }

    /** What a reading is said to bear on is there: the sets, and the labels in one of them. */
    void bearings(ImmutableListMultimap<String, Bearing> bearings, Rulebook sets) {
        bearings.forEach((reading, bearing) -> bearing.labels()
                .forEach(label -> wrong.check(
                        there(sets, bearing, label),
                        file + ": " + reading + ": expected a label of " + bearing.step() + " in its sets, given "
                                + label)));
    }

    private static boolean there(Rulebook rulebook, Bearing bearing, String label) {
        Collection<Integer> sets = bearing.sets().isEmpty() ? rulebook.criteriaSets() : bearing.sets();
        return rulebook.criteriaSets().containsAll(sets)
                && sets.stream()
                        .flatMap(set -> rulebook.findCriteriaSet(set).stream())
                        .anyMatch(set -> names(set, bearing.step()).anyMatch(label::equals));
    }

    private static Stream<String> names(CriteriaSet set, StepKind step) {
        return switch (step) {
            case CRITERION, MINIMUM -> set.criteria().stream().map(Criterion::label);
            case GROUND -> set.grounds().stream().map(Ground::label);
            case REQUIREMENT ->
                set.criteria().stream()
                        .flatMap(criterion -> criterion.requirements().stream())
                        .map(Requirement::label);
            default -> Stream.of();
        };
    }
}
