package io.github.ocop.examples.cli.certificate;

import com.google.common.collect.ImmutableList;
import io.github.ocop.examples.cli.record.CertificateEntry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.law.Period;
import io.github.ocop.rulebook.Certificates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the days of a register that fall in a period, and tells them by day when all are there. */
final class DueForm implements CertificateForm {
    private static final Comparator<DueDay> BY_DAY = Comparator.comparing(
                    (DueDay due) -> due.day().on())
            .thenComparing(due -> due.day().kind());

    private final Certificates certificates;
    private final Period period;
    private final Telling telling;
    private final List<DueDay> days = new ArrayList<>();
    private final List<DueList.Faulty> faulty = new ArrayList<>();
    private int records;

    DueForm(Certificates certificates, Period period, Telling telling) {
        this.certificates = certificates;
        this.period = period;
        this.telling = telling;
    }

    /** How the days are told. */
    interface Telling {
        String tell(DueList list);
    }

    @Override
    public RecordFiles.Answered write(CertificateEntry entry) {
        records++;
        CertificateEntry.Life life = entry.life(certificates);
        life.fault().ifPresent(fault -> faulty.add(new DueList.Faulty(entry.id(), entry.name(), fault)));
        life.life()
                .ifPresent(
                        lived -> DueDay.within(period, lived).forEach(day -> days.add(new DueDay(day, entry, lived))));
        return new RecordFiles.Answered("", life.fault().isPresent());
    }

    @Override
    public RecordFiles.Answered ending() {
        ImmutableList<DueDay> sorted = days.stream().sorted(BY_DAY).collect(ImmutableList.toImmutableList());
        return new RecordFiles.Answered(
                telling.tell(new DueList(period, records, sorted, ImmutableList.copyOf(faulty))), !faulty.isEmpty());
    }
}
