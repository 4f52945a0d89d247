package io.github.ocop.certificate;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a certificate is on a day (tình trạng giấy chứng nhận), by what had happened until then. */
@Value.Immutable
public abstract class CertificateStanding {
    CertificateStanding() {}

    /** {@return the certificate} */
    public abstract Certificate certificate();

    /** {@return the day} */
    public abstract LocalDate on();

    /** {@return its status on that day} */
    public abstract CertificateStatus status();

    /** {@return when to file for a re-rating, where it has such a time} */
    public abstract Optional<Period> refiling();

    /** {@return the last day of the extension, while one runs or would} */
    public abstract Optional<LocalDate> extendedThrough();

    /** {@return the last day for its revocation, while one is due} */
    public abstract Optional<LocalDate> revokeBy();

    /** {@return what is to be said of what happened, in the order of the events} */
    public abstract ImmutableList<CertificateNote> notes();

    /** {@return the readings by which it is so, where the caller may choose} */
    public abstract CertificateSettings settings();

    static ImmutableCertificateStanding.Builder builder() {
        return new ImmutableCertificateStanding.Builder();
    }
}
