package io.github.ocop.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.rating.Fault;
import java.util.Optional;
import org.immutables.value.Value;

/** What comes of the question where a certificate is on a day: that, or what is wrong with the record. */
@Value.Immutable
public abstract class CertificateAnswer {
    CertificateAnswer() {}

    /** {@return where it is, unless there is a fault} */
    @Value.Parameter
    public abstract Optional<CertificateStanding> standing();

    /** {@return what is wrong with the record, if anything is} */
    @Value.Parameter
    public abstract Optional<Fault> fault();

    /**
     * {@return where a certificate is}
     *
     * @param standing where the certificate stands
     */
    public static CertificateAnswer of(CertificateStanding standing) {
        return ImmutableCertificateAnswer.of(Optional.of(standing), Optional.empty());
    }

    /**
     * {@return what is wrong with a record}
     *
     * @param fault what is wrong with the record
     */
    public static CertificateAnswer of(Fault fault) {
        return ImmutableCertificateAnswer.of(Optional.empty(), Optional.of(fault));
    }

    @Value.Check
    void check() {
        checkArgument(standing().isPresent() != fault().isPresent(), "answer: expected a standing or a fault");
    }
}
