package io.github.ocop.rating;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.PartName;
import org.immutables.value.Value;

/** Points by part, as a council's sheets come to or as they are given instead of its sheets. */
@Value.Immutable
public abstract class PartResults {
    PartResults() {}

    /** {@return the points of part A} */
    @Value.Parameter
    public abstract Points a();

    /** {@return the points of part B} */
    @Value.Parameter
    public abstract Points b();

    /** {@return the points of part C} */
    @Value.Parameter
    public abstract Points c();

    /**
     * {@return part results; whether they are in range is for the rulebook to say}
     *
     * @param a points of part A
     * @param b points of part B
     * @param c points of part C
     */
    public static PartResults of(Points a, Points b, Points c) {
        return ImmutablePartResults.of(a, b, c);
    }

    /** {@return the points in all} */
    public Points total() {
        return a().plus(b()).plus(c());
    }

    /** {@return them by part} */
    @Value.Lazy
    public ImmutableMap<PartName, Points> points() {
        return ImmutableMap.of(PartName.A, a(), PartName.B, b(), PartName.C, c());
    }
}
