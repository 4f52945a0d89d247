package io.github.ocop.rulebook;

import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.certificate.Certificate;
import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.CertificateRules;
import io.github.ocop.certificate.CertificateSettings;
import io.github.ocop.certificate.IssueAnswer;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.Rating;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Certificates under the decisions held: issued from a rating, and where they are on a day. Nothing here reads a clock.
 * Immutable and safe for use by many threads.
 */
public final class Certificates {
    private final Rulebooks rulebooks;
    private final Timeline timeline;
    private final CertificateRules rules;
    private final WorkingDays calendar;

    Certificates(Rulebooks rulebooks, Timeline timeline, CertificateRules rules, WorkingDays calendar) {
        this.rulebooks = rulebooks;
        this.timeline = timeline;
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * {@return the same by another calendar, as with the days off that were swapped in a year}
     *
     * @param other the calendar to use instead
     */
    public Certificates with(WorkingDays other) {
        return new Certificates(rulebooks, timeline, rules, other);
    }

    /**
     * {@return the same, read otherwise where the text is open and the caller may choose}
     *
     * @param settings the readings to go by
     */
    public Certificates with(CertificateSettings settings) {
        return new Certificates(rulebooks, timeline, rules.with(settings), calendar);
    }

    /** {@return what the newest decision says of every certificate that stands} */
    public CertificateRules rules() {
        return rules;
    }

    /** {@return the calendar by which the last day of a revocation moves} */
    public WorkingDays calendar() {
        return calendar;
    }

    /**
     * {@return where a certificate is on a day; what is wrong with its record is the answer}
     *
     * @param record the certificate and what has happened to it
     * @param on the day, of Vietnam (UTC+7)
     */
    public CertificateAnswer answer(CertificateRecord record, LocalDate on) {
        try {
            return CertificateAnswer.of(life(record).on(on));
        } catch (FaultException e) {
            return CertificateAnswer.of(e.fault());
        }
    }

    /**
     * {@return a certificate and everything that happened to it}
     *
     * @param record the certificate and what has happened to it
     * @throws FaultException if something is wrong with the record
     */
    public CertificateLife life(CertificateRecord record) {
        return CertificateLife.of(certificate(record), record.events(), rules, calendar);
    }

    /**
     * {@return the certificate that a record is of}
     *
     * @param record the certificate and what has happened to it
     * @throws FaultException if it cannot have been issued so
     */
    public Certificate certificate(CertificateRecord record) {
        Rulebook rulebook = new CertificateLaw(rulebooks, timeline).rulebook(record.rulebook(), record.issuedOn());
        Rulebook procedure = rulebooks.get(timeline.procedure(rulebook.id(), record.issuedOn()));
        return new CertificateIssue(rulebook, procedure, rules)
                .certificate(record.stars(), record.issuedOn(), record.validThrough());
    }

    /**
     * Issues a certificate for a rating, under the rulebook that it was rated by.
     *
     * @param rating the rating
     * @param by who issues it
     * @param on the day of issue
     * @return the certificate, or why there is none
     */
    public IssueAnswer issue(Rating rating, Authority by, LocalDate on) {
        try {
            Rulebook rulebook = new CertificateLaw(rulebooks, timeline).rulebook(Optional.of(rating.rulebook()), on);
            Rulebook procedure = rulebooks.get(timeline.procedure(rulebook.id(), on));
            Certificate certificate =
                    new CertificateIssue(rulebook, procedure, rules).certificate(rating.stars(), on, Optional.empty());
            // by points the rating itself says to whom a product goes on, whatever its stars
            Authority decides = procedure == rulebook ? rating.decidedBy().orElseThrow() : certificate.issuedBy();
            if (by != decides) {
                throw new FaultException(Fault.of(FaultReason.ISSUED_BY_ANOTHER, "by", by, rating.stars(), decides)
                        .cite(procedure
                                .rules()
                                .decider(rating.stars())
                                .orElseThrow()
                                .citation()));
            }
            return IssueAnswer.of(
                    Certificate.builder().from(certificate).issuedBy(by).build());
        } catch (FaultException e) {
            return IssueAnswer.of(e.fault());
        }
    }
}
