package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.law.Wording;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A target of a plan (chỉ tiêu): a measure, and what it is to reach in the whole, in each unit of a level, or by unit. */
@Value.Immutable
public abstract class Target {
    Target() {}

    /** {@return the id, of {@code a} to {@code z}, digits and hyphens} */
    public abstract String id();

    /** {@return what the target is, short} */
    public abstract Wording title();

    /** {@return the place in the document that sets it} */
    public abstract Wording citation();

    /** {@return what is counted} */
    public abstract Measure measure();

    /** {@return what the whole is to reach; there is either this or {@link #each}} */
    public abstract Optional<Goal> goal();

    /** {@return what each unit of a level is to reach} */
    public abstract Optional<EachUnit> each();

    /**
     * {@return what single units are to reach, at least, beside the number of the whole} A unit that is not named has no
     * target, which is not a target of 0.
     */
    public abstract ImmutableMap<String, BigInteger> units();

    /** {@return how often it is to be reached anew; nothing where once in the period is enough} */
    public abstract Optional<Every> every();

    /** {@return the year by whose end it is to be reached, where that is not the plan's own} */
    public abstract OptionalInt by();

    /** {@return how the text was read, where it can be read otherwise} */
    public abstract Optional<PlanReading> reading();

    /** {@return the targets that are parts of this one} */
    public abstract Optional<Parts> parts();

    /** {@return the number that the whole is to reach, where its goal is one number} */
    Optional<BigInteger> number() {
        return goal().flatMap(Target::number);
    }

    private static Optional<BigInteger> number(Goal goal) {
        return switch (goal.kind()) {
            case AT_LEAST -> Optional.of(((Goal.AtLeast) goal).least());
            case EXACTLY -> Optional.of(((Goal.Exactly) goal).number());
            case BETWEEN -> Optional.of(((Goal.Between) goal).least());
            case SHARE_OF, ALL_OF, AVERAGE -> Optional.empty();
        };
    }

    @Value.Check
    void check() {
        checkArgument(
                PlanUnit.isId(id()), "target: expected an id of small letters, digits and hyphens, given '%s'", id());
        checkArgument(
                goal().isPresent() != each().isPresent(),
                "target %s: expected a goal of the whole or of each unit",
                id());
        checkArgument(
                units().isEmpty() || number().isPresent(),
                "target %s: expected units beside a number of the whole",
                id());
        units().forEach((unit, number) -> checkArgument(
                number.signum() >= 0, "target %s: expected 0 or more for %s, given %s", id(), unit, number));
        wholes().forEach(whole -> checkArgument(
                measure().goesWith(whole),
                "target %s: expected a share of the same, given one of %s",
                id(),
                whole.counts()));
        checkArgument(
                every().isEmpty() || isAtLeast(goal().or(() -> each().map(EachUnit::goal))),
                "target %s: expected at least a number of tallies every month or year",
                id());
    }

    private Stream<Measure> wholes() {
        return Stream.concat(goal().stream(), each().map(EachUnit::goal).stream())
                .flatMap(goal -> goal.whole().stream());
    }

    private boolean isAtLeast(Optional<Goal> asked) {
        return measure().counts() == Counted.TALLIED
                && asked.map(Goal::kind).equals(Optional.of(GoalKind.AT_LEAST))
                && units().isEmpty();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a target. */
    public static class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
