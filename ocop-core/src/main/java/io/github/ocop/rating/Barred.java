package io.github.ocop.rating;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.Bar;
import org.immutables.value.Value;

/** A dossier that gets neither points nor stars, with every ground of that outcome. */
@Value.Immutable
public abstract non-sealed class Barred implements Answer {
    Barred() {}

    /** {@return the id of the rulebook that governs} */
    @Value.Parameter
    public abstract String rulebook();

    /** {@return the number of the criteria set} */
    @Value.Parameter
    public abstract int criteriaSet();

    /** {@return what bars the product} */
    @Value.Parameter
    public abstract Bar bar();

    /** {@return the grounds, the rejection line first, then in the set's order} */
    @Value.Parameter
    public abstract ImmutableList<FoundGround> grounds();

    /** {@return the readings it was assessed by, where the caller may choose} */
    @Value.Parameter
    public abstract RatingSettings settings();

    static Barred of(
            String rulebook,
            int criteriaSet,
            Bar bar,
            Iterable<? extends FoundGround> grounds,
            RatingSettings settings) {
        return ImmutableBarred.of(rulebook, criteriaSet, bar, ImmutableList.copyOf(grounds), settings);
    }
}
