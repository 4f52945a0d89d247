package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** Targets that are parts of another (trong đó): whether they add up to it or are among it is a reading of the plan. */
@Value.Immutable
public abstract class Parts {
    /** How parts go with their whole. */
    public enum Kind {
        /** They share nothing and make up the whole. */
        ADD_UP,
        /** They are some of the whole, and one may be among another. */
        AMONG
    }

    Parts() {}

    /** {@return how they go with the whole} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return the ids of the targets, 1 or more} */
    @Value.Parameter
    public abstract ImmutableList<String> targets();

    /**
     * {@return parts}
     *
     * @param kind the kind
     * @param targets the ids of the targets
     * @throws IllegalArgumentException if there is none
     */
    public static Parts of(Kind kind, Iterable<String> targets) {
        return ImmutableParts.of(kind, ImmutableList.copyOf(targets));
    }

    @Value.Check
    void check() {
        checkArgument(!targets().isEmpty(), "parts: expected 1 or more, given none");
    }
}
