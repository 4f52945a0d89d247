package io.github.ocop.rating;

import org.immutables.value.Value;

/** A dossier whose sheet has gaps: there is no rating yet, only what it can still become. */
@Value.Immutable
public abstract non-sealed class PartialRating implements Answer {
    PartialRating() {}

    /** {@return the id of the rulebook that governs} */
    @Value.Parameter
    public abstract String rulebook();

    /** {@return the number of the criteria set} */
    @Value.Parameter
    public abstract int criteriaSet();

    /** {@return what the sheet can still become} */
    @Value.Parameter
    public abstract RatingRange range();

    /**
     * {@return the answer of a range}
     *
     * @param rulebook the id of the rulebook, such as {@code qd-26-2026}
     * @param criteriaSet the number of the set in the decision's appendix, first 1
     * @param range what a sheet with gaps can still become
     */
    public static PartialRating of(String rulebook, int criteriaSet, RatingRange range) {
        return ImmutablePartialRating.of(rulebook, criteriaSet, range);
    }
}
