package io.github.ocop.rating;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * The cheapest way from a sheet to a number of stars: no other costs less; of those that cost as little none changes fewer
 * criteria, and of those none raises fewer points.
 */
@Value.Immutable
public abstract non-sealed class Improvement implements ImprovementAnswer {
    Improvement() {}

    /** {@return the stars wanted, 1 to 5} The sheet may have more in the end. */
    @Value.Parameter
    public abstract int to();

    /** {@return the sheet with the changes made} */
    @Value.Parameter
    public abstract ScoreSheet sheet();

    /** {@return the changes in the set's order; none where the stars are there already} */
    @Value.Parameter
    public abstract ImmutableList<Change> changes();

    /** {@return the measure by which it is the cheapest} */
    @Value.Parameter
    public abstract ChangeCosts costs();

    /** {@return how many criteria are changed} */
    public int criteriaChanged() {
        return changes().size();
    }

    /** {@return how many points the total rises} */
    public int pointsRaised() {
        return changes().stream().mapToInt(Change::points).sum();
    }

    /** {@return what the changes cost together} */
    public long cost() {
        return changes().stream().mapToLong(Change::cost).sum();
    }

    static Improvement of(int to, ScoreSheet sheet, Iterable<? extends Change> changes, ChangeCosts costs) {
        return ImmutableImprovement.of(to, sheet, ImmutableList.copyOf(changes), costs);
    }
}
