package io.github.ocop.cycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A table as a whole: every state is reached, everything can end, and of no two rows it is unclear which is meant. */
final class TableCheck {
    private final Workflow table;

    TableCheck(Workflow table) {
        this.table = table;
    }

    void check() {
        checkArgument(table.edition() > 0, "%s: expected an edition of 1 or more", table.id());
        table.opening().forEach(this::fact);
        table.events()
                .values()
                .forEach(kind -> Sets.union(kind.asks(), kind.follows()).forEach(this::fact));
        Set<String> names = new HashSet<>();
        Set<String> fired = new HashSet<>();
        for (Transition row : table.transitions()) {
            checkArgument(names.add(row.name()), "%s: transition %s: twice", table.id(), row.name());
            fired.add(row.event());
            row(row);
        }
        checkArgument(
                fired.equals(table.events().keySet()),
                "%s: events: expected those of the rows %s, given %s",
                table.id(),
                fired,
                table.events().keySet());
        reach();
        unclear();
    }

    private void fact(String name) {
        checkArgument(table.factKinds().containsKey(name), "%s: fact %s: expected a declared one", table.id(), name);
    }

    private void row(Transition row) {
        row.origins().forEach(from -> {
            state(row, from);
            checkArgument(!table.state(from).isEnd(), "%s: transition %s: from an end", table.id(), row.name());
        });
        state(row, row.to());
        row.when().forEach((fact, value) -> value(row, fact, value));
        row.sets().values().forEach((fact, value) -> value(row, fact, value));
        row.starts()
                .forEach(limit -> checkArgument(
                        table.state(row.to()).limits().contains(limit),
                        "%s: transition %s: expected %s to run in %s",
                        table.id(),
                        row.name(),
                        limit,
                        row.to()));
    }

    private void value(Transition row, String fact, String value) {
        fact(fact);
        checkArgument(
                Optional.ofNullable(table.factKinds().get(fact))
                        .map(kind -> kind.takes(value))
                        .orElse(false),
                "%s: transition %s: %s: no such value %s",
                table.id(),
                row.name(),
                fact,
                value);
    }

    private void state(Transition row, String name) {
        checkArgument(table.states().containsKey(name), "%s: transition %s: no state %s", table.id(), row.name(), name);
    }

    private void reach() {
        Reach reach = new Reach(table.transitions());
        Set<String> reached = reach.forward(table.start().name());
        checkArgument(
                reached.equals(table.states().keySet()),
                "%s: states: expected those that are reached %s, given %s",
                table.id(),
                reached,
                table.states().keySet());
        Set<String> ending = table.states().values().stream()
                .filter(State::isEnd)
                .flatMap(end -> reach.back(end.name()).stream())
                .collect(Collectors.toSet());
        checkArgument(
                ending.equals(table.states().keySet()),
                "%s: states: expected only those that can end %s, given %s",
                table.id(),
                ending,
                table.states().keySet());
    }

    private void unclear() {
        List<Transition> rows = table.transitions();
        for (int i = 0; i < rows.size(); i++) {
            for (Transition other : rows.subList(i + 1, rows.size())) {
                checkArgument(
                        !rows.get(i).meets(other),
                        "%s: expected one row for %s, given %s",
                        table.id(),
                        rows.get(i).event(),
                        ImmutableSet.of(rows.get(i).name(), other.name()));
            }
        }
    }
}
