package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a target is in one unit. */
@Value.Immutable
public abstract class UnitProgress {
    UnitProgress() {}

    /** {@return the unit} */
    public abstract PlanUnit unit();

    /** {@return the figure, with those of all units within it; nothing where the register cannot tell any} */
    public abstract Optional<Figure> figure();

    /** {@return how much of the figure's count is in the unit itself and in none of those within it} */
    public abstract Optional<Figure> own();

    /** {@return what the unit is to reach, if it is to reach anything} */
    public abstract Optional<Goal> goal();

    /** {@return what comes of it} */
    public abstract Judgement judgement();

    /** {@return the ids of the records that counted and are in the unit itself, in their order} */
    public abstract ImmutableList<String> records();

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutableUnitProgress.Builder {
        Builder() {}
    }
}
