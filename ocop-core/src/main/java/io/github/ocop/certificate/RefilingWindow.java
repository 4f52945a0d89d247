package io.github.ocop.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.law.Citation;
import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When the subject may file for a re-rating (thời hạn nộp hồ sơ đánh giá lại): so many days before the certificate's last day, both
 * ends included and neither moved by a day off, and not before the decision was in force.
 */
@Value.Immutable
public abstract class RefilingWindow {
    RefilingWindow() {}

    /** {@return how many days before the last day it opens} */
    @Value.Parameter
    public abstract int opens();

    /** {@return how many days before the last day it closes, 1 or more and fewer than it opens} */
    @Value.Parameter
    public abstract int closes();

    /** {@return the first day of any window: the day from which filings are governed by this decision} */
    @Value.Parameter
    public abstract LocalDate inForceFrom();

    /** {@return where this is said} */
    @Value.Parameter
    public abstract Citation citation();

    /** {@return where it is said that a certificate whose window closed too early is helped} */
    @Value.Parameter
    public abstract Citation lateCitation();

    /**
     * {@return a window}
     *
     * @param opens the first day, included
     * @param closes the last day, included
     * @param inForceFrom the first day on which the window is law
     * @param citation the clause it rests on
     * @param lateCitation the clause on late filing
     * @throws IllegalArgumentException if the days are out of bounds
     */
    public static RefilingWindow of(
            int opens, int closes, LocalDate inForceFrom, Citation citation, Citation lateCitation) {
        return ImmutableRefilingWindow.of(opens, closes, inForceFrom, citation, lateCitation);
    }

    /**
     * {@return whether a certificate stood on the day the decision came into force and its window had closed before, so that its
     * filing cannot keep to it: those are helped by clause 12.3}
     *
     * @param certificate the certificate
     */
    public boolean closedTooEarly(Certificate certificate) {
        return certificate.runsOn(inForceFrom()) && closing(certificate).isBefore(inForceFrom());
    }

    /**
     * {@return the days on which to file, or nothing where the certificate has none}
     *
     * @param certificate the certificate
     */
    public Optional<Period> of(Certificate certificate) {
        if (closedTooEarly(certificate)) {
            return Optional.of(Period.of(inForceFrom(), certificate.validThrough()));
        }
        LocalDate first = later(certificate.validThrough().minusDays(opens()), inForceFrom());
        LocalDate last = closing(certificate);
        return last.isBefore(first) ? Optional.empty() : Optional.of(Period.of(first, last));
    }

    /**
     * {@return the clause that gives a certificate its window}
     *
     * @param certificate the certificate
     */
    public Citation clause(Certificate certificate) {
        return closedTooEarly(certificate) ? lateCitation() : citation();
    }

    /** {@return whether a filing comes after the window of a certificate that has not ended before the decision was in force} */
    boolean isLate(Certificate certificate, LocalDate filedOn) {
        return !certificate.validThrough().isBefore(inForceFrom()) && filedOn.isAfter(closing(certificate));
    }

    private LocalDate closing(Certificate certificate) {
        return certificate.validThrough().minusDays(closes());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    @Value.Check
    void check() {
        checkArgument(
                closes() > 0 && opens() > closes(),
                "window: expected days that fall to 1 or more, given %s and %s",
                opens(),
                closes());
    }
}
