package io.github.ocop.trace;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Where an open reading bears on a rating: at which step, of which criterion, ground or requirement, in which sets, when. */
@Value.Immutable
public abstract class Bearing {
    Bearing() {}

    /** {@return the kind of step} */
    public abstract StepKind step();

    /** {@return the labels of the criteria, grounds or requirements; empty for all} */
    public abstract ImmutableSet<String> labels();

    /** {@return the numbers of the sets; empty for all} */
    public abstract ImmutableSet<Integer> sets();

    /** {@return the boxes of which one has to be chosen; empty where it bears whatever is chosen} */
    public abstract ImmutableSet<Integer> boxes();

    /** {@return what has to be so besides} */
    public abstract Optional<Circumstance> when();

    boolean bearsOn(StepKind kind, String label, int set, Set<Integer> chosen, Set<Circumstance> circumstances) {
        return step() == kind
                && (labels().isEmpty() || labels().contains(label))
                && (sets().isEmpty() || sets().contains(set))
                && (boxes().isEmpty() || boxes().stream().anyMatch(chosen::contains))
                && when().map(circumstances::contains).orElse(true);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a bearing. */
    public static class Builder extends ImmutableBearing.Builder {
        Builder() {}
    }
}
