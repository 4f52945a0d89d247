/**
 * Certificates (giấy chứng nhận): how long they stand, when to file again, what ends them, who takes them away and by when.
 *
 * <p>A certificate is what was issued; its life is that and everything that happened to it. On each day of its life it has one
 * status, and by what is known on that day alone: {@link io.github.ocop.certificate.CertificateLife#on}.
 */
@NullMarked
package io.github.ocop.certificate;

import org.jspecify.annotations.NullMarked;
