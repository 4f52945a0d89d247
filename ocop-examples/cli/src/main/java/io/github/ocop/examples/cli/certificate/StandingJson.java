package io.github.ocop.examples.cli.certificate;

import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.examples.cli.record.CertificateEntry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.json.CertificateWriter;
import io.github.ocop.rulebook.Certificates;
import java.time.LocalDate;

/** Where certificates are on a day, as the wire has it. */
final class StandingJson implements CertificateForm {
    private final CertificateWriter json;
    private final Certificates certificates;
    private final LocalDate on;

    StandingJson(CertificateWriter json, Certificates certificates, LocalDate on) {
        this.json = json;
        this.certificates = certificates;
        this.on = on;
    }

    @Override
    public RecordFiles.Answered write(CertificateEntry entry) {
        CertificateAnswer answer = entry.answer(certificates, on);
        return new RecordFiles.Answered(
                json.write(entry.id(), answer) + "\n", answer.fault().isPresent());
    }
}
