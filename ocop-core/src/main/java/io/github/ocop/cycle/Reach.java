package io.github.ocop.cycle;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.List;
import java.util.Set;

/** Which states lead to which, by any rows. */
final class Reach {
    private final MutableGraph<String> graph =
            GraphBuilder.directed().allowsSelfLoops(true).build();

    Reach(List<Transition> rows) {
        rows.forEach(row -> row.origins().forEach(from -> graph.putEdge(from, row.to())));
    }

    /** {@return a state and all that can come after it} */
    Set<String> forward(String state) {
        return graph.nodes().contains(state) ? Graphs.reachableNodes(graph, state) : Set.of(state);
    }

    /** {@return a state and all that can come before it} */
    Set<String> back(String state) {
        return graph.nodes().contains(state) ? Graphs.reachableNodes(Graphs.transpose(graph), state) : Set.of(state);
    }
}
