package io.github.ocop.examples.benchmarks.peer;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.github.ocop.cycle.Transition;
import io.github.ocop.cycle.Workflow;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table of a life cycle without its conditions: of several rows for a state and an event the first. */
public final class StepTable {
    private StepTable() {}

    /** Returns the state after each state and event. */
    public static Table<Where, What, Where> of(Workflow workflow) {
        Map<Where, Map<What, Where>> rows = new LinkedHashMap<>();
        for (Transition row : workflow.transitions()) {
            for (String origin : row.origins()) {
                rows.computeIfAbsent(Where.valueOf(origin), state -> new LinkedHashMap<>())
                        .putIfAbsent(What.valueOf(row.event()), Where.valueOf(row.to()));
            }
        }
        ImmutableTable.Builder<Where, What, Where> table = ImmutableTable.builder();
        rows.forEach((from, events) -> events.forEach((event, to) -> table.put(from, event, to)));
        return table.build();
    }
}
