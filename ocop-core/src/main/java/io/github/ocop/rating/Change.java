package io.github.ocop.rating;

import org.immutables.value.Value;

/** Another answer on one criterion. */
@Value.Immutable(builder = false)
public abstract class Change {
    Change() {}

    /** Returns the number of the criterion. */
    @Value.Parameter
    public abstract String criterion();

    /** Returns the answer as it is. */
    @Value.Parameter
    public abstract Choice from();

    /** Returns the answer it becomes. */
    @Value.Parameter
    public abstract Choice to();

    /** Returns the points it earns, 0 where only a box has to be ticked that could stay empty before. */
    @Value.Parameter
    public abstract int points();

    /** Returns what it costs. */
    @Value.Parameter
    public abstract int cost();

    static Change of(String criterion, Choice from, Choice to, int points, int cost) {
        return ImmutableChange.of(criterion, from, to, points, cost);
    }
}
