package io.github.ocop.certificate;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.WorkingDays;
import io.github.ocop.law.Period;
import io.github.ocop.rating.FaultException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A certificate and everything that happened to it, day by day. Immutable. */
public final class CertificateLife {
    private final Certificate certificate;
    private final CertificateRules rules;
    private final DatedEvents events;
    private final WorkingDays calendar;

    private CertificateLife(Certificate certificate, CertificateRules rules, DatedEvents events, WorkingDays calendar) {
        this.certificate = certificate;
        this.rules = rules;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * {@return the life of a certificate}
     *
     * @param certificate the certificate
     * @param events what happened, in any order
     * @param rules the rules
     * @param calendar by which the last day of a revocation moves
     * @throws FaultException if an event cannot stand; its place is that in the list
     */
    public static CertificateLife of(
            Certificate certificate, List<CertificateEvent> events, CertificateRules rules, WorkingDays calendar) {
        DatedEvents dated = DatedEvents.of(events);
        new EventCheck(certificate, rules, dated, calendar).check();
        return new CertificateLife(certificate, rules, dated, calendar);
    }

    /** {@return the certificate} */
    public Certificate certificate() {
        return certificate;
    }

    /**
     * {@return where the certificate is on a day: what happened later is not known then}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public CertificateStanding on(LocalDate day) {
        DatedEvents until = events.through(day);
        CertificateDay asked = new CertificateDay(certificate, rules, until, day);
        return CertificateStanding.builder()
                .certificate(certificate)
                .on(day)
                .status(asked.status())
                .refiling(asked.refiling())
                .extendedThrough(asked.extendedThrough())
                .revokeBy(asked.revokeBy(calendar))
                .notes(new EventNotes(certificate, rules, asked.refiling()).of(until))
                .settings(rules.settings())
                .build();
    }

    /**
     * {@return the status on a day}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public CertificateStatus status(LocalDate day) {
        return new CertificateDay(certificate, rules, events.through(day), day).status();
    }

    /** {@return the statuses from the day of issue on, one after the other without a gap; the last has no end} */
    public ImmutableList<StatusSpan> spans() {
        ImmutableList.Builder<StatusSpan> spans = ImmutableList.builder();
        LocalDate first = certificate.issuedOn();
        CertificateStatus status = status(first);
        for (LocalDate day : turningDays()) {
            CertificateStatus next = status(day);
            if (next != status) {
                spans.add(new StatusSpan(Period.of(first, day.minusDays(1)), status));
                first = day;
                status = next;
            }
        }
        return spans.add(new StatusSpan(Period.startingOn(first), status)).build();
    }

    /** {@return the days that somebody has to know of beforehand, in their order} */
    public ImmutableList<Milestone> milestones() {
        return new Milestones(this, rules).inOrder();
    }

    /** {@return the last day for the revocation, where there was a conclusion or confirmation, kept or not} */
    Optional<LocalDate> revocationDue() {
        return new CertificateDay(certificate, rules, events, LocalDate.MAX).revocationDue(calendar);
    }

    /** The days on which the status can be another than on the day before. */
    private SortedSet<LocalDate> turningDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        rules.window().of(certificate).ifPresent(window -> {
            days.add(window.first());
            window.last().ifPresent(last -> days.add(last.plusDays(1)));
        });
        LocalDate end = certificate.validThrough();
        days.add(end.plusDays(1));
        days.add(rules.extension().lastDay(end, WorkingDays.everyDay()).plusDays(1));
        events.stream().forEach(event -> {
            days.add(event.on());
            days.add(event.on().plusDays(1));
        });
        days.removeIf(day -> !day.isAfter(certificate.issuedOn()));
        return days;
    }
}
