package io.github.ocop.examples.benchmarks.peer;

import com.google.common.collect.Table;
import java.util.EnumSet;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/** The table in Spring Statemachine. */
public final class SpringPeer implements StepPeer {
    private final StateMachine<Where, What> machine;

    /** Builds and starts the machine. */
    public SpringPeer(Table<Where, What, Where> table, Where start) {
        machine = build(table, start);
        machine.startReactively().block();
    }

    /** Its builder declares every exception. */
    private static StateMachine<Where, What> build(Table<Where, What, Where> table, Where start) {
        StateMachineBuilder.Builder<Where, What> builder = StateMachineBuilder.builder();
        try {
            builder.configureStates().withStates().initial(start).states(EnumSet.allOf(Where.class));
            for (Table.Cell<Where, What, Where> row : table.cellSet()) {
                builder.configureTransitions()
                        .withExternal()
                        .source(row.getRowKey())
                        .target(row.getValue())
                        .event(row.getColumnKey());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return builder.build();
    }

    @Override
    public Where fire(What event) {
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(event).build())).blockLast();
        return machine.getState().getId();
    }
}
