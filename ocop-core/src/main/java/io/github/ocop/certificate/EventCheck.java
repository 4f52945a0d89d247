package io.github.ocop.certificate;

import io.github.ocop.calendar.UnknownYearException;
import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.certificate.DatedEvents.Placed;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.Decider;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.Rating;

/** Refuses events that cannot stand, each with the clause it breaks. */
final class EventCheck {
    private final Certificate certificate;
    private final CertificateRules rules;
    private final DatedEvents events;
    private final WorkingDays calendar;

    EventCheck(Certificate certificate, CertificateRules rules, DatedEvents events, WorkingDays calendar) {
        this.certificate = certificate;
        this.rules = rules;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Checks all events in their order.
     *
     * @throws FaultException if one cannot stand
     */
    void check() {
        events.inOrder().forEach(this::check);
    }

    private void check(Placed placed) {
        CertificateEvent event = placed.event();
        if (event.on().isBefore(certificate.issuedOn())) {
            throw new FaultException(
                    Fault.of(FaultReason.EVENT_BEFORE_ISSUE, placed.at() + ".on", event.on(), certificate.issuedOn()));
        }
        switch (event.type()) {
            case RE_RATING_FILED -> {}
            case VIOLATION_CONCLUDED, CEASED_CONFIRMED -> checkLimit(placed);
            case RE_RATED -> checkStanding(placed);
            case UPGRADED -> {
                checkStanding(placed);
                checkStars(placed);
            }
            case REVOKED -> {
                checkStanding(placed);
                checkRevoker(placed);
                checkGround(placed);
            }
        }
    }

    /** The last day of a revocation has to be one of the calendar's. */
    private void checkLimit(Placed placed) {
        try {
            rules.revocation().limit().lastDay(placed.event().on(), calendar);
        } catch (UnknownYearException e) {
            throw new FaultException(Fault.of(
                            FaultReason.OUTSIDE_CALENDAR,
                            placed.at() + ".on",
                            placed.event().on(),
                            e.year())
                    .cite(rules.revocation().limit().citation()));
        }
    }

    private void checkStanding(Placed placed) {
        CertificateEvent event = placed.event();
        CertificateDay day = new CertificateDay(certificate, rules, events.before(placed), event.on());
        CertificateStatus status = day.status();
        if (status.isEnd()) {
            throw new FaultException(
                    Fault.of(FaultReason.EVENT_AFTER_END, placed.at(), event.type(), event.on(), status)
                            .cite(ended(day)));
        }
    }

    private Citation ended(CertificateDay day) {
        return day.ending()
                .map(ending -> switch (ending.type()) {
                    case REVOKED -> rules.revocation().revoker(certificate).citation();
                    case UPGRADED -> rules.upgrade();
                    default -> rules.reRating();
                })
                .orElse(rules.term());
    }

    private void checkStars(Placed placed) {
        int stars = placed.event().stars().orElseThrow();
        if (stars < Rating.FEWEST_CERTIFIED) {
            throw new FaultException(
                    Fault.of(FaultReason.NOT_CERTIFIED, placed.at() + ".stars", stars, Rating.FEWEST_CERTIFIED)
                            .cite(rules.upgrade()));
        }
    }

    private void checkRevoker(Placed placed) {
        Decider revoker = rules.revocation().revoker(certificate);
        CertificateEvent event = placed.event();
        if (event.by().orElseThrow() != revoker.by()) {
            throw new FaultException(Fault.of(
                            FaultReason.REVOKED_BY_ANOTHER,
                            placed.at() + ".by",
                            event.by().orElseThrow(),
                            certificate.stars(),
                            revoker.by())
                    .cite(revoker.citation()));
        }
    }

    private void checkGround(Placed placed) {
        RevocationGround ground = placed.event().ground().orElseThrow();
        Revocation.Ground rule = rules.revocation().ground(ground);
        DatedEvents before = events.before(placed);
        boolean there = switch (rule.needs()) {
            case NOTHING -> true;
            case CONCLUSION ->
                before.stream(EventType.VIOLATION_CONCLUDED)
                        .anyMatch(conclusion -> conclusion.ground().orElseThrow() == ground);
            case CONFIRMATION ->
                before.stream(EventType.CEASED_CONFIRMED).findAny().isPresent();
        };
        if (!there) {
            FaultReason reason = rule.needs() == Revocation.Needs.CONCLUSION
                    ? FaultReason.GROUND_NOT_CONCLUDED
                    : FaultReason.CESSATION_NOT_CONFIRMED;
            throw new FaultException(Fault.of(
                            reason,
                            placed.at() + ".ground",
                            ground.clause(),
                            placed.event().on())
                    .cite(rule.citation()));
        }
    }
}
