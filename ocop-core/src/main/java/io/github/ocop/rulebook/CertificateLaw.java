package io.github.ocop.rulebook;

import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.time.LocalDate;
import java.util.Optional;

/** Under which rulebook a certificate was issued: the one it names, or the one of its day. */
final class CertificateLaw {
    private final Rulebooks rulebooks;
    private final Timeline timeline;

    CertificateLaw(Rulebooks rulebooks, Timeline timeline) {
        this.rulebooks = rulebooks;
        this.timeline = timeline;
    }

    /**
     * {@return the rulebook}
     *
     * @throws FaultException if there is none of that id, it came later, or there was none yet
     */
    Rulebook rulebook(Optional<String> id, LocalDate issuedOn) {
        return rulebooks.get(id.map(named -> named(named, issuedOn)).orElseGet(() -> onDay(issuedOn)));
    }

    private String onDay(LocalDate issuedOn) {
        return timeline.filedOn(issuedOn)
                .orElseThrow(
                        () -> new FaultException(Fault.of(FaultReason.ISSUED_BEFORE_CRITERIA, "issuedOn", issuedOn)));
    }

    /** A decision is issued under for as long as dossiers filed under it are pending, so only too early can be told. */
    private String named(String id, LocalDate issuedOn) {
        if (!rulebooks.held().contains(id)) {
            throw new FaultException(
                    Fault.of(FaultReason.UNKNOWN_RULEBOOK, "rulebook", id, String.join(", ", rulebooks.held())));
        }
        LocalDate first = timeline.filings(id).first();
        if (issuedOn.isBefore(first)) {
            throw new FaultException(Fault.of(FaultReason.ISSUED_BEFORE_RULEBOOK, "rulebook", id, issuedOn, first));
        }
        return id;
    }
}
