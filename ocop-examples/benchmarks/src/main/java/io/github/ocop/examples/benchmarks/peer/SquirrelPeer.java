package io.github.ocop.examples.benchmarks.peer;

import com.google.common.collect.Table;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** The table in squirrel-foundation. */
public final class SquirrelPeer implements StepPeer {
    private final Machine machine;

    /** The machine's type, which the framework asks for. */
    public static class Machine extends AbstractStateMachine<Machine, Where, What, Object> {}

    /** Builds and starts the machine. */
    public SquirrelPeer(Table<Where, What, Where> table, Where start) {
        StateMachineBuilder<Machine, Where, What, Object> builder =
                StateMachineBuilderFactory.create(Machine.class, Where.class, What.class, Object.class);
        for (Table.Cell<Where, What, Where> row : table.cellSet()) {
            builder.externalTransition()
                    .from(row.getRowKey())
                    .to(row.getValue())
                    .on(row.getColumnKey());
        }
        machine = builder.newStateMachine(start);
        machine.start();
    }

    @Override
    public Where fire(What event) {
        machine.fire(event);
        return machine.getCurrentState();
    }
}
