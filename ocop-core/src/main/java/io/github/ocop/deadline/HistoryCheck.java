package io.github.ocop.deadline;

import io.github.ocop.law.Citation;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.subject.Filing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Refuses events that cannot have happened, each with the clause it breaks. */
final class HistoryCheck {
    private final DeadlineRules rules;
    private final DossierHistory history;

    HistoryCheck(DeadlineRules rules, DossierHistory history) {
        this.rules = rules;
        this.history = history;
    }

    /**
     * Checks all events.
     *
     * @throws FaultException if one cannot have happened
     */
    void check() {
        if (history.filing().isEmpty()
                && (history.events().isEmpty()
                        || history.events().stream()
                                .anyMatch(event -> event.type().isAssessment()))) {
            throw new FaultException(Fault.of(FaultReason.MISSING_FIELD, "filing", "filing"));
        }
        Set<DossierEvent.Type> seen = EnumSet.noneOf(DossierEvent.Type.class);
        for (int i = 0; i < history.events().size(); i++) {
            DossierEvent event = history.events().get(i);
            String at = "events[" + i + "]";
            if (!seen.add(event.type()) && !event.type().repeats()) {
                throw refused(Fault.of(FaultReason.EVENT_TWICE, at + ".type", event.type()), event);
            }
            if (event.type().isAssessment()) {
                check(event, at, history.filing().orElseThrow());
            }
        }
    }

    private void check(DossierEvent event, String at, Filing filing) {
        Optional<DossierEvent.Type> after =
                rules.order(event.type(), filing.kind()).after();
        if (after.isEmpty() || filing.filedOn().isBefore(rules.inForceFrom())) {
            // the steps of an older filing are those of the older rules, which came after the filing too
            checkDay(event, at, "FILED", filing.filedOn());
            return;
        }
        DossierEvent before = history.events().stream()
                .filter(other -> other.type() == after.get())
                .findFirst()
                .orElseThrow(() -> refused(Fault.of(FaultReason.EVENT_WITHOUT, at, event.type(), after.get()), event));
        checkDay(event, at, before.type().name(), before.on());
    }

    private void checkDay(DossierEvent event, String at, String before, LocalDate day) {
        if (event.on().isBefore(day)) {
            throw refused(
                    Fault.of(FaultReason.EVENT_TOO_EARLY, at + ".on", event.type(), event.on(), before, day), event);
        }
    }

    private FaultException refused(Fault fault, DossierEvent event) {
        return new FaultException(clause(event).map(fault::cite).orElse(fault));
    }

    private Optional<Citation> clause(DossierEvent event) {
        if (!event.type().isAssessment()) {
            return Optional.of(rules.revocation().limit().citation());
        }
        return history.filing()
                .map(filing -> filing.filedOn().isBefore(rules.inForceFrom())
                        ? rules.limit(DeadlineKind.TRANSITION, filing.kind())
                                .orElseThrow()
                                .limit()
                                .citation()
                        : rules.order(event.type(), filing.kind()).clause());
    }
}
