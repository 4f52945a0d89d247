package io.github.ocop.json;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.certificate.CertificateRecord;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Certificates;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of reading a certificate: its id where it can be read, and the record or what is wrong. */
@Value.Immutable
public abstract class CertificateReading implements RecordReading {
    CertificateReading() {}

    @Override
    @Value.Parameter
    public abstract Optional<String> id();

    /** {@return the record, unless there is a fault} */
    @Value.Parameter
    public abstract Optional<CertificateRecord> certificate();

    /** {@return the first fault found, if any} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    /**
     * {@return the answer to the record: its fault, or where the certificate is on a day}
     *
     * @param certificates what the law says of certificates
     * @param on the day, of Vietnam (UTC+7)
     */
    public CertificateAnswer answer(Certificates certificates, LocalDate on) {
        return fault().map(CertificateAnswer::of)
                .orElseGet(() -> certificates.answer(certificate().orElseThrow(), on));
    }

    static CertificateReading of(String id, CertificateRecord certificate) {
        return ImmutableCertificateReading.of(Optional.of(id), Optional.of(certificate), Optional.empty());
    }

    static CertificateReading of(Optional<String> id, Fault fault) {
        return ImmutableCertificateReading.of(id, Optional.empty(), Optional.of(fault));
    }

    @Value.Check
    void check() {
        checkArgument(certificate().isPresent() != fault().isPresent(), "reading: expected a certificate or a fault");
    }
}
