package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;

/** How far a plan is by a register: every target with its figures, the whole first. */
@Value.Immutable
public abstract class PlanProgress {
    PlanProgress() {}

    /** {@return the plan} */
    public abstract ProgrammePlan plan();

    /** {@return the day by which it was asked: what happened later is not known} */
    public abstract LocalDate on();

    /** {@return the targets in the plan's order} */
    public abstract ImmutableList<TargetProgress> targets();

    /** {@return how many records were used; those of one id that say the same are one} */
    public abstract int used();

    /** {@return the records that were not used} */
    public abstract ImmutableList<RowFault> faults();

    /**
     * {@return how many targets have an outcome}
     *
     * @param outcome the outcome
     */
    public long count(Outcome outcome) {
        return targets().stream()
                .filter(target -> target.judgement().outcome() == outcome)
                .count();
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutablePlanProgress.Builder {
        Builder() {}
    }
}
