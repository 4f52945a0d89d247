package io.github.ocop.rulebook;

import io.github.ocop.cycle.Actor;
import io.github.ocop.cycle.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in the sentence that tells a refusal: what was expected and what was given, in words. */
final class RefusalWords {
    private static final String UNKNOWN = "–";

    private final Words words;
    private final Refusal refusal;

    RefusalWords(Words words, Refusal refusal) {
        this.words = words;
        this.refusal = refusal;
    }

    List<String> arguments() {
        String expected = refusal.expected().stream().map(words::caseValue).collect(Collectors.joining(", "));
        String fact = refusal.fact().map(words::caseFact).orElse(UNKNOWN);
        String given = refusal.given().map(words::caseValue).orElse(UNKNOWN);
        return switch (refusal.code()) {
            case ENDED -> List.of(words.state(refusal.state()));
            case NOT_HERE -> List.of(words.cycleEvent(refusal.event().type()), words.state(refusal.state()));
            case NOT_IN_THIS_CASE, FACTS_DISAGREE -> List.of(fact, expected, given);
            case NO_LAW -> List.of(refusal.event().on().toString());
            case NOT_ON_THIS_DAY, DAY_GOES_BACK, TOO_EARLY ->
                List.of(expected, refusal.event().on().toString());
            case NOT_BY_THEM -> List.of(actors(), words.actor(refusal.event().by()));
            case FACT_MISSING -> List.of(fact);
            case DOCUMENT_MISSING -> List.of(words.document(refusal.expected().get(0)));
            case BEYOND_CALENDAR -> List.of(expected);
        };
    }

    private String actors() {
        return refusal.expected().stream().map(Actor::valueOf).map(words::actor).collect(Collectors.joining(", "));
    }
}
