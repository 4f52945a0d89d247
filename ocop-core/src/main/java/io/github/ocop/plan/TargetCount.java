package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts one target in one pass over the records. */
final class TargetCount {
    private static final UnitCounts NOTHING = new UnitCounts();

    private final RegisterCount count;
    private final ProgrammeRegister register;
    private final Target target;
    private final Optional<Measure> whole;
    private final LocalDate first;
    private final Map<PlanUnit, UnitCounts> counted = new HashMap<>();
    private final Map<PlanUnit, UnitCounts> wholes = new HashMap<>();

    TargetCount(ProgrammeRegister register, Target target, Period days) {
        this.register = register;
        this.target = target;
        this.count = new RegisterCount(register, days);
        this.first = days.first();
        this.whole = target.goal().or(() -> target.each().map(EachUnit::goal)).flatMap(Goal::whole);
    }

    boolean isShare() {
        return whole.isPresent();
    }

    /** {@return whether the register can tell anything of the target} */
    boolean isHeld() {
        RegisterHoldings held = new RegisterHoldings(register);
        return held.holds(target.measure()) && whole.map(held::holds).orElse(true);
    }

    /** Counts all records. */
    void run() {
        if (target.measure().counts() == Counted.TALLIED) {
            register.tallies().forEach((id, facts) -> {
                if (count.counts(target.measure(), facts.tally())) {
                    at(counted, facts.unit())
                            .count(
                                    id,
                                    span(facts.tally().on()),
                                    BigInteger.valueOf(facts.tally().count()));
                }
            });
        } else if (target.measure().counts().isOfProducts()) {
            register.products()
                    .forEach((id, product) -> one(
                            id,
                            product.unit(),
                            count.counts(target.measure(), product),
                            whole.map(measure -> count.counts(measure, product)).orElse(true)));
        } else {
            Set<String> owning = count.owning(target.measure().owning());
            Set<String> owningOfWhole = count.owning(whole.flatMap(Measure::owning));
            register.subjects()
                    .forEach((id, facts) -> one(
                            id,
                            facts.unit(),
                            count.counts(target.measure(), facts.subject(), owning),
                            whole.map(measure -> count.counts(measure, facts.subject(), owningOfWhole))
                                    .orElse(true)));
        }
    }

    private void one(String id, PlanUnit unit, boolean counts, boolean isOfWhole) {
        if (counts && isOfWhole) {
            at(counted, unit).count(id, first, BigInteger.ONE);
        }
        if (isOfWhole && isShare()) {
            at(wholes, unit).count(id, first, BigInteger.ONE);
        }
    }

    private static UnitCounts at(Map<PlanUnit, UnitCounts> counts, PlanUnit unit) {
        return counts.computeIfAbsent(unit, any -> new UnitCounts());
    }

    private LocalDate span(LocalDate day) {
        return target.every().map(every -> every.begin(day)).orElse(first);
    }

    /** {@return the numbers of a unit and all within it, by span} */
    Map<LocalDate, BigInteger> sum(PlanUnit unit) {
        return sum(counted, unit);
    }

    /** {@return the number of the whole of a share in a unit and all within it} */
    BigInteger sumOfWhole(PlanUnit unit) {
        return sum(wholes, unit).getOrDefault(first, BigInteger.ZERO);
    }

    private Map<LocalDate, BigInteger> sum(Map<PlanUnit, UnitCounts> counts, PlanUnit unit) {
        Map<LocalDate, BigInteger> sum =
                new HashMap<>(counts.getOrDefault(unit, NOTHING).bySpan());
        for (PlanUnit below : register.plan().units().within(unit)) {
            sum(counts, below).forEach((span, number) -> sum.merge(span, number, BigInteger::add));
        }
        return sum;
    }

    /** {@return the numbers of a unit itself, by span} */
    Map<LocalDate, BigInteger> own(PlanUnit unit) {
        return counted.getOrDefault(unit, NOTHING).bySpan();
    }

    /** {@return the number of the whole of a share in a unit itself} */
    BigInteger ownOfWhole(PlanUnit unit) {
        return wholes.getOrDefault(unit, NOTHING).bySpan().getOrDefault(first, BigInteger.ZERO);
    }

    ImmutableList<String> records(PlanUnit unit) {
        return counted.getOrDefault(unit, NOTHING).records();
    }
}
