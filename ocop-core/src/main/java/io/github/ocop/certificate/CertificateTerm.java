package io.github.ocop.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How long a decision lets a certificate stand (thời hạn của giấy chứng nhận), and whether its end is announced. */
@Value.Immutable
public abstract class CertificateTerm {
    CertificateTerm() {}

    /**
     * That the body that issued a certificate writes to its holder before it ends.
     *
     * @param days how many days before the end at the latest, above 0
     * @param citation where this is said
     * @param inForce when the decision that says so is in force
     * @param reading the open reading by which the notice is still due after that
     */
    public record Notice(int days, Citation citation, Period inForce, String reading) {
        /** {@return the last day for it, before the last day of a certificate} */
        LocalDate by(LocalDate lastDay) {
            return lastDay.minusDays(days);
        }

        /** {@return the readings on which a notice due on a day rests} */
        ImmutableList<String> readings(LocalDate day) {
            return inForce.contains(day) ? ImmutableList.of() : ImmutableList.of(reading);
        }
    }

    /** {@return the months it stands, above 0} */
    @Value.Parameter
    public abstract int months();

    /** {@return where this is said} */
    @Value.Parameter
    public abstract Citation citation();

    /** {@return the notice before the end, where the decision has one} */
    @Value.Parameter
    public abstract Optional<Notice> notice();

    /**
     * {@return a term}
     *
     * @param months the months it is valid for, above 0
     * @param citation the clause it rests on
     * @param notice by when its holder is written to, where a decision says so
     * @throws IllegalArgumentException if months or days are not above 0
     */
    public static CertificateTerm of(int months, Citation citation, Optional<? extends Notice> notice) {
        return ImmutableCertificateTerm.of(months, citation, notice);
    }

    /**
     * {@return the last day of a certificate, on which it still stands: the corresponding day, or the month's last where there
     * is none} A day off does not move it.
     *
     * @param issuedOn the day of issue
     */
    public LocalDate lastDay(LocalDate issuedOn) {
        return issuedOn.plusMonths(months());
    }

    /**
     * {@return the last day for the notice, where there is one}
     *
     * @param lastDay the last day, included
     */
    public Optional<LocalDate> noticeBy(LocalDate lastDay) {
        return notice().map(notice -> notice.by(lastDay));
    }

    @Value.Check
    void check() {
        checkArgument(months() > 0, "term: expected months above 0, given %s", months());
        notice().ifPresent(
                        notice -> checkArgument(notice.days() > 0, "notice: expected days above 0, given %s", notice));
    }
}
