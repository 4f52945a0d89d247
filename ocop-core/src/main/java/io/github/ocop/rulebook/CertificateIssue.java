package io.github.ocop.rulebook;

import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.certificate.Certificate;
import io.github.ocop.certificate.CertificateRules;
import io.github.ocop.rating.Decider;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.Rating;
import java.time.LocalDate;
import java.util.Optional;

/** Makes certificates under one rulebook: at how many stars, by whom, until when. */
final class CertificateIssue {
    /** The last year the wire can write. */
    private static final int LAST_YEAR = 9999;

    private final Rulebook rulebook;
    private final Rulebook procedure;
    private final CertificateRules rules;

    /**
     * Makes certificates.
     *
     * @param procedure the rulebook by which it is decided who issues: the same, or the one that amends it by then
     */
    CertificateIssue(Rulebook rulebook, Rulebook procedure, CertificateRules rules) {
        this.rulebook = rulebook;
        this.procedure = procedure;
        this.rules = rules;
    }

    /**
     * {@return a certificate}
     *
     * @param stated the last day that the decision states, which goes before the term
     * @throws FaultException if it cannot be issued so
     */
    Certificate certificate(int stars, LocalDate issuedOn, Optional<LocalDate> stated) {
        Decider decider = procedure
                .rules()
                .decider(stars)
                .orElseThrow(() ->
                        new FaultException(Fault.of(FaultReason.NOT_CERTIFIED, "stars", stars, Rating.FEWEST_CERTIFIED)
                                .cite(procedure.rules().uncertified())));
        return Certificate.builder()
                .rulebook(rulebook.id())
                .stars(stars)
                .issuedOn(issuedOn)
                .validThrough(lastDay(issuedOn, stated))
                .issuedBy(decider.by())
                .term(rulebook.certificate())
                .build();
    }

    private LocalDate lastDay(LocalDate issuedOn, Optional<LocalDate> stated) {
        if (stated.isPresent() && stated.get().isBefore(issuedOn)) {
            throw new FaultException(Fault.of(FaultReason.ENDS_BEFORE_ISSUED, "validThrough", stated.get(), issuedOn));
        }
        LocalDate last = stated.orElseGet(() -> rulebook.certificate().lastDay(issuedOn));
        if (rules.extension().lastDay(last, WorkingDays.everyDay()).getYear() > LAST_YEAR) {
            throw new FaultException(Fault.of(
                    FaultReason.TOO_LATE, stated.isPresent() ? "validThrough" : "issuedOn", stated.orElse(issuedOn)));
        }
        return last;
    }
}
