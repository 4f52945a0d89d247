package io.github.ocop.examples.cli.record;

import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.json.CertificateReading;
import io.github.ocop.json.RecordStream;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rulebook.Certificates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One certificate that came in, however it was written.
 *
 * @param id its id, or {@code line:N} or {@code row:N}
 * @param record the record, unless there is a fault
 * @param fault what is wrong with the record as such
 * @param places turns a place on the wire into the place where it was written
 */
public record CertificateEntry(
        String id, Optional<CertificateRecord> record, Optional<Fault> fault, UnaryOperator<String> places) {
    /** Returns a record of the wire's own form. */
    public static CertificateEntry of(RecordStream.Numbered<CertificateReading> numbered) {
        return of(numbered.id(), numbered.reading(), UnaryOperator.identity());
    }

    public static CertificateEntry of(String id, CertificateReading reading, UnaryOperator<String> places) {
        return new CertificateEntry(id, reading.certificate(), reading.fault(), places);
    }

    /** Returns its id, product and subject. */
    public String name() {
        return PlainText.name(
                id, record.flatMap(CertificateRecord::productName), record.flatMap(CertificateRecord::subjectName));
    }

    public CertificateAnswer answer(Certificates certificates, LocalDate on) {
        Life life = life(certificates);
        return life.fault()
                .map(CertificateAnswer::of)
                .orElseGet(() -> CertificateAnswer.of(life.life().orElseThrow().on(on)));
    }

    /**
     * What comes of asking for a life.
     *
     * @param life the life, unless there is a fault
     * @param fault what is wrong with the record
     */
    public record Life(Optional<CertificateLife> life, Optional<Fault> fault) {}

    public Life life(Certificates certificates) {
        try {
            return fault.map(found -> new Life(Optional.empty(), Optional.of(placed(found))))
                    .orElseGet(() -> new Life(Optional.of(certificates.life(record.orElseThrow())), Optional.empty()));
        } catch (FaultException e) {
            return new Life(Optional.empty(), Optional.of(placed(e.fault())));
        }
    }

    private Fault placed(Fault found) {
        return found.movedTo(places.apply(found.at()));
    }
}
