package io.github.ocop.rating;

import io.github.ocop.criteria.StarMinimum;
import org.immutables.value.Value;

/** A star minimum that the council's sheets do not reach. */
@Value.Immutable
public abstract class UnmetMinimum {
    UnmetMinimum() {}

    /** {@return the minimum} */
    @Value.Parameter
    public abstract StarMinimum minimum();

    /** {@return the council's points on the criterion} */
    @Value.Parameter
    public abstract Points awarded();

    /** {@return how many sheets reach it} */
    @Value.Parameter
    public abstract int reachedBy();

    /** {@return how many sheets there are} */
    @Value.Parameter
    public abstract int of();

    static UnmetMinimum of(StarMinimum minimum, Points awarded, int reachedBy, int of) {
        return ImmutableUnmetMinimum.of(minimum, awarded, reachedBy, of);
    }
}
