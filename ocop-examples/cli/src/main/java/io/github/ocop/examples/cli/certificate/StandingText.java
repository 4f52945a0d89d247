package io.github.ocop.examples.cli.certificate;

import static io.github.ocop.examples.cli.text.PlainText.line;

import io.github.ocop.certificate.Certificate;
import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.certificate.CertificateSettings;
import io.github.ocop.certificate.CertificateStanding;
import io.github.ocop.examples.cli.record.CertificateEntry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.law.Period;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Words;
import java.time.LocalDate;

/** Where certificates are on a day, as lines for people. */
final class StandingText implements CertificateForm {
    private final Words words;
    private final Certificates certificates;
    private final LocalDate on;

    StandingText(Words words, Certificates certificates, LocalDate on) {
        this.words = words;
        this.certificates = certificates;
        this.on = on;
    }

    @Override
    public RecordFiles.Answered write(CertificateEntry entry) {
        CertificateAnswer answer = entry.answer(certificates, on);
        StringBuilder text = new StringBuilder(entry.name());
        answer.fault().ifPresent(fault -> line(text, 1, PlainText.fault(words, fault)));
        answer.standing().ifPresent(standing -> standing(text, standing));
        return new RecordFiles.Answered(
                text.append("\n\n").toString(), answer.fault().isPresent());
    }

    private void standing(StringBuilder text, CertificateStanding standing) {
        Certificate certificate = standing.certificate();
        line(
                text,
                1,
                PlainText.drawn(certificate.stars()) + " " + words.stars(certificate.stars()) + ", "
                        + words.phrase("issued-by") + " "
                        + words.authority(certificate.issuedBy(), certificate.rulebook()));
        line(text, 1, words.day(standing.on()) + ": " + words.status(standing.status()));
        line(text, 1, words.phrase("valid-days") + ": " + days(certificate.issuedOn(), certificate.validThrough()));
        standing.refiling().ifPresent(window -> line(text, 1, words.phrase("refiling") + ": " + days(window)));
        standing.extendedThrough()
                .ifPresent(day -> line(text, 1, words.phrase("extended-through") + ": " + words.day(day)));
        standing.revokeBy().ifPresent(day -> line(text, 1, words.phrase("revoke-by") + ": " + words.day(day)));
        if (!standing.notes().isEmpty()) {
            line(text, 1, words.phrase("notes") + ":");
            standing.notes().forEach(note -> line(text, 2, words.note(note)));
        }
        if (!standing.settings().equals(CertificateSettings.standard())) {
            line(text, 1, words.phrase("settings") + ": " + standing.settings());
        }
    }

    private String days(Period period) {
        return days(period.first(), period.last().orElseThrow());
    }

    private String days(LocalDate first, LocalDate last) {
        return words.day(first) + " – " + words.day(last);
    }
}
