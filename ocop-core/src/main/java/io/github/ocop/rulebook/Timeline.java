package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Period;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.Optional;

/** The decisions one after the other, by day of filing, and the transition from one to the next. */
final class Timeline {
    private final LocalDate programmeFrom;
    private final ImmutableList<Span> spans;
    private final LocalDate transitionFrom;
    private final ImmutableList<Transition> transitions;

    private record Span(String rulebook, Period filed) {}

    private record Transition(ImmutableSet<FilingKind> kinds, LocalDate finishBy, Citation clause) {}

    private Timeline(DataNode node) {
        this.programmeFrom = LocalDate.parse(node.text("programmeFrom"));
        this.spans = node.objects("rulebooks", span -> new Span(span.text("id"), Period.parse(span.text("filed"))));
        this.transitionFrom = LocalDate.parse(node.text("transitionFrom"));
        this.transitions = node.objects(
                "transitions",
                entry -> new Transition(
                        ImmutableSet.copyOf(entry.words("kinds", FilingKind.class)),
                        LocalDate.parse(entry.text("finishBy")),
                        Citation.parse(entry.text("citation"))));
        for (int i = 1; i < spans.size(); i++) {
            Optional<LocalDate> before = spans.get(i - 1).filed.last();
            checkArgument(
                    before.map(day -> day.plusDays(1))
                            .equals(Optional.of(spans.get(i).filed.first())),
                    "rulebooks[%s]: expected to begin the day after the one before ends",
                    i);
        }
        checkArgument(
                spans.get(spans.size() - 1).filed.last().isEmpty(), "rulebooks: expected the last one without an end");
    }

    static Timeline load(DataSource source) {
        return source.read("timeline.json", Timeline::new);
    }

    /** Returns the ids of all rulebooks there are, held or not. */
    ImmutableSet<String> ids() {
        return spans.stream().map(Span::rulebook).collect(toImmutableSet());
    }

    GoverningLaw governing(Filing filing, Optional<LocalDate> assessedOn) {
        LocalDate filed = filing.filedOn();
        if (filed.isBefore(programmeFrom)) {
            return new GoverningLaw.NotCovered();
        }
        Optional<Span> span = spans.stream()
                .filter(candidate -> candidate.filed.contains(filed))
                .findFirst();
        if (span.isEmpty()) {
            return new GoverningLaw.BeforeNationalCriteria();
        }
        String rulebook = span.get().rulebook;
        boolean pending = filed.isBefore(transitionFrom)
                && assessedOn.isPresent()
                && !assessedOn.get().isBefore(transitionFrom);
        return pending ? transition(filing.kind(), rulebook, assessedOn.get()) : new GoverningLaw.InForce(rulebook);
    }

    private GoverningLaw transition(FilingKind kind, String rulebook, LocalDate assessedOn) {
        Transition transition = transitions.stream()
                .filter(candidate -> candidate.kinds.contains(kind))
                .findFirst()
                .orElseThrow();
        return assessedOn.isAfter(transition.finishBy)
                ? new GoverningLaw.TransitionOver(transition.finishBy, transition.clause)
                : new GoverningLaw.InTransition(rulebook, transition.finishBy, transition.clause);
    }
}
