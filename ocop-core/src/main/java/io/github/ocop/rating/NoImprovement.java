package io.github.ocop.rating;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** That no change of answers leads to a number of stars: something else bars the product, or too much is fixed. */
@Value.Immutable
public abstract non-sealed class NoImprovement implements ImprovementAnswer {
    NoImprovement() {}

    /** {@return the stars wanted, 1 to 5} */
    @Value.Parameter
    public abstract int to();

    /** {@return the grounds that bar the product; none where it is the criteria the caller holds fixed} */
    @Value.Parameter
    public abstract ImmutableList<FoundGround> grounds();

    /**
     * {@return that there is no way}
     *
     * @param to the stars wanted, 1 to 5
     * @param grounds the grounds that stand in the way
     */
    public static NoImprovement of(int to, Iterable<? extends FoundGround> grounds) {
        return ImmutableNoImprovement.of(to, ImmutableList.copyOf(grounds));
    }
}
