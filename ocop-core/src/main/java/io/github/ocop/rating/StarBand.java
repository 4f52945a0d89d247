package io.github.ocop.rating;

import io.github.ocop.law.Citation;
import org.immutables.value.Value;

/** The band of points (khung điểm) of a number of stars: from its lower edge, included, up to the next band's. */
@Value.Immutable
public abstract class StarBand {
    StarBand() {}

    /** {@return the stars, 1 to 5} */
    @Value.Parameter
    public abstract int stars();

    /** {@return the lower edge, included} */
    @Value.Parameter
    public abstract int edge();

    /** {@return where this is said} */
    @Value.Parameter
    public abstract Citation citation();

    /**
     * {@return a band}
     *
     * @param stars 1 to 5
     * @param edge the lower edge in whole points, included
     * @param citation the clause it rests on
     */
    public static StarBand of(int stars, int edge, Citation citation) {
        return ImmutableStarBand.of(stars, edge, citation);
    }
}
