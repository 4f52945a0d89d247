package io.github.ocop.examples.benchmarks;

import com.google.common.collect.Table;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.Firing;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.State;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.examples.benchmarks.peer.EnumTable;
import io.github.ocop.examples.benchmarks.peer.SpringPeer;
import io.github.ocop.examples.benchmarks.peer.SquirrelPeer;
import io.github.ocop.examples.benchmarks.peer.Stateless4jPeer;
import io.github.ocop.examples.benchmarks.peer.StepPeer;
import io.github.ocop.examples.benchmarks.peer.StepTable;
import io.github.ocop.examples.benchmarks.peer.What;
import io.github.ocop.examples.benchmarks.peer.Where;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;

/**
 * A dossier that is returned and completed in turn: the row looked up in the table, and the whole step, which asks who, when, in such
 * a case and with what papers, starts the limits of time and gives a new case with its history. The peers know states and events only.
 */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class StepBenchmark {
    private static final String TABLE = "qd-26-2026/application";
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private final Progress filed = after(
            Rulebooks.standard().workflows().begin(TABLE, Facts.of(Map.of("kind", "FIRST", "tourism", "NO"))),
            Event.of("FILED", DAY, Actor.SUBJECT));
    private final Event returning = Event.of("RETURNED", DAY, Actor.COMMUNE);
    private final Event completing = Event.of("COMPLETED", DAY, Actor.SUBJECT);
    private final Progress returned = after(filed, returning);
    private final Workflow workflow = filed.workflow();
    private State state = filed.state();
    private boolean back;

    private static Progress after(Progress before, Event event) {
        return ((Fired) before.fire(event)).progress();
    }

    private static Table<Where, What, Where> table() {
        return StepTable.of(Rulebooks.standard().workflows().get(TABLE));
    }

    /** A peer of its own for each. */
    @org.openjdk.jmh.annotations.State(Scope.Benchmark)
    public static class EnumMaps {
        final StepPeer peer = new EnumTable(table(), Where.FILED);
    }

    /** Stateless4j. */
    @org.openjdk.jmh.annotations.State(Scope.Benchmark)
    public static class Stateless {
        final StepPeer peer = new Stateless4jPeer(table(), Where.FILED);
    }

    /** Squirrel. */
    @org.openjdk.jmh.annotations.State(Scope.Benchmark)
    public static class Squirrel {
        final StepPeer peer = new SquirrelPeer(table(), Where.FILED);
    }

    /** Spring. */
    @org.openjdk.jmh.annotations.State(Scope.Benchmark)
    public static class Spring {
        final StepPeer peer = new SpringPeer(table(), Where.FILED);
    }

    private What next() {
        back = !back;
        return back ? What.RETURNED : What.COMPLETED;
    }

    /** The limit. */
    @Benchmark
    public Where enumMap(EnumMaps maps) {
        return maps.peer.fire(next());
    }

    /** The row of the table, by the state and the event. */
    @Benchmark
    public State row() {
        back = !back;
        String event = (back ? returning : completing).type();
        String to = workflow.from(state, event).get(0).to();
        state = Objects.requireNonNull(workflow.states().get(to));
        return state;
    }

    /** The whole step. */
    @Benchmark
    public Firing step() {
        back = !back;
        return back ? filed.fire(returning) : returned.fire(completing);
    }

    /** Stateless4j. */
    @Benchmark
    public Where stateless4j(Stateless stateless) {
        return stateless.peer.fire(next());
    }

    /** Squirrel. */
    @Benchmark
    public Where squirrel(Squirrel squirrel) {
        return squirrel.peer.fire(next());
    }

    /** Spring. */
    @Benchmark
    public Where spring(Spring spring) {
        return spring.peer.fire(next());
    }
}
