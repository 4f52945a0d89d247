package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Period;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The decisions one after the other, by day of filing, and the transition from one to the next. */
final class Timeline {
    private final LocalDate programmeFrom;
    private final Citation programme;
    private final ImmutableList<Span> spans;
    private final LocalDate transitionFrom;
    private final ImmutableList<Transition> transitions;

    /**
     * A rulebook: the filings it governs, and the days on which its text stands, as amended by nothing later. {@code
     * amendedBy} takes over what is decided once it is in force.
     */
    private record Span(
            String rulebook,
            Period filed,
            Period stands,
            Citation clause,
            ImmutableList<String> readings,
            Optional<Amendment> amendedBy) {}

    private record Amendment(String rulebook, String reading) {}

    private record Transition(
            ImmutableSet<FilingKind> kinds,
            String rulebook,
            LocalDate finishBy,
            Citation clause,
            ImmutableList<String> readings,
            ImmutableList<String> overReadings) {}

    private Timeline(DataNode node) {
        this.programmeFrom = LocalDate.parse(node.text("programmeFrom"));
        this.programme = Citation.parse(node.text("programme"));
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
        for (Span span : spans) {
            boolean covers = span.stands.first().equals(span.filed.first())
                    && span.stands.last().map(span.filed::endsBy).orElse(true);
            checkArgument(
                    covers,
                    "%s: expected to stand from its first filing to its last or longer, given %s",
                    span.rulebook,
                    span.stands);
        }
        for (FilingKind kind : FilingKind.values()) {
            long count = transitions.stream()
                    .filter(transition -> transition.kinds.contains(kind))
                    .count();
            checkArgument(count == 1, "transitions: expected one for %s, given %s", kind, count);
        }
    }

    private static Span span(DataNode node) {
        return new Span(
                node.text("id"),
                Period.parse(node.text("filed")),
                Period.parse(node.text("stands")),
                Citation.parse(node.text("citation")),
                node.texts("readings"),
                node.optionalObject("amendedBy", Timeline::amendment));
    }

    private static Amendment amendment(DataNode node) {
        return new Amendment(node.text("id"), node.text("reading"));
    }

    private static Transition transition(DataNode node) {
        return new Transition(
                ImmutableSet.copyOf(node.words("kinds", FilingKind.class)),
                node.text("rulebook"),
                LocalDate.parse(node.text("finishBy")),
                Citation.parse(node.text("citation")),
                node.texts("readings"),
                node.texts("overReadings"));
    }

    static Timeline load(DataSource source) {
        return source.read("timeline.json", Timeline::new);
    }

    /** {@return the days of filing on which a rulebook governs} */
    Period filings(String rulebook) {
        return find(rulebook).filed;
    }

    /** {@return the rulebook that governs what is filed on a day, or nothing before there were any} */
    Optional<String> filedOn(LocalDate day) {
        return spanOf(day).map(Span::rulebook);
    }

    /** {@return the rulebook by whose procedure it is decided on a day: the same, or the one that amends it by then} */
    String procedure(String rulebook, LocalDate decidedOn) {
        return find(rulebook)
                .amendedBy
                .map(Amendment::rulebook)
                .filter(amending -> !decidedOn.isBefore(find(amending).filed.first()))
                .orElse(rulebook);
    }

    /** {@return the ids of the readings that answers rest on} */
    ImmutableSet<String> readings() {
        return Streams.concat(
                        spans.stream().flatMap(span -> span.readings.stream()),
                        spans.stream().flatMap(span -> span.amendedBy.stream()).map(Amendment::reading),
                        transitions.stream()
                                .flatMap(transition ->
                                        Stream.concat(transition.readings.stream(), transition.overReadings.stream())))
                .collect(toImmutableSet());
    }

    /** {@return the ids of the rulebooks whose text stands on a day} */
    ImmutableList<String> standing(LocalDate day) {
        return spans.stream()
                .filter(span -> span.stands.contains(day))
                .map(Span::rulebook)
                .collect(toImmutableList());
    }

    GoverningLaw governing(Filing filing, Optional<LocalDate> assessedOn) {
        LocalDate filed = filing.filedOn();
        if (filed.isBefore(programmeFrom)) {
            return new GoverningLaw.NotCovered(programme);
        }
        Optional<Span> span = spanOf(filed);
        if (span.isEmpty()) {
            return new GoverningLaw.BeforeNationalCriteria(programme);
        }
        if (assessedOn.isEmpty()) {
            return inForce(span.get());
        }
        LocalDate assessed = assessedOn.get();
        boolean pending = filed.isBefore(transitionFrom) && !assessed.isBefore(transitionFrom);
        return pending ? transition(filing.kind(), assessed) : onDecision(span.get(), assessed);
    }

    private static GoverningLaw inForce(Span span) {
        return new GoverningLaw.InForce(span.rulebook, span.clause, span.readings);
    }

    /** Procedure follows the day of decision: an amendment governs what is decided while it is in force. */
    private GoverningLaw onDecision(Span span, LocalDate assessed) {
        if (span.amendedBy.isEmpty()) {
            return inForce(span);
        }
        Amendment amendment = span.amendedBy.get();
        Span amended = find(amendment.rulebook);
        return assessed.isBefore(amended.filed.first())
                ? inForce(span)
                : new GoverningLaw.InForce(
                        amended.rulebook,
                        amended.clause,
                        ImmutableList.<String>builder()
                                .addAll(span.readings)
                                .add(amendment.reading)
                                .build());
    }

    /** Asked of every dossier: the newest first, which governs most of them. */
    private Optional<Span> spanOf(LocalDate filed) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            if (spans.get(i).filed.contains(filed)) {
                return Optional.of(spans.get(i));
            }
        }
        return Optional.empty();
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
                ? new GoverningLaw.TransitionOver(transition.finishBy, transition.clause, transition.overReadings)
                : new GoverningLaw.InTransition(
                        transition.rulebook, transition.finishBy, transition.clause, transition.readings);
    }
}
