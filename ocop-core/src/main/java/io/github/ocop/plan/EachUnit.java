package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** One goal for every unit of a level (mỗi huyện, mỗi phường). */
@Value.Immutable
public abstract class EachUnit {
    EachUnit() {}

    /** {@return the level} */
    @Value.Parameter
    public abstract UnitLevel level();

    /** {@return what each of its units is to reach} */
    @Value.Parameter
    public abstract Goal goal();

    /**
     * {@return a goal for every unit}
     *
     * @param level the level
     * @param goal what is to be reached
     * @throws IllegalArgumentException if it is an average, which single units do not have
     */
    public static EachUnit of(UnitLevel level, Goal goal) {
        return ImmutableEachUnit.of(level, goal);
    }

    @Value.Check
    void check() {
        checkArgument(goal().kind() != GoalKind.AVERAGE, "each: expected a goal of single units, given an average");
    }
}
