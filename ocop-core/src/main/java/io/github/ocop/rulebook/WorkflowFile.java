package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.Effect;
import io.github.ocop.cycle.EventKind;
import io.github.ocop.cycle.FactKind;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.State;
import io.github.ocop.cycle.Transition;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.document.Provider;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Period;
import java.util.Map;

/** Reads a table of a life cycle: {@code application.json}, {@code revocation.json}. */
final class WorkflowFile {
    private final String number;

    private WorkflowFile(String number) {
        this.number = number;
    }

    /**
     * Reads a table.
     *
     * @param id the id of the table, which is the name of its file
     * @param number the number of the decision, for clauses that name none
     */
    static Workflow load(DataSource source, String id, String number) {
        WorkflowFile file = new WorkflowFile(number);
        return source.read(id + ".json", node -> file.workflow(node, id));
    }

    private Workflow workflow(DataNode node, String id) {
        return Workflow.builder()
                .id(id)
                .edition(node.number("edition"))
                .factKinds(node.objects("facts", this::fact).stream()
                        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)))
                .opening(node.texts("opening"))
                .events(node.objects("events", this::event).stream()
                        .collect(toImmutableMap(EventKind::name, kind -> kind)))
                .states(node.objects("states", this::state).stream()
                        .collect(toImmutableMap(State::name, state -> state)))
                .transitions(node.objects("transitions", this::transition))
                .build();
    }

    private Map.Entry<String, FactKind> fact(DataNode node) {
        String name = node.text("fact");
        if (node.has("words")) {
            return Map.entry(name, new FactKind.Words(ImmutableSet.copyOf(node.texts("words"))));
        }
        return Map.entry(
                name,
                node.optionalFlag("total")
                        ? new FactKind.Total()
                        : new FactKind.Whole(Range.closed(node.number("from"), node.number("to"))));
    }

    private EventKind event(DataNode node) {
        return new EventKind(
                node.text("event"),
                ImmutableSet.copyOf(node.optionalTexts("asks")),
                ImmutableSet.copyOf(node.optionalTexts("follows")));
    }

    private State state(DataNode node) {
        return new State(
                node.text("state"),
                ImmutableSet.copyOf(node.optionalTexts("limits")),
                node.optionalFlag("end"),
                node.optionalText("inside"));
    }

    private Transition transition(DataNode node) {
        Transition.Builder row = Transition.builder()
                .name(node.text("name"))
                .origins(node.texts("from"))
                .event(node.text("event"))
                .to(node.text("to"))
                .by(node.words("by", Actor.class))
                .when(node.optionalObject("when", this::when).orElse(ImmutableListMultimap.of()))
                .after(node.optionalText("after"))
                .sets(node.optionalObject("sets", WorkflowFile::sets).orElse(Facts.none()))
                .needs(node.optionalWords("needs", Provider.class))
                .starts(node.optionalTexts("starts"))
                .readings(node.optionalTexts("readings"))
                .effect(node.optionalWord("effect", Effect.class));
        if (node.has("in")) {
            row.in(Period.parse(node.text("in"))).inBy(cite(node.text("inBy")));
        }
        // practice is said in so many words, so that a clause forgotten is none
        if (!node.optionalFlag("practice")) {
            row.citation(cite(node.text("citation")));
        }
        return row.build();
    }

    private ImmutableListMultimap<String, String> when(DataNode node) {
        ImmutableListMultimap.Builder<String, String> when = ImmutableListMultimap.builder();
        node.names().forEach(name -> when.putAll(name, node.texts(name)));
        return when.build();
    }

    private static Facts sets(DataNode node) {
        return Facts.of(node.names().stream().collect(toImmutableMap(name -> name, node::text)));
    }

    /** A clause of another decision is written with its number. */
    private Citation cite(String clause) {
        return clause.contains("#") ? Citation.parse(clause) : Citation.of(number, clause);
    }
}
