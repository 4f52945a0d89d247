package io.github.ocop.certificate;

import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.law.Period;
import io.github.ocop.rating.Rating;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a certificate is on one day, by what has happened until then. */
final class CertificateDay {
    private final Certificate certificate;
    private final CertificateRules rules;
    private final DatedEvents events;
    private final LocalDate day;

    /**
     * Asks about a day.
     *
     * @param events what had happened by then, and nothing later
     */
    CertificateDay(Certificate certificate, CertificateRules rules, DatedEvents events, LocalDate day) {
        this.certificate = certificate;
        this.rules = rules;
        this.events = events;
        this.day = day;
    }

    CertificateStatus status() {
        if (day.isBefore(certificate.issuedOn())) {
            return CertificateStatus.NOT_YET_VALID;
        }
        Optional<CertificateEvent> ending = ending();
        if (ending.isPresent()) {
            return ending.get().type() == EventType.REVOKED ? CertificateStatus.REVOKED : CertificateStatus.SUPERSEDED;
        }
        if (day.isAfter(certificate.validThrough())) {
            return extendedThrough().isPresent() ? CertificateStatus.EXTENDED : CertificateStatus.EXPIRED;
        }
        return filings().findAny().isPresent()
                ? CertificateStatus.VALID
                : rules.window().of(certificate).map(this::unfiled).orElse(CertificateStatus.VALID);
    }

    private CertificateStatus unfiled(Period window) {
        if (window.contains(day)) {
            return CertificateStatus.REFILING_OPEN;
        }
        return window.endsBy(day) ? CertificateStatus.REFILING_CLOSED : CertificateStatus.VALID;
    }

    /** {@return the event that ended the certificate, if one has: a poor re-rating lets the term run} */
    Optional<CertificateEvent> ending() {
        return events.stream().filter(CertificateDay::ends).findFirst();
    }

    private static boolean ends(CertificateEvent event) {
        return switch (event.type()) {
            case REVOKED, UPGRADED -> true;
            case RE_RATED -> event.stars().orElseThrow() >= Rating.FEWEST_CERTIFIED;
            case RE_RATING_FILED, VIOLATION_CONCLUDED, CEASED_CONFIRMED -> false;
        };
    }

    /** {@return when to file; what had ended when clause 12.3 came is not helped by it} */
    Optional<Period> refiling() {
        boolean ended = ending().filter(
                        event -> !event.on().isAfter(rules.window().inForceFrom()))
                .isPresent();
        return ended && rules.window().closedTooEarly(certificate)
                ? Optional.empty()
                : rules.window().of(certificate);
    }

    /** {@return the last day of the extension, while clause 12.3 is law and a late filing that is helped is undecided} */
    Optional<LocalDate> extendedThrough() {
        LocalDate last = rules.extension().lastDay(certificate.validThrough(), WorkingDays.everyDay());
        boolean runs = !day.isBefore(rules.window().inForceFrom()) && !day.isAfter(last) && ending().isEmpty();
        return runs && filings().anyMatch(filing -> isHelped(filing) && isUndecided(filing))
                ? Optional.of(last)
                : Optional.empty();
    }

    private Stream<CertificateEvent> filings() {
        return events.stream(EventType.RE_RATING_FILED);
    }

    /** {@return whether clause 12.3 helps after a filing: in time for the certificate, and late by no fault of the subject} */
    private boolean isHelped(CertificateEvent filing) {
        if (filing.on().isAfter(certificate.validThrough())) {
            return false;
        }
        boolean late = rules.window().isLate(certificate, filing.on());
        return rules.window().closedTooEarly(certificate) || (rules.settings().lateFiling() == LateFiling.ALL && late);
    }

    /** A filing is undecided up to and with the day of the result. */
    private boolean isUndecided(CertificateEvent filing) {
        return events.stream(EventType.RE_RATED)
                .noneMatch(result ->
                        !result.on().isBefore(filing.on()) && result.on().isBefore(day));
    }

    /** {@return the last day for the revocation, once there is a conclusion or confirmation and until it is revoked} */
    Optional<LocalDate> revokeBy(WorkingDays calendar) {
        if (events.stream(EventType.REVOKED).findAny().isPresent()) {
            return Optional.empty();
        }
        return revocationDue(calendar);
    }

    /** {@return the last day for the revocation, revoked or not} */
    Optional<LocalDate> revocationDue(WorkingDays calendar) {
        return events.stream()
                .filter(event -> isFound(event.type()))
                .findFirst()
                .map(event -> rules.revocation().limit().lastDay(event.on(), calendar));
    }

    /** {@return whether it is what a revocation waits for} */
    static boolean isFound(EventType type) {
        return type == EventType.VIOLATION_CONCLUDED || type == EventType.CEASED_CONFIRMED;
    }
}
