package io.github.ocop.certificate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.TimeLimit;
import io.github.ocop.law.Citation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a decision says of every certificate that stands, whatever decision issued it: when to file again, how long a late filing
 * lets it stand, what puts another in its place, and how it is taken away.
 */
@Value.Immutable
public abstract class CertificateRules {
    CertificateRules() {}

    /** {@return when to file for a re-rating} */
    public abstract RefilingWindow window();

    /** {@return how long past its last day a certificate stands while a late filing is undecided} */
    public abstract TimeLimit extension();

    /** {@return where it is said that the term of a certificate runs out} */
    public abstract Citation term();

    /** {@return where it is said what an upgrade is} */
    public abstract Citation upgrade();

    /** {@return where it is said what a re-rating is} */
    public abstract Citation reRating();

    /** {@return how certificates are taken away} */
    public abstract Revocation revocation();

    /** {@return the readings where the text is open} */
    public abstract CertificateSettings settings();

    /** {@return the open readings that the days to know of rest on} */
    public abstract ImmutableList<DayReadings> dayReadings();

    /**
     * The open readings that a day to know of rests on.
     *
     * @param kind what the day is
     * @param citation the clause that makes it so; without one, whatever clause does
     * @param readings the readings
     */
    public record DayReadings(MilestoneKind kind, Optional<Citation> citation, ImmutableList<String> readings) {}

    /** {@return the open readings that a day rests on by a clause} */
    ImmutableList<String> readings(MilestoneKind kind, Citation citation) {
        return dayReadings().stream()
                .filter(day -> day.kind() == kind)
                .filter(day -> day.citation().map(citation::equals).orElse(true))
                .flatMap(day -> day.readings().stream())
                .collect(toImmutableList());
    }

    /**
     * {@return the same rules by other readings}
     *
     * @param other the settings to use instead
     */
    public CertificateRules with(CertificateSettings other) {
        return builder().from(this).settings(other).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the rules. */
    public static class Builder extends ImmutableCertificateRules.Builder {
        Builder() {}
    }
}
