package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The fields of a certificate as they come, in any order. */
final class CertificateFields implements RecordFields<CertificateReading> {
    private static final ImmutableList<String> NAMED = ImmutableList.of("name");
    private static final int MOST_STARS = 5;

    private final RecordParser record;
    private final CertificateRecord.Builder certificate = CertificateRecord.builder();
    private Optional<String> id = Optional.empty();
    private boolean idSeen;
    private boolean starsSeen;
    private boolean issuedOnSeen;

    CertificateFields(RecordParser record) {
        this.record = record;
    }

    @Override
    public void field(String name, Place at) throws IOException {
        switch (name) {
            case "id" -> id(at);
            case "rulebook" -> record.text(at).ifPresent(certificate::rulebook);
            case "stars" -> stars(at);
            case "issuedOn" -> issuedOn(at);
            case "validThrough" -> record.date(at).ifPresent(certificate::validThrough);
            case "events" -> record.events(at, this::event);
            case "product" -> name(at, certificate::productName);
            case "subject" -> name(at, certificate::subjectName);
            default -> throw new IllegalArgumentException("field: expected one of a certificate, given '" + name + "'");
        }
    }

    private void id(Place at) throws IOException {
        idSeen = true;
        id = record.name(at, Limits.ID_CHARACTERS);
    }

    /** Too few stars are no fault of form: that there is no such certificate is said by the law. */
    private void stars(Place at) throws IOException {
        starsSeen = true;
        Optional<Long> stars = record.wholeNumber(at, FaultReason.NOT_A_WHOLE_NUMBER);
        stars.ifPresent(number -> {
            if (number > MOST_STARS) {
                record.note(FaultReason.NOT_STARS, at, number);
            }
            certificate.stars((int) Math.max(Integer.MIN_VALUE, Math.min(MOST_STARS, number)));
        });
    }

    private void issuedOn(Place at) throws IOException {
        issuedOnSeen = true;
        record.date(at).ifPresent(certificate::issuedOn);
    }

    private void event(int index, Place at) throws IOException {
        new CertificateEventFields(record).read(at).ifPresent(certificate::addEvents);
    }

    private void name(Place at, Consumer<String> named) throws IOException {
        record.object(at, NAMED, (name, place) -> record.text(place).ifPresent(named));
    }

    @Override
    public Optional<String> id() {
        return id;
    }

    @Override
    public CertificateReading reading() {
        record.require(idSeen, Place.RECORD, "id");
        record.require(starsSeen, Place.RECORD, "stars");
        record.require(issuedOnSeen, Place.RECORD, "issuedOn");
        Optional<Fault> fault = record.fault();
        return fault.isPresent()
                ? CertificateReading.of(id, fault.get())
                : CertificateReading.of(id.orElseThrow(), certificate.build());
    }
}
