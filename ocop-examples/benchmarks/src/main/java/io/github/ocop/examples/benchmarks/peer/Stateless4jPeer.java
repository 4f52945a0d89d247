package io.github.ocop.examples.benchmarks.peer;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import com.google.common.collect.Table;

/** The table in stateless4j. */
public final class Stateless4jPeer implements StepPeer {
    private final StateMachine<Where, What> machine;

    /** Configures the machine. */
    public Stateless4jPeer(Table<Where, What, Where> table, Where start) {
        StateMachineConfig<Where, What> config = new StateMachineConfig<>();
        for (Table.Cell<Where, What, Where> row : table.cellSet()) {
            if (row.getRowKey() == row.getValue()) {
                config.configure(row.getRowKey()).permitReentry(row.getColumnKey());
            } else {
                config.configure(row.getRowKey()).permit(row.getColumnKey(), row.getValue());
            }
        }
        machine = new StateMachine<>(start, config);
    }

    @Override
    public Where fire(What event) {
        machine.fire(event);
        return machine.getState();
    }
}
