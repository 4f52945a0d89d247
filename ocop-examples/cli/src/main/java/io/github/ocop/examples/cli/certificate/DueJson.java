package io.github.ocop.examples.cli.certificate;

import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.examples.cli.record.CertificateEntry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.json.CertificateWriter;
import io.github.ocop.law.Period;
import io.github.ocop.rulebook.Certificates;

/** The days of certificates that fall in a period, one JSON object a certificate, in the order they came. */
final class DueJson implements CertificateForm {
    private final CertificateWriter json;
    private final Certificates certificates;
    private final Period period;

    DueJson(CertificateWriter json, Certificates certificates, Period period) {
        this.json = json;
        this.certificates = certificates;
        this.period = period;
    }

    @Override
    public RecordFiles.Answered write(CertificateEntry entry) {
        CertificateEntry.Life life = entry.life(certificates);
        String line = life.fault()
                .map(fault -> json.write(entry.id(), CertificateAnswer.of(fault)))
                .orElseGet(() -> days(entry, life.life().orElseThrow()));
        return new RecordFiles.Answered(line + "\n", life.fault().isPresent());
    }

    private String days(CertificateEntry entry, CertificateLife life) {
        return json.write(entry.id(), life.certificate(), period, DueDay.within(period, life));
    }
}
