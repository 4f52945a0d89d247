package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;
import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.EventType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/**
 * That a product was recognised.
 *
 * @param on the day of issue
 * @param stars 3 to 5
 * @param lastDay the last day on which the certificate stands, by all that has happened to it
 * @param recorded whether a record of its own says so, not only an event of the certificate before
 */
record Recognition(LocalDate on, int stars, LocalDate lastDay, boolean recorded) implements Comparable<Recognition> {
    private static final int FEWEST = 3;

    /** Of two of one day the one with a record of its own counts, then the one with more stars, then the one that stands longer. */
    private static final Comparator<Recognition> ORDER = Comparator.comparing(Recognition::on)
            .thenComparing(Recognition::recorded)
            .thenComparing(Recognition::stars)
            .thenComparing(Recognition::lastDay);

    /** {@return the recognition that a certificate is, and those that its upgrades and re-ratings brought} */
    static ImmutableList<Recognition> of(CertificateRecord record, Function<CertificateRecord, CertificateLife> lives) {
        CertificateLife life = lives.apply(record);
        ImmutableList.Builder<Recognition> all = ImmutableList.builder();
        all.add(new Recognition(record.issuedOn(), record.stars(), lastDay(life), true));
        for (CertificateEvent event : record.events()) {
            boolean again = event.type() == EventType.UPGRADED || event.type() == EventType.RE_RATED;
            int stars = event.stars().orElse(0);
            if (again && stars >= FEWEST) {
                CertificateLife next = lives.apply(CertificateRecord.builder()
                        .stars(stars)
                        .issuedOn(event.on())
                        .build());
                all.add(new Recognition(event.on(), stars, lastDay(next), false));
            }
        }
        return all.build();
    }

    /** A certificate stands from its day of issue on without a gap; what comes after an end has no last day. */
    private static LocalDate lastDay(CertificateLife life) {
        return life.spans().stream()
                .flatMap(span -> span.days().last().stream())
                .max(Comparator.naturalOrder())
                .orElse(life.certificate().issuedOn().minusDays(1));
    }

    boolean standsOn(LocalDate day) {
        return !day.isBefore(on) && !day.isAfter(lastDay);
    }

    @Override
    public int compareTo(Recognition other) {
        return ORDER.compare(this, other);
    }
}
