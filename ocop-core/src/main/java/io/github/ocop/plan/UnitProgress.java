package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a target is in one unit. */
@Value.Immutable
public abstract class UnitProgress {
    UnitProgress() {}

    /** Returns the unit. */
    public abstract PlanUnit unit();

    /** Returns the figure, with those of all units within it; nothing where the register cannot tell any. */
    public abstract Optional<Figure> figure();

    /** Returns how much of the figure's count is in the unit itself and in none of those within it. */
    public abstract Optional<Figure> own();

    /** Returns what the unit is to reach, if it is to reach anything. */
    public abstract Optional<Goal> goal();

    /** Returns what comes of it. */
    public abstract Judgement judgement();

    /** Returns the ids of the records that counted and are in the unit itself, in their order. */
    public abstract ImmutableList<String> records();

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutableUnitProgress.Builder {
        Builder() {}
    }
}
