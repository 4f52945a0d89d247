/**
 * From score sheets (phiếu đánh giá) to points and stars, exactly, or to the reason why there are none.
 */
@NullMarked
package io.github.ocop.rating;

import org.jspecify.annotations.NullMarked;
