package io.github.ocop.plan;

import io.github.ocop.law.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the text of a plan can be read in more than one way: the one taken, and the other. */
@Value.Immutable
public abstract class PlanReading {
    PlanReading() {}

    /** {@return the reading that was taken} */
    @Value.Parameter
    public abstract Wording adopted();

    /** {@return another one, where it is known} */
    @Value.Parameter
    public abstract Optional<Wording> other();

    /**
     * {@return a reading}
     *
     * @param adopted how the plan is read
     * @param other what it could mean otherwise, if anything
     */
    public static PlanReading of(Wording adopted, Optional<? extends Wording> other) {
        return ImmutablePlanReading.of(adopted, other);
    }
}
