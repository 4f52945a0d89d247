/**
 * Certificates (giấy chứng nhận): how long they stand.
 */
@NullMarked
package io.github.ocop.certificate;

import org.jspecify.annotations.NullMarked;
