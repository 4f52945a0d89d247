package io.github.ocop.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Rating;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A certificate of a product of 3 stars or more (giấy chứng nhận sản phẩm OCOP) as it was issued. */
@Value.Immutable
public abstract class Certificate {
    Certificate() {}

    /** {@return the id of the rulebook under which it was issued} */
    public abstract String rulebook();

    /** {@return the stars, 3 to 5} */
    public abstract int stars();

    /** {@return the day of issue, on which it begins to stand} */
    public abstract LocalDate issuedOn();

    /** {@return the last day on which it stands, as stated in the decision or by the term} */
    public abstract LocalDate validThrough();

    /** {@return who issued it} */
    public abstract Authority issuedBy();

    /** {@return how long certificates of its rulebook stand, and whether their end is announced} */
    public abstract CertificateTerm term();

    /**
     * {@return whether a day is within its term, whatever has happened to it}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(issuedOn()) && !day.isAfter(validThrough());
    }

    @Value.Check
    void check() {
        checkArgument(
                stars() >= Rating.FEWEST_CERTIFIED && stars() <= 5,
                "certificate: expected 3 to 5 stars, given %s",
                stars());
        checkArgument(
                !validThrough().isBefore(issuedOn()),
                "certificate: expected a last day on or after %s, given %s",
                issuedOn(),
                validThrough());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a certificate. */
    public static class Builder extends ImmutableCertificate.Builder {
        Builder() {}
    }
}
