package io.github.ocop.plan;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import io.github.ocop.law.Period;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What holds for every tree of units: one whole, every other within it, no two of one name on one day. */
final class UnitTreeCheck {
    private UnitTreeCheck() {}

    static void check(ImmutableList<PlanUnit> units) {
        if (units.isEmpty()) {
            throw fault(FaultReason.MISSING_FIELD, "units[0]", "unit");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            if (!ids.add(units.get(i).id())) {
                throw fault(FaultReason.ID_TWICE, at(i) + ".unit", units.get(i).id());
            }
        }
        for (int i = 0; i < units.size(); i++) {
            placed(units, i, ids);
        }
        circles(units);
        names(units);
    }

    private static void placed(ImmutableList<PlanUnit> units, int i, Set<String> ids) {
        Optional<String> within = units.get(i).within();
        if (within.isPresent() && !ids.contains(within.get())) {
            throw fault(FaultReason.NOT_IN_LIST, at(i) + ".within", within.get(), String.join(", ", ids));
        }
        if (i > 0 && within.isEmpty()) {
            throw fault(FaultReason.MISSING_FIELD, at(i) + ".within", "within");
        }
    }

    private static void circles(ImmutableList<PlanUnit> units) {
        ImmutableMap<String, PlanUnit> byId = units.stream().collect(toImmutableMap(PlanUnit::id, Function.identity()));
        for (int i = 0; i < units.size(); i++) {
            Optional<PlanUnit> at = Optional.of(units.get(i));
            for (int steps = 0; at.isPresent(); steps++) {
                if (steps > units.size()) {
                    throw fault(
                            FaultReason.UNIT_CIRCLE,
                            at(i) + ".within",
                            units.get(i).id());
                }
                at = at.get().within().map(byId::get);
            }
        }
    }

    private static void names(ImmutableList<PlanUnit> units) {
        ListMultimap<String, Named> seen = ArrayListMultimap.create();
        for (int i = 0; i < units.size(); i++) {
            PlanUnit unit = units.get(i);
            for (UnitName name : unit.names().distinct().toList()) {
                for (Named before : seen.get(name.name())) {
                    if (before.unit() != unit && meet(before.period(), name.period())) {
                        throw fault(FaultReason.ID_TWICE, at(i) + ".name", name.name());
                    }
                }
                seen.put(name.name(), new Named(unit, name.period()));
            }
        }
    }

    private record Named(PlanUnit unit, Optional<Period> period) {}

    private static boolean meet(Optional<Period> one, Optional<Period> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        Period left = one.get();
        Period right = other.get();
        return left.contains(right.first()) || right.contains(left.first());
    }

    private static String at(int index) {
        return "units[" + index + "]";
    }

    private static FaultException fault(FaultReason reason, String at, Object... arguments) {
        return new FaultException(Fault.of(reason, at, arguments));
    }
}
