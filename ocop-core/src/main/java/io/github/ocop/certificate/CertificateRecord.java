package io.github.ocop.certificate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a register knows of a certificate: what stands on it and what has happened. Nothing of it is checked yet. */
@Value.Immutable
public abstract class CertificateRecord {
    CertificateRecord() {}

    /** {@return the id of the rulebook it was issued under; left out, the day of issue decides} */
    public abstract Optional<String> rulebook();

    /** {@return the stars} */
    public abstract int stars();

    /** {@return the day of issue} */
    public abstract LocalDate issuedOn();

    /** {@return the last day, where the decision states one} */
    public abstract Optional<LocalDate> validThrough();

    /** {@return what has happened, in any order} */
    public abstract ImmutableList<CertificateEvent> events();

    /** {@return the product's name} */
    public abstract Optional<String> productName();

    /** {@return the subject's name} */
    public abstract Optional<String> subjectName();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a record. */
    public static class Builder extends ImmutableCertificateRecord.Builder {
        Builder() {}
    }
}
