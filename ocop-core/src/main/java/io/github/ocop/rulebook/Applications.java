package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.InnerCases;
import io.github.ocop.cycle.Progress;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The applications inside a product's year, each by the table of the decision that governs its filing. */
final class Applications implements InnerCases {
    private static final String ENDING = "ASSESSMENT_ENDED";

    private final Workflows workflows;
    private final Timeline timeline;
    private final ImmutableSet<String> events;

    /**
     * Begins applications.
     *
     * @param events the types of events of all their tables
     */
    Applications(Workflows workflows, Timeline timeline, ImmutableSet<String> events) {
        this.workflows = workflows;
        this.timeline = timeline;
        this.events = events;
    }

    @Override
    public ImmutableSet<String> events() {
        return events;
    }

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public Optional<Progress> begin(String inside, Facts facts, LocalDate on) {
        String kind = fact(facts, "kind");
        return timeline.governing(Filing.of(FilingKind.valueOf(kind), on), Optional.empty())
                .governs()
                .map(rulebook -> workflows.begin(
                        Workflows.application(rulebook),
                        Facts.of(Map.of("kind", kind, "tourism", fact(facts, "tourism")))));
    }

    private static String fact(Facts facts, String name) {
        return facts.get(name).orElseThrow(() -> new IllegalArgumentException("facts: expected " + name));
    }

    /** The end of an application says what came of it. */
    @Override
    public Facts outcome(Progress ended) {
        return Facts.none().and("outcome", ended.state().name());
    }
}
