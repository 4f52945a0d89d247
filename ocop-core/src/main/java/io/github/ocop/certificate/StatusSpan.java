package io.github.ocop.certificate;

import io.github.ocop.law.Period;

/**
 * Days on which a certificate has one status.
 *
 * @param days the days; the last span of a life goes on
 * @param status the status on each of them
 */
public record StatusSpan(Period days, CertificateStatus status) {}
