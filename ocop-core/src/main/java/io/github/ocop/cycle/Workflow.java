package io.github.ocop.cycle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A life cycle as a table: states, and what leads from one to the next. Immutable; a history is of one table, named by id and
 * edition, so that an older one still replays what it was written with.
 */
@Value.Immutable
public abstract class Workflow {
    Workflow() {}

    /** {@return the id: {@code qd-26-2026/application}} */
    public abstract String id();

    /** {@return the id of the rulebook, which the id of the table begins with} */
    public String rulebook() {
        return id().substring(0, id().indexOf('/'));
    }

    /** {@return the edition, 1 for the first} */
    public abstract int edition();

    /** {@return the facts there are} */
    public abstract ImmutableMap<String, FactKind> factKinds();

    /** {@return the facts that a case has to begin with} */
    public abstract ImmutableSet<String> opening();

    /** {@return the types of events} */
    public abstract ImmutableMap<String, EventKind> events();

    /** {@return the states, the first of them the one in which every case begins} */
    public abstract ImmutableMap<String, State> states();

    /** {@return the rows} */
    public abstract ImmutableList<Transition> transitions();

    /** {@return the state in which every case begins} */
    public State start() {
        return states().values().iterator().next();
    }

    /** {@return a state; the table has it} */
    State state(String name) {
        return Objects.requireNonNull(states().get(name), name);
    }

    /** {@return which values a fact may have; the table has it} */
    FactKind kind(String fact) {
        return Objects.requireNonNull(factKinds().get(fact), fact);
    }

    /**
     * {@return the rows that lead from a state}
     *
     * @param state the state
     */
    public ImmutableList<Transition> from(State state) {
        return byOrigin().get(state.name());
    }

    /**
     * {@return the rows by which an event leads from a state, the first of them first: none where it does not happen there}
     *
     * @param state the state
     * @param event what happens, when and by whom
     */
    public ImmutableList<Transition> from(State state, String event) {
        ImmutableListMultimap<String, Transition> rows = byEvent().get(state.name());
        return rows == null ? ImmutableList.of() : rows.get(event);
    }

    @Value.Lazy
    ImmutableMap<String, ImmutableListMultimap<String, Transition>> byEvent() {
        return ImmutableMap.copyOf(
                Maps.transformValues(byOrigin().asMap(), rows -> Multimaps.index(rows, Transition::event)));
    }

    /** {@return the rows by the states they lead from} */
    @Value.Lazy
    ImmutableListMultimap<String, Transition> byOrigin() {
        ImmutableListMultimap.Builder<String, Transition> rows = ImmutableListMultimap.builder();
        transitions().forEach(row -> row.origins().forEach(origin -> rows.put(origin, row)));
        return rows.build();
    }

    /**
     * {@return the table as far as it matters from a day on: without the rows that are law only before, the others not before that
     * day, and without the states to which nothing leads then}
     *
     * @param first the day
     * @param id the id of what is left
     */
    public Workflow since(LocalDate first, String id) {
        ImmutableList<Transition> law = transitions().stream()
                .filter(row ->
                        row.in().map(days -> !days.endsBy(first.minusDays(1))).orElse(true))
                .collect(toImmutableList());
        Set<String> reached = new Reach(law).forward(start().name());
        ImmutableList<Transition> rows = law.stream()
                .filter(row -> row.origins().stream().anyMatch(reached::contains))
                .<Transition>map(row -> Transition.builder()
                        .from(row)
                        .origins(Sets.intersection(row.origins(), reached))
                        .in(row.in().map(days -> since(first, days)))
                        .build())
                .collect(toImmutableList());
        Set<String> fired = rows.stream().map(Transition::event).collect(toImmutableSet());
        return builder()
                .from(this)
                .id(id)
                .events(Maps.filterKeys(events(), fired::contains))
                .states(Maps.filterKeys(states(), reached::contains))
                .transitions(rows)
                .build();
    }

    private static Period since(LocalDate first, Period days) {
        LocalDate begins = days.first().isBefore(first) ? first : days.first();
        return days.last().map(last -> Period.of(begins, last)).orElseGet(() -> Period.startingOn(begins));
    }

    @Value.Check
    void check() {
        new TableCheck(this).check();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a table. */
    public static class Builder extends ImmutableWorkflow.Builder {
        Builder() {}
    }
}
