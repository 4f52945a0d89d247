package io.github.ocop.examples.cli.certificate;

import com.google.common.collect.ImmutableList;
import io.github.ocop.certificate.Certificate;
import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.certificate.CertificateNote;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.CertificateStanding;
import io.github.ocop.examples.cli.record.CertificateEntry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.table.CsvCell;
import io.github.ocop.law.Period;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where certificates are on a day, as a table, a row each: the fields of the wire. */
final class StandingTable implements CertificateForm {
    /** The columns in their order, by their names. */
    private enum Column {
        id,
        product,
        subject,
        on,
        status,
        stars,
        validFrom,
        validThrough,
        refileFrom,
        refileThrough,
        extendedThrough,
        revokeBy,
        issuedBy,
        notes,
        code,
        at,
        message
    }

    private final Words words;
    private final Certificates certificates;
    private final LocalDate on;

    StandingTable(Words words, Certificates certificates, LocalDate on) {
        this.words = words;
        this.certificates = certificates;
        this.on = on;
    }

    @Override
    public String heading() {
        return CsvCell.row(ImmutableList.copyOf(Column.values()));
    }

    @Override
    public RecordFiles.Answered write(CertificateEntry entry) {
        CertificateAnswer answer = entry.answer(certificates, on);
        Map<Column, Object> cells = new EnumMap<>(Column.class);
        cells.put(Column.id, entry.id());
        put(cells, Column.product, entry.record().flatMap(CertificateRecord::productName));
        put(cells, Column.subject, entry.record().flatMap(CertificateRecord::subjectName));
        answer.standing().ifPresent(standing -> standing(cells, standing));
        answer.fault().ifPresent(fault -> fault(cells, fault));
        String row = CsvCell.row(ImmutableList.copyOf(Column.values()).stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList());
        return new RecordFiles.Answered(row, answer.fault().isPresent());
    }

    private static void standing(Map<Column, Object> cells, CertificateStanding standing) {
        Certificate certificate = standing.certificate();
        cells.put(Column.on, standing.on());
        cells.put(Column.status, standing.status());
        cells.put(Column.stars, certificate.stars());
        cells.put(Column.validFrom, certificate.issuedOn());
        cells.put(Column.validThrough, certificate.validThrough());
        put(cells, Column.refileFrom, standing.refiling().map(Period::first));
        put(cells, Column.refileThrough, standing.refiling().flatMap(Period::last));
        put(cells, Column.extendedThrough, standing.extendedThrough());
        put(cells, Column.revokeBy, standing.revokeBy());
        cells.put(Column.issuedBy, certificate.issuedBy());
        cells.put(
                Column.notes,
                standing.notes().stream()
                        .map(CertificateNote::code)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")));
    }

    private void fault(Map<Column, Object> cells, Fault fault) {
        cells.put(Column.code, fault.code());
        cells.put(Column.at, fault.at());
        cells.put(Column.message, words.message(fault));
    }

    private static void put(Map<Column, Object> cells, Column column, Optional<?> value) {
        value.ifPresent(there -> cells.put(column, there));
    }
}
