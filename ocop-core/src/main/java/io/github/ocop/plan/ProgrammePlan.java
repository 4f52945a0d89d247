package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Wording;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A plan of the programme (kế hoạch, đề án): of whom, for which years, with which units and targets. */
@Value.Immutable
public abstract class ProgrammePlan {
    ProgrammePlan() {}

    /** {@return the id, of {@code a} to {@code z}, digits and hyphens} */
    public abstract String id();

    /** {@return what the plan is called, short} */
    public abstract Wording title();

    /** {@return the number of its document, where it is known, for example {@code 180/KH-UBND}} */
    public abstract Optional<String> number();

    /** {@return the day of its document, where it is known} */
    public abstract Optional<LocalDate> decidedOn();

    /** {@return the body whose plan it is} */
    public abstract Wording body();

    /** {@return what is to be known of the document and of how it was read as a whole} */
    public abstract Optional<Wording> note();

    /** {@return its years} */
    public abstract YearSpan years();

    /** {@return its units} */
    public abstract UnitTree units();

    /** {@return its targets, 1 or more, in the order of the document} */
    public abstract ImmutableList<Target> targets();

    /**
     * {@return the last day of a target: that of the plan's last year, or of a later year it is to be reached by}
     *
     * @param target the target
     */
    public LocalDate lastDay(Target target) {
        return LocalDate.of(target.by().orElse(years().last()), 12, 31);
    }

    @Value.Check
    void check() {
        checkArgument(
                PlanUnit.isId(id()), "plan: expected an id of small letters, digits and hyphens, given '%s'", id());
        PlanCheck.check(this);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a plan. */
    public static class Builder extends ImmutableProgrammePlan.Builder {
        Builder() {}
    }
}
