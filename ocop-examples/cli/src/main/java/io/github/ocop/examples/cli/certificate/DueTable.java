package io.github.ocop.examples.cli.certificate;

import com.google.common.collect.ImmutableList;
import io.github.ocop.certificate.Certificate;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.examples.cli.table.CsvCell;
import io.github.ocop.rulebook.Words;
import java.util.Collections;
import java.util.List;

/** The days to know of as a table, a row a day of a certificate; records that are wrong come last. */
final class DueTable implements DueForm.Telling {
    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "on",
            "kind",
            "what",
            "id",
            "product",
            "subject",
            "stars",
            "validFrom",
            "validThrough",
            "issuedBy",
            "citation",
            "code",
            "at",
            "message");
    private static final int FAULT_COLUMNS = 3;

    private final Words words;

    DueTable(Words words) {
        this.words = words;
    }

    @Override
    public String tell(DueList list) {
        StringBuilder table = new StringBuilder(CsvCell.row(COLUMNS));
        list.days().forEach(due -> table.append(CsvCell.row(row(due))));
        list.faulty().forEach(faulty -> table.append(CsvCell.row(row(faulty))));
        return table.toString();
    }

    private List<?> row(DueDay due) {
        Certificate certificate = due.life().certificate();
        return ImmutableList.builder()
                .add(due.day().on(), due.day().kind(), words.milestone(due.day().kind()))
                .add(due.entry().id())
                .add(due.entry()
                        .record()
                        .flatMap(CertificateRecord::productName)
                        .orElse(""))
                .add(due.entry()
                        .record()
                        .flatMap(CertificateRecord::subjectName)
                        .orElse(""))
                .add(certificate.stars(), certificate.issuedOn(), certificate.validThrough(), certificate.issuedBy())
                .add(due.day().citation().text(words.language()))
                .addAll(Collections.nCopies(FAULT_COLUMNS, ""))
                .build();
    }

    private List<?> row(DueList.Faulty faulty) {
        return ImmutableList.builder()
                .add("", "", "", faulty.id())
                .addAll(Collections.nCopies(COLUMNS.size() - FAULT_COLUMNS - 4, ""))
                .add(faulty.fault().code(), faulty.fault().at(), words.message(faulty.fault()))
                .build();
    }
}
