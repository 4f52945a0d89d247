package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.cycle.FactKind;
import io.github.ocop.cycle.State;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.deadline.DeadlineKind;
import io.github.ocop.year.WaitRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables are whole where they are read; here is what is told of them, and which limits and waits there are. */
final class WorkflowsCheck {
    private static final Set<String> LIMITS =
            Stream.of(DeadlineKind.values()).map(DeadlineKind::name).collect(Collectors.toUnmodifiableSet());

    private final Workflows workflows;
    private final ImmutableMap<String, WaitRule> waits;
    private final Rulebooks rest;
    private final WordUses uses;
    private final Wrong wrong;

    /** Holds tables against the readings of {@code rest}. */
    WorkflowsCheck(
            Workflows workflows, ImmutableMap<String, WaitRule> waits, Rulebooks rest, WordUses uses, Wrong wrong) {
        this.workflows = workflows;
        this.waits = waits;
        this.rest = rest;
        this.uses = uses;
        this.wrong = wrong;
    }

    void all() {
        waits();
        ends();
        asked();
        workflows.ids().forEach(this::table);
    }

    void waits() {
        Set<String> general = ReadingsCheck.ids(rest.openReadings());
        waits.values()
                .forEach(wait -> wrong.check(
                        general.containsAll(wait.readings()),
                        WaitsFile.NAME + ": readings: expected some of the register, given " + wait.readings()));
        waits.keySet().forEach(wait -> uses.add(WaitsFile.NAME, "waits", wait));
    }

    void table(String id) {
        Workflow table = workflows.get(id);
        table.events().keySet().forEach(event -> uses.add(id, "cycleEvents", event));
        Set<String> readings = ReadingsCheck.ids(
                rest.held().contains(table.rulebook())
                        ? rest.get(table.rulebook()).openReadings()
                        : rest.openReadings());
        table.transitions().stream()
                .flatMap(row -> row.readings().stream())
                .forEach(reading -> wrong.check(
                        readings.contains(reading), id + ": readings: expected one of the decision, given " + reading));
        table.transitions().stream()
                .flatMap(row -> row.after().stream())
                .forEach(wait -> wrong.check(
                        workflows.profile(id).isPresent() || waits.containsKey(wait),
                        id + ": after: expected one of " + waits.keySet() + ", given " + wait));
        table.states().values().forEach(state -> {
            uses.add(id, "cycleStates", state.name());
            wrong.check(
                    LIMITS.containsAll(state.limits()),
                    id + ": limits: expected some of " + LIMITS + ", given " + state.limits());
        });
    }

    /** Whatever an application ends in is an outcome that a product's year knows. */
    private void ends() {
        FactKind outcomes = workflows.get(Workflows.PRODUCT_YEAR).factKinds().get("outcome");
        workflows.applications().stream()
                .flatMap(table -> table.states().values().stream())
                .filter(State::isEnd)
                .forEach(end -> wrong.check(
                        outcomes != null && outcomes.takes(end.name()),
                        Workflows.PRODUCT_YEAR + ": outcome: expected every end of an application, and not "
                                + end.name()));
    }

    /** An event of several tables asks for the same, so that a history can be checked before it is known by which it goes. */
    private void asked() {
        Map<String, Set<String>> asked = new HashMap<>();
        workflows.ids().stream()
                .filter(id -> id.endsWith("/application") || id.equals(Workflows.PRODUCT_YEAR))
                .flatMap(id -> workflows.get(id).events().values().stream())
                .forEach(kind -> {
                    Set<String> before = asked.putIfAbsent(kind.name(), kind.asks());
                    wrong.check(
                            before == null || before.equals(kind.asks()),
                            "events: " + kind.name() + ": expected the same facts in every table, given " + before
                                    + " and " + kind.asks());
                });
    }
}
