package io.github.ocop.rulebook;

import io.github.ocop.deadline.DeadlineKind;
import io.github.ocop.deadline.DeadlineRules;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The readings that limits and rounds rest on are those of the decision, and the last days those of the timeline. */
final class LimitsCheck {
    private static final String FILE = Rulebooks.LIMITED + "/" + LimitsFile.NAME;

    private final DeadlineRules rules;
    private final Rulebooks rest;
    private final Wrong wrong;

    /** Holds limits against readings, calendar and timeline of {@code rest}. */
    LimitsCheck(DeadlineRules rules, Rulebooks rest, Wrong wrong) {
        this.rules = rules;
        this.rest = rest;
        this.wrong = wrong;
    }

    void check() {
        Set<String> known = ReadingsCheck.ids(rest.get(Rulebooks.LIMITED).openReadings());
        Stream.of(
                        rules.rounds().values().stream().flatMap(schedule -> schedule.readings().stream()),
                        rules.limits().stream().flatMap(limit -> limit.readings().stream()),
                        rules.revocation().readings().stream(),
                        Stream.of(rules.revocationAssumed()))
                .flatMap(ids -> ids)
                .forEach(id -> wrong.check(
                        known.contains(id), FILE + ": readings: expected one of the decision, given " + id));
        rules.limits().stream()
                .filter(limit -> limit.deadline() == DeadlineKind.TRANSITION)
                .forEach(limit -> limit.kinds()
                        .forEach(
                                kind -> transition(kind, limit.limit().lastDay(rules.inForceFrom(), rest.calendar()))));
    }

    private void transition(FilingKind kind, LocalDate last) {
        Filing pending = Filing.of(kind, rules.inForceFrom().minusDays(1));
        GoverningLaw law = rest.governing(pending, Optional.of(rules.inForceFrom()));
        wrong.check(
                law instanceof GoverningLaw.InTransition pends
                        && pends.finishBy().equals(last),
                FILE + ": limits: expected the last day of timeline.json for " + kind + ", given " + last);
    }
}
