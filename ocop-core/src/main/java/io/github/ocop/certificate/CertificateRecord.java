package io.github.ocop.certificate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a register knows of a certificate: what stands on it and what has happened. Nothing of it is checked yet. */
@Value.Immutable
public abstract class CertificateRecord {
    CertificateRecord() {}

    /** Returns the id of the rulebook it was issued under; left out, the day of issue decides. */
    public abstract Optional<String> rulebook();

    /** Returns the stars. */
    public abstract int stars();

    /** Returns the day of issue. */
    public abstract LocalDate issuedOn();

    /** Returns the last day, where the decision states one. */
    public abstract Optional<LocalDate> validThrough();

    /** Returns what has happened, in any order. */
    public abstract ImmutableList<CertificateEvent> events();

    /** Returns the product's name. */
    public abstract Optional<String> productName();

    /** Returns the subject's name. */
    public abstract Optional<String> subjectName();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a record. */
    public static class Builder extends ImmutableCertificateRecord.Builder {
        Builder() {}
    }
}
