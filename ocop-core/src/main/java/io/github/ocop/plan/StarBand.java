package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** Stars from a number to a number, both included: 3 or more, 4 to 5, 5 alone. */
@Value.Immutable
public abstract class StarBand {
    private static final int MOST = 5;

    StarBand() {}

    /** {@return the fewest stars, 3 to 5} */
    @Value.Parameter
    public abstract int lowest();

    /** {@return the most stars, 3 to 5} */
    @Value.Parameter
    public abstract int highest();

    /**
     * {@return a band}
     *
     * @param lowest the fewest stars, 3 to 5
     * @param highest the most stars, 3 to 5
     * @throws IllegalArgumentException if the stars are not 3 to 5 or the band is empty
     */
    public static StarBand of(int lowest, int highest) {
        return ImmutableStarBand.of(lowest, highest);
    }

    /**
     * {@return a number of stars and all above it}
     *
     * @param stars 3 to 5
     * @throws IllegalArgumentException if the stars are not 3 to 5
     */
    public static StarBand atLeast(int stars) {
        return of(stars, MOST);
    }

    /**
     * {@return whether a number of stars is of the band}
     *
     * @param stars 3 to 5
     */
    public boolean contains(int stars) {
        return stars >= lowest() && stars <= highest();
    }

    @Value.Check
    void check() {
        checkArgument(
                lowest() >= 3 && highest() <= MOST && lowest() <= highest(),
                "stars: expected 3 to 5, the fewer first, given %s to %s",
                lowest(),
                highest());
    }
}
