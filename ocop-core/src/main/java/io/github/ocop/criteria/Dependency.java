package io.github.ocop.criteria;

import org.immutables.value.Value;

/**
 * A criterion that applies only where another one has points: 5.2 and 5.3 presuppose the story of 5.1.
 *
 * <p>Where the other has 0 points, no box need be ticked and no points can be earned.
 */
@Value.Immutable
public abstract class Dependency {
    Dependency() {}

    /** Where the dependency comes from. */
    public enum Basis {
        /** The text says so. */
        TEXT,
        /** It is an open reading. */
        READING
    }

    /** {@return the number of the criterion that must have points} */
    @Value.Parameter
    public abstract String criterion();

    /** {@return where the dependency comes from} */
    @Value.Parameter
    public abstract Basis basis();

    /**
     * {@return a dependency}
     *
     * @param criterion the printed number of the criterion, such as {@code 3.5}
     * @param basis what it rests on
     */
    public static Dependency of(String criterion, Basis basis) {
        return ImmutableDependency.of(criterion, basis);
    }
}
