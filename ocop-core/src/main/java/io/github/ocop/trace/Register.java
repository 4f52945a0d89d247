package io.github.ocop.trace;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ocop.criteria.ListedSet;
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

    /** {@return the misprints, corrected or left as printed} */
    public abstract ImmutableList<Misprint> misprints();

    /** {@return the questions the text leaves open} */
    public abstract ImmutableList<OpenReading> readings();

    /** {@return where each reading bears on a rating, by its id; a reading about something else bears on none} */
    public abstract ImmutableListMultimap<String, Bearing> bearings();

    /**
     * {@return the misprints that stand in a set, in the order of the register}
     *
     * @param set the criteria set
     */
    public ImmutableList<Misprint> misprintsIn(ListedSet set) {
        return misprints().stream()
                .filter(misprint -> misprint.at().isWithin(set.citation()))
                .collect(toImmutableList());
    }

    @Value.Lazy
    ImmutableListMultimap<Citation, Misprint> misprintsByPlace() {
        return misprints().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Misprint::at, misprint -> misprint));
    }

    ImmutableList<Misprint> misprintsAt(Citation place) {
        return misprintsByPlace().get(place);
    }

    /** {@return for each kind of step the readings that may bear on it, in the order of the register} */
    @Value.Lazy
    ImmutableListMultimap<StepKind, OpenReading> readingsByStep() {
        ImmutableListMultimap.Builder<StepKind, OpenReading> byStep = ImmutableListMultimap.builder();
        for (OpenReading reading : readings()) {
            bearings().get(reading.id()).stream()
                    .map(Bearing::step)
                    .distinct()
                    .forEach(kind -> byStep.put(kind, reading));
        }
        return byStep.build();
    }

    /** {@return the ids of the readings applied at a step} */
    ImmutableList<String> readings(
            StepKind kind,
            String label,
            int set,
            Set<Integer> chosen,
            Set<Circumstance> circumstances,
            RatingSettings settings) {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        for (OpenReading reading : readingsByStep().get(kind)) {
            for (Bearing bearing : bearings().get(reading.id())) {
                if (bearing.bearsOn(kind, label, set, chosen, circumstances)) {
                    ids.add(applied(reading, settings));
                    break;
                }
            }
        }
        return ids.build();
    }

    private static String applied(OpenReading reading, RatingSettings settings) {
        return reading.alternatives().stream()
                .filter(alternative -> alternative.setting().map(settings::has).orElse(false))
                .map(OpenReading.Alternative::id)
                .findFirst()
                .orElse(reading.id());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a register. */
    public static class Builder extends ImmutableRegister.Builder {
        Builder() {}
    }
}
