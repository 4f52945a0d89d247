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

    /** A rulebook and the filings it governs; {@code amendedBy} takes over what is decided once it is in force. */
    private record Span(String rulebook, Period filed, Optional<String> amendedBy) {}

    private record Transition(ImmutableSet<FilingKind> kinds, String rulebook, LocalDate finishBy, Citation clause) {}

    private Timeline(DataNode node) {
        this.programmeFrom = LocalDate.parse(node.text("programmeFrom"));
        this.spans = node.objects("rulebooks", Timeline::span);
        this.transitionFrom = LocalDate.parse(node.text("transitionFrom"));
        this.transitions = node.objects("transitions", Timeline::transition);
        checkArgument(!spans.isEmpty(), "rulebooks: expected 1 or more");
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
        for (FilingKind kind : FilingKind.values()) {
            long count = transitions.stream()
                    .filter(transition -> transition.kinds.contains(kind))
                    .count();
            checkArgument(count == 1, "transitions: expected one for %s, given %s", kind, count);
        }
    }

    private static Span span(DataNode node) {
        return new Span(node.text("id"), Period.parse(node.text("filed")), node.optionalText("amendedBy"));
    }

    private static Transition transition(DataNode node) {
        return new Transition(
                ImmutableSet.copyOf(node.words("kinds", FilingKind.class)),
                node.text("rulebook"),
                LocalDate.parse(node.text("finishBy")),
                Citation.parse(node.text("citation")));
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
        if (assessedOn.isEmpty()) {
            return new GoverningLaw.InForce(span.get().rulebook);
        }
        LocalDate assessed = assessedOn.get();
        boolean pending = filed.isBefore(transitionFrom) && !assessed.isBefore(transitionFrom);
        return pending
                ? transition(filing.kind(), assessed)
                : new GoverningLaw.InForce(onDecision(span.get(), assessed));
    }

    /** Procedure follows the day of decision: an amendment governs what is decided while it is in force. */
    private String onDecision(Span span, LocalDate assessed) {
        return span.amendedBy
                .filter(amendment -> !assessed.isBefore(find(amendment).filed.first()))
                .orElse(span.rulebook);
    }

    private Span find(String rulebook) {
        return spans.stream()
                .filter(span -> span.rulebook.equals(rulebook))
                .findFirst()
                .orElseThrow();
    }

    private GoverningLaw transition(FilingKind kind, LocalDate assessedOn) {
        Transition transition = transitions.stream()
                .filter(candidate -> candidate.kinds.contains(kind))
                .findFirst()
                .orElseThrow();
        return assessedOn.isAfter(transition.finishBy)
                ? new GoverningLaw.TransitionOver(transition.finishBy, transition.clause)
                : new GoverningLaw.InTransition(transition.rulebook, transition.finishBy, transition.clause);
    }
}
