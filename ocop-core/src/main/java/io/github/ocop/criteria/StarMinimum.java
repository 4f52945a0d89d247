package io.github.ocop.criteria;

import org.immutables.value.Value;

/** The least a criterion must earn for a number of stars and every higher one. */
@Value.Immutable
public abstract class StarMinimum {
    StarMinimum() {}

    /** {@return the stars, 3 to 5} */
    @Value.Parameter
    public abstract int stars();

    /** {@return the place of the criterion in the set, first 0} */
    @Value.Parameter
    public abstract int index();

    /** {@return the printed number of the criterion} */
    @Value.Parameter
    public abstract String criterion();

    /** {@return the points it must earn} */
    @Value.Parameter
    public abstract int points();

    static StarMinimum of(int stars, int index, String criterion, int points) {
        return ImmutableStarMinimum.of(stars, index, criterion, points);
    }
}
