package io.github.ocop.examples.benchmarks;

import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.certificate.CertificateStatus;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Where a certificate stands on a day: the record checked against the law, and its status. */
@State(Scope.Benchmark)
public class CertificateBenchmark {
    private final Certificates certificates = Rulebooks.standard().certificates();
    private final CertificateRecord record = CertificateRecord.builder()
            .stars(4)
            .issuedOn(LocalDate.of(2026, 8, 5))
            .addEvents(CertificateEvent.parse("RE_RATING_FILED 2029-03-01"))
            .build();
    private final LocalDate day = LocalDate.of(2029, 6, 1);

    /** The status. */
    @Benchmark
    public CertificateStatus status() {
        return certificates.life(record).status(day);
    }
}
