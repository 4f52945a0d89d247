package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.cycle.CaseRules;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.RunningLimit;
import io.github.ocop.deadline.DeadlineKind;
import io.github.ocop.deadline.DeadlineRules;
import io.github.ocop.document.Document;
import io.github.ocop.document.Duty;
import io.github.ocop.document.Provider;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoringRules;
import io.github.ocop.rating.StarBand;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the table of applications leaves to the rulebook: who decides at so many stars, which documents, how long. */
final class ApplicationRules implements CaseRules {
    private final Rulebook rulebook;
    private final ProcedureOn procedure;
    private final DeadlineRules limits;
    private final WorkingDays calendar;

    /** Which rulebook says on a day who decides. */
    interface ProcedureOn {
        Rulebook on(LocalDate day);
    }

    ApplicationRules(Rulebook rulebook, ProcedureOn procedure, DeadlineRules limits, WorkingDays calendar) {
        this.rulebook = rulebook;
        this.procedure = procedure;
        this.limits = limits;
        this.calendar = calendar;
    }

    @Override
    public Optional<Contradiction> contradiction(Event event) {
        Optional<Integer> stars = event.facts().get("stars").map(Integer::valueOf);
        Optional<StarBand> band = event.facts().get("points").map(Points::parse).map(rulebook.rules()::band);
        return stars.isPresent() && band.isPresent() && stars.get() > band.get().stars()
                ? Optional.of(new Contradiction(
                        "stars", "≤ " + band.get().stars(), band.get().citation()))
                : Optional.empty();
    }

    @Override
    public Facts derived(Progress before, Event event) {
        return level(event.type())
                .map(level -> Facts.none().and("result", result(level, event)))
                .orElse(Facts.none());
    }

    private static Optional<Authority> level(String event) {
        return switch (event) {
            case "RATED_BY_DISTRICT" -> Optional.of(Authority.DISTRICT);
            case "RATED_BY_PROVINCE", "OPINIONS_OF_PROVINCE" -> Optional.of(Authority.PROVINCE);
            case "RATED_BY_MINISTRY", "OPINIONS_OF_MINISTRY" -> Optional.of(Authority.MINISTRY);
            default -> Optional.empty();
        };
    }

    /** Whether a rating is decided where it was made, above or below, or leads to no certificate. */
    private String result(Authority level, Event event) {
        ScoringRules rules = procedure.on(event.on()).rules();
        int stars = Integer.parseInt(event.facts().get("stars").orElseThrow());
        if (rules.decider(stars).isEmpty()) {
            return "LOW";
        }
        int band = rules.band(Points.parse(event.facts().get("points").orElseThrow()))
                .stars();
        // above the ministry there is nobody to go on to
        int decidedAt = level == Authority.MINISTRY
                ? stars
                : rulebook.settings().proposal().starsDecidedAt(stars, band);
        int difference = rules.decider(decidedAt).orElseThrow().by().compareTo(level);
        return difference == 0 ? "HERE" : difference > 0 ? "HIGH" : "BELOW";
    }

    @Override
    public Optional<Lacking> lacking(Facts facts, Set<String> documents, Set<Provider> of) {
        FilingKind kind = kind(facts);
        boolean tourism = facts.get("tourism").equals(Optional.of("YES"));
        return rulebook.documents().documents().stream()
                .filter(document -> of.contains(document.by()) && document.duty() == Duty.ALWAYS)
                .filter(document -> document.clause(kind).isPresent())
                .filter(document -> !(tourism && document.notForTourism()))
                .filter(document -> !documents.contains(document.label()))
                .findFirst()
                .map((Document document) ->
                        new Lacking(document.label(), document.clause(kind).orElseThrow()));
    }

    @Override
    public Optional<RunningLimit> limit(String name, Facts facts, LocalDate start) {
        return limits.due(DeadlineKind.valueOf(name), kind(facts), start, calendar)
                .map(due -> RunningLimit.of(name, start, due));
    }

    /** The transition of 12.2 runs for whatever is pending when the newest decision comes into force. */
    @Override
    public Optional<RunningLimit> standing(String name, Facts facts, LocalDate on) {
        if (!name.equals(DeadlineKind.TRANSITION.name())) {
            return Optional.empty();
        }
        LocalDate from = limits.inForceFrom();
        return on.isBefore(from) ? Optional.empty() : limit(name, facts, from);
    }

    private static FilingKind kind(Facts facts) {
        String kind = facts.get("kind").orElse("");
        checkArgument(!kind.isEmpty(), "facts: expected a kind of filing");
        return FilingKind.valueOf(kind);
    }
}
