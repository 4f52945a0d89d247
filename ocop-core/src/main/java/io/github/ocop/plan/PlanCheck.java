package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What holds for every plan: units that are there, totals that are the sum of their units, parts of a whole that it can hold. */
final class PlanCheck {
    private final ProgrammePlan plan;
    private final Map<String, Target> byId = new HashMap<>();

    private PlanCheck(ProgrammePlan plan) {
        this.plan = plan;
    }

    static void check(ProgrammePlan plan) {
        new PlanCheck(plan).check();
    }

    private void check() {
        ImmutableList<Target> targets = plan.targets();
        if (targets.isEmpty()) {
            throw fault(FaultReason.MISSING_FIELD, "targets[0]", "target");
        }
        for (int i = 0; i < targets.size(); i++) {
            if (byId.put(targets.get(i).id(), targets.get(i)) != null) {
                throw fault(
                        FaultReason.ID_TWICE, at(i) + ".target", targets.get(i).id());
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            units(targets.get(i), at(i));
            levels(targets.get(i), at(i));
            horizon(targets.get(i), at(i));
            parts(targets.get(i), at(i));
        }
    }

    private void units(Target target, String at) {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<String, BigInteger> unit : target.units().entrySet()) {
            String place = at + ".units." + unit.getKey();
            PlanUnit found = plan.units().find(unit.getKey()).orElseThrow(() -> unknownUnit(place, unit.getKey()));
            if (found.within().isEmpty()
                    || plan.units().within(found).stream()
                            .anyMatch(below -> target.units().containsKey(below.id()))) {
                throw fault(FaultReason.UNIT_HOLDS_ANOTHER, place, unit.getKey());
            }
            sum = sum.add(unit.getValue());
        }
        Optional<BigInteger> total = target.number();
        if (!target.units().isEmpty() && !total.equals(Optional.of(sum))) {
            throw fault(FaultReason.TOTAL_DISAGREES, at + ".units", total.orElse(BigInteger.ZERO), sum);
        }
    }

    private FaultException unknownUnit(String at, String given) {
        return fault(
                FaultReason.NOT_IN_LIST,
                at,
                given,
                String.join(", ", plan.units().byId().keySet()));
    }

    /** A goal of each unit, or an average over units, of a level that has none would be met by nothing. */
    private void levels(Target target, String at) {
        target.each().ifPresent(each -> level(each.level(), at + ".each.level"));
        target.goal()
                .filter(goal -> goal.kind() == GoalKind.AVERAGE)
                .ifPresent(goal -> level(((Goal.Average) goal).level(), at + ".goal.level"));
    }

    private void level(UnitLevel level, String at) {
        if (plan.units().of(level).isEmpty()) {
            throw fault(FaultReason.NO_UNIT_OF_LEVEL, at, level);
        }
    }

    private void horizon(Target target, String at) {
        int by = target.by().orElse(plan.years().last());
        if (by < plan.years().last()) {
            throw fault(FaultReason.DAYS_BACKWARDS, at + ".by", by, plan.years().last());
        }
    }

    private void parts(Target whole, String at) {
        if (whole.parts().isEmpty()) {
            return;
        }
        Parts parts = whole.parts().get();
        BigInteger most = whole.number().orElse(BigInteger.ZERO);
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < parts.targets().size(); i++) {
            String place = at + ".parts.targets[" + i + "]";
            String id = parts.targets().get(i);
            Target part = byId.get(id);
            if (part == null || part == whole) {
                throw fault(FaultReason.NOT_IN_LIST, place, id, String.join(", ", byId.keySet()));
            }
            BigInteger number = part.number().orElse(BigInteger.ZERO);
            if (number.compareTo(most) > 0) {
                throw fault(FaultReason.TOTAL_DISAGREES, place, most, number);
            }
            sum = sum.add(number);
        }
        if (parts.kind() == Parts.Kind.ADD_UP && !sum.equals(most)) {
            throw fault(FaultReason.TOTAL_DISAGREES, at + ".parts.targets", most, sum);
        }
    }

    private static String at(int index) {
        return "targets[" + index + "]";
    }

    private static FaultException fault(FaultReason reason, String at, Object... arguments) {
        return new FaultException(Fault.of(reason, at, arguments));
    }
}
