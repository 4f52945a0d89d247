package io.github.ocop.rating;

import io.github.ocop.law.Citation;
import org.immutables.value.Value;

/** The most points a part can earn. */
@Value.Immutable
public abstract class PartMaximum {
    PartMaximum() {}

    /** {@return the points} */
    @Value.Parameter
    public abstract int points();

    /** {@return where this is said} */
    @Value.Parameter
    public abstract Citation citation();

    /**
     * {@return a maximum}
     *
     * @param points whole points, 0 to 100
     * @param citation the clause it rests on
     */
    public static PartMaximum of(int points, Citation citation) {
        return ImmutablePartMaximum.of(points, citation);
    }
}
