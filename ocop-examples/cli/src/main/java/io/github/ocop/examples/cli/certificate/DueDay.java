package io.github.ocop.examples.cli.certificate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.certificate.CertificateLife;
import io.github.ocop.certificate.Milestone;
import io.github.ocop.examples.cli.record.CertificateEntry;
import io.github.ocop.law.Period;

/**
 * A day to know of, and the certificate it is of.
 *
 * @param day the day
 * @param entry the certificate as it came
 * @param life the certificate and what happened to it
 */
record DueDay(Milestone day, CertificateEntry entry, CertificateLife life) {
    /** Returns the days of a certificate that fall in a period, in their order. */
    static ImmutableList<Milestone> within(Period period, CertificateLife life) {
        return life.milestones().stream()
                .filter(day -> period.contains(day.on()))
                .collect(toImmutableList());
    }
}
