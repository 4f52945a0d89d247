package io.github.ocop.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Period;
import java.math.BigInteger;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a target is. */
@Value.Immutable
public abstract class TargetProgress {
    TargetProgress() {}

    /** {@return the target} */
    public abstract Target target();

    /** {@return the days that count: from the plan's first day through the day asked, at the latest the target's last day} */
    public abstract Period counted();

    /** {@return whether there is time left: the target's last day is after the last day that counts} */
    public abstract boolean isOpen();

    /** {@return the units in the plan's order, the whole first} */
    public abstract ImmutableList<UnitProgress> units();

    /** {@return how far the whole is} */
    public UnitProgress whole() {
        return units().get(0);
    }

    /** {@return the units that have something to reach themselves, other than the whole} */
    public ImmutableList<UnitProgress> asked() {
        return units().stream().skip(1).filter(unit -> unit.goal().isPresent()).collect(toImmutableList());
    }

    /** {@return what comes of the target: of the whole's goal, or of all units where each has its own} */
    @Value.Lazy
    public Judgement judgement() {
        return target().goal().isPresent() ? whole().judgement() : each();
    }

    /** {@return the figure beside the goal: the whole's, or how many units reach theirs, of how many} */
    @Value.Lazy
    public Optional<Figure> figure() {
        if (target().goal().isPresent() || judgement().outcome() == Outcome.OUTSIDE) {
            return whole().figure();
        }
        return Optional.of(new Figure(met(), Optional.of(BigInteger.valueOf(judged().size()))));
    }

    private ImmutableList<UnitProgress> judged() {
        return units().stream().filter(unit -> unit.goal().isPresent()).collect(toImmutableList());
    }

    private BigInteger met() {
        return BigInteger.valueOf(judged().stream()
                .filter(unit -> unit.judgement().outcome() == Outcome.MET)
                .count());
    }

    /** A unit of which nothing can be told does not reach its goal, and where nothing else is amiss nothing can be told of all. */
    private Judgement each() {
        Optional<OutsideReason> outside = judged().stream()
                .flatMap(unit -> unit.judgement().outside().stream())
                .findFirst();
        boolean missed = judged().stream().anyMatch(unit -> unit.judgement().outcome() == Outcome.NOT_MET);
        if (judged().isEmpty()) {
            return Judgement.outside(OutsideReason.NO_WHOLE);
        }
        return outside.isPresent() && !missed
                ? Judgement.outside(outside.get())
                : Judgement.from(met(), BigInteger.valueOf(judged().size()), Optional.empty());
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutableTargetProgress.Builder {
        Builder() {}
    }
}
