package io.github.ocop.trace;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;
import io.github.ocop.rating.RatingSettings;
import java.util.Set;
import org.immutables.value.Value;

/** The misprints and open readings of one decision, and where they bear on a rating. */
@Value.Immutable
public abstract class Register {
    Register() {}

    /** Returns the misprints, corrected or left as printed. */
    public abstract ImmutableList<Misprint> misprints();

    /** Returns the questions the text leaves open. */
    public abstract ImmutableList<OpenReading> readings();

    /** Returns where each reading bears on a rating, by its id; a reading about something else bears on none. */
    public abstract ImmutableListMultimap<String, Bearing> bearings();

    @Value.Lazy
    ImmutableListMultimap<Citation, Misprint> misprintsByPlace() {
        return misprints().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Misprint::at, misprint -> misprint));
    }

    ImmutableList<Misprint> misprintsAt(Citation place) {
        return misprintsByPlace().get(place);
    }

    /** Returns the ids of the readings applied at a step. */
    ImmutableList<String> readings(
            StepKind kind, String label, CriteriaSet set, Set<Circumstance> circumstances, RatingSettings settings) {
        return readings().stream()
                .filter(reading -> bearings().get(reading.id()).stream()
                        .anyMatch(bearing -> bearing.bearsOn(kind, label, set.number(), circumstances)))
                .map(reading -> applied(reading, settings))
                .collect(toImmutableList());
    }

    /** Returns the settings that make a reading other than the adopted one apply, by its id. */
    public ImmutableMap<String, String> settings() {
        return readings().stream()
                .flatMap(reading -> reading.alternatives().stream())
                .filter(alternative -> alternative.setting().isPresent())
                .collect(toImmutableMap(
                        OpenReading.Alternative::id,
                        alternative -> alternative.setting().orElseThrow()));
    }

    private static String applied(OpenReading reading, RatingSettings settings) {
        return reading.alternatives().stream()
                .filter(alternative -> alternative
                        .setting()
                        .map(setting -> settings.with(setting).equals(settings))
                        .orElse(false))
                .map(OpenReading.Alternative::id)
                .findFirst()
                .orElse(reading.id());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a register. */
    public static class Builder extends ImmutableRegister.Builder {
        Builder() {}
    }
}
