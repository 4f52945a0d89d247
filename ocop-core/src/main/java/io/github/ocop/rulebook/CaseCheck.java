package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.EventKind;
import io.github.ocop.cycle.FactKind;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.History;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A history held against its table before anything is fired: names that the table does not know are data that is wrong. */
final class CaseCheck {
    private final Workflow table;
    private final ImmutableList<Workflow> tables;
    private final ImmutableSet<String> documents;

    /**
     * Holds histories against a table.
     *
     * @param inside the tables by which cases inside may go
     * @param documents the labels of the documents there are
     */
    CaseCheck(Workflow table, ImmutableList<Workflow> inside, ImmutableSet<String> documents) {
        this.table = table;
        this.tables =
                ImmutableList.<Workflow>builder().add(table).addAll(inside).build();
        this.documents = documents;
    }

    /**
     * Checks a history.
     *
     * @throws FaultException if anything in it is not of the table
     */
    void check(History history) {
        if (history.edition() != table.edition()) {
            throw fault(FaultReason.NOT_IN_LIST, "edition", history.edition(), List.of(table.edition()));
        }
        for (String name : table.opening()) {
            if (history.opening().get(name).isEmpty()) {
                throw new FaultException(Fault.of(FaultReason.MISSING_FIELD, "case." + name, name));
            }
        }
        facts("case", history.opening(), table, table.opening());
        for (int i = 0; i < history.events().size(); i++) {
            event("events[" + i + "]", history.events().get(i));
        }
    }

    /** An event of several tables is held against the first of them: they ask the same of it. */
    private void event(String at, Event event) {
        Workflow owner = tables.stream()
                .filter(each -> each.events().containsKey(event.type()))
                .findFirst()
                .orElseThrow(() -> fault(FaultReason.NOT_IN_LIST, at + ".type", event.type(), types()));
        EventKind type = Objects.requireNonNull(owner.events().get(event.type()));
        facts(at + ".facts", event.facts(), owner, type.asks());
        // they are a set, so which of the list it was is not known any more
        for (String document : event.documents()) {
            if (!documents.contains(document)) {
                throw fault(FaultReason.NOT_IN_LIST, at + ".documents", document, documents);
            }
        }
    }

    private Set<String> types() {
        return tables.stream().flatMap(each -> each.events().keySet().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static void facts(String at, Facts facts, Workflow table, Set<String> asked) {
        facts.values().forEach((name, value) -> {
            FactKind kind = table.factKinds().get(name);
            if (kind == null || !asked.contains(name)) {
                throw fault(FaultReason.UNKNOWN_FIELD, at + "." + name, name, asked);
            }
            if (!kind.takes(value)) {
                throw fault(FaultReason.NOT_IN_LIST, at + "." + name, value, List.of(kind.expected()));
            }
        });
    }

    static FaultException fault(FaultReason reason, String at, Object given, Collection<?> expected) {
        return new FaultException(Fault.of(reason, at, given, expected.toString()));
    }
}
