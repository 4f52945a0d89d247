/**
 * Certificates (giấy chứng nhận): how long they stand, when to file again, what ends them, who takes them away and by when.
 *
 * <p>A certificate is what was issued; its life is that and everything that happened to it. On each day of its life it has one
 * status, and by what is known on that day alone: {@link io.github.ocop.certificate.CertificateLife#on}.
 *
 * <p>26/2026/QĐ-TTg: a certificate is valid for 36 months, its last day included (4.3), and that day does not move for a day off. A
 * re-rating is filed from 180 to 120 days before the last day (7.6.a). Six grounds take it away (8.1), by the province at 3 and 4
 * stars, by the ministry at 5.
 *
 * <pre>{@code
 * Certificates certificates = Rulebooks.standard().certificates();
 * CertificateRecord record = CertificateRecord.builder().stars(4).issuedOn(LocalDate.parse("2026-08-05")).build();
 * CertificateStatus status = certificates.life(record).status(LocalDate.parse("2029-04-01"));
 * }</pre>
 */
@NullMarked
package io.github.ocop.certificate;

import org.jspecify.annotations.NullMarked;
