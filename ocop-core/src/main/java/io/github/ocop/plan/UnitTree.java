package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** The units of a plan, one within the other, in the order of the plan; the first is the whole. */
@Value.Immutable
public abstract class UnitTree {
    UnitTree() {}

    /** {@return the units; the whole is the first, the others in the plan's order} */
    @Value.Parameter
    public abstract ImmutableList<PlanUnit> all();

    /**
     * {@return a tree of units}
     *
     * @param units the units, each with the one above it
     * @throws io.github.ocop.rating.FaultException if there is not exactly one whole, a unit stands twice, lies in one that is
     *     not there or, in the end, in itself, or two have a name on one day; its place is {@code units[N]}
     */
    public static UnitTree of(Iterable<? extends PlanUnit> units) {
        return ImmutableUnitTree.of(ImmutableList.copyOf(units));
    }

    /** {@return the whole} */
    public PlanUnit whole() {
        return all().get(0);
    }

    /**
     * {@return the units within one, those right below it only, in the plan's order}
     *
     * @param unit the unit
     */
    public ImmutableList<PlanUnit> within(PlanUnit unit) {
        return below().get(unit.id());
    }

    /**
     * {@return the units of a level, in the plan's order}
     *
     * @param level the level
     */
    public ImmutableList<PlanUnit> of(UnitLevel level) {
        return all().stream().filter(unit -> unit.level() == level).collect(toImmutableList());
    }

    /**
     * Finds a unit by its id.
     *
     * @param id the id of a unit
     * @return the unit, or nothing where there is none or it cannot be told which
     */
    public Optional<PlanUnit> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * Finds the unit that is called so: by its id, its name in either language, or another name. A register of one day may hold
     * what was there on another, so the day decides only where one name is that of several units.
     *
     * @param text a name of a unit as somebody wrote it
     * @param day the day on which the name was used, where it is known
     * @return the unit, or nothing where there is none or it cannot be told which
     */
    public Optional<PlanUnit> called(String text, Optional<LocalDate> day) {
        ImmutableSet<PlanUnit> all = byName().get(text);
        ImmutableList<PlanUnit> found = all.stream()
                .filter(unit -> all.size() == 1
                        || day.map(on -> unit.isCalled(text, on)).orElse(false))
                .collect(toImmutableList());
        return found.stream().findFirst();
    }

    /**
     * {@return whether some unit is called so on some day}
     *
     * @param text a name of a unit as somebody wrote it
     */
    public boolean knows(String text) {
        return byName().containsKey(text);
    }

    /**
     * {@return the unit that a unit of the tree lies in; nothing for the whole}
     *
     * @param unit the unit
     */
    public Optional<PlanUnit> above(PlanUnit unit) {
        checkArgument(byId().containsKey(unit.id()), "unit: expected one of the plan, given '%s'", unit.id());
        return unit.within().flatMap(this::find);
    }

    @Value.Lazy
    ImmutableMap<String, PlanUnit> byId() {
        return all().stream().collect(toImmutableMap(PlanUnit::id, Function.identity()));
    }

    @Value.Lazy
    ImmutableListMultimap<String, PlanUnit> below() {
        ImmutableListMultimap.Builder<String, PlanUnit> below = ImmutableListMultimap.builder();
        all().forEach(unit -> unit.within().ifPresent(above -> below.put(above, unit)));
        return below.build();
    }

    @Value.Lazy
    ImmutableSetMultimap<String, PlanUnit> byName() {
        ImmutableSetMultimap.Builder<String, PlanUnit> names = ImmutableSetMultimap.builder();
        all().forEach(unit -> unit.names().map(UnitName::name).forEach(name -> names.put(name, unit)));
        return names.build();
    }

    @Value.Check
    void check() {
        UnitTreeCheck.check(all());
    }
}
