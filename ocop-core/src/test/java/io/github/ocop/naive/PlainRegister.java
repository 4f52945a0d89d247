package io.github.ocop.naive;

import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.cycle.Event;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The certificate of a product as somebody would keep it who only hears what happens to its dossiers. */
final class PlainRegister {
    private @Nullable CertificateRecord record;

    void happened(PlainWorkflow application, Event event) {
        boolean anew = application.fact("kind").equals("RE_RATING");
        switch (event.type()) {
            case "RECOGNISED" ->
                record = CertificateRecord.builder()
                        .rulebook(application.rulebook())
                        .stars(Integer.parseInt(application.fact("stars")))
                        .issuedOn(event.on())
                        .build();
            case "FILED", "UPLOADED" -> add(anew, CertificateEvent.reRatingFiled(event.on()));
            case "NOT_CERTIFIED" ->
                add(anew, CertificateEvent.reRated(event.on(), Integer.parseInt(application.fact("stars"))));
            default -> {}
        }
    }

    private void add(boolean anew, CertificateEvent event) {
        CertificateRecord before = record;
        if (anew && before != null) {
            record = CertificateRecord.builder().from(before).addEvents(event).build();
        }
    }

    /** Whether it has ended by a day; of one whose record contradicts itself nothing is known. */
    String on(LocalDate day) {
        CertificateRecord known = record;
        if (known == null) {
            return "UNKNOWN";
        }
        NaiveCertificate certificate =
                new NaiveCertificate(known, false, Rulebooks.standard().calendar());
        return !certificate.faults().isEmpty()
                ? "UNKNOWN"
                : certificate.status(day).equals("EXPIRED") ? "ENDED" : "STANDS";
    }
}
