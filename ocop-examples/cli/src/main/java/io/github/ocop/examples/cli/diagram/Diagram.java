package io.github.ocop.examples.cli.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import io.github.ocop.cycle.State;
import io.github.ocop.cycle.Transition;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.year.YearProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is drawn of a table: its states and the arrows between them, all taken from its rows, so that a table that changes is drawn as
 * it is.
 *
 * @param table the table
 * @param profile the profile of which it is a year, if it is one
 * @param states the states that are reached, in the order of the table
 * @param arrows the arrows, in the order of the rows
 */
record Diagram(
        Workflow table, Optional<YearProfile> profile, ImmutableList<State> states, ImmutableList<Arrow> arrows) {
    /** The fact by which a diagram can be narrowed. */
    static final String KIND = "kind";

    /** Returns what is drawn, for one kind of filing or for all. */
    static Diagram of(Workflow table, Optional<YearProfile> profile, Optional<FilingKind> kind) {
        List<Transition> rows = table.transitions().stream()
                .filter(row -> kind.map(only -> holds(row, only)).orElse(true))
                .toList();
        Set<String> reached = reached(table, rows);
        ListMultimap<Arrow, Transition> found =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        rows.forEach(row -> row.origins().stream()
                .filter(reached::contains)
                .forEach(from -> found.put(new Arrow(from, row.event(), row.to(), ImmutableList.of()), row)));
        return new Diagram(
                table,
                profile,
                table.states().values().stream()
                        .filter(state -> reached.contains(state.name()))
                        .collect(toImmutableList()),
                Multimaps.asMap(found).entrySet().stream()
                        .map(arrow -> new Arrow(
                                arrow.getKey().from(),
                                arrow.getKey().event(),
                                arrow.getKey().to(),
                                ImmutableList.copyOf(arrow.getValue())))
                        .collect(toImmutableList()));
    }

    private static boolean holds(Transition row, FilingKind kind) {
        return !row.when().containsKey(KIND) || row.when().get(KIND).contains(kind.name());
    }

    private static Set<String> reached(Workflow table, List<Transition> rows) {
        MutableGraph<String> graph =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        graph.addNode(table.start().name());
        rows.forEach(row -> row.origins().forEach(from -> graph.putEdge(from, row.to())));
        return Graphs.reachableNodes(graph, table.start().name());
    }

    /** Returns the other rows by which an event may lead from the same state. */
    List<Transition> beside(Arrow arrow, Transition row) {
        return arrows.stream()
                .filter(other ->
                        other.from().equals(arrow.from()) && other.event().equals(arrow.event()))
                .flatMap(other -> other.rows().stream())
                .filter(other -> !other.equals(row))
                .toList();
    }
}
