/**
 * Two decisions compared: what one says otherwise than another, and what a sheet of one becomes under the other.
 */
@NullMarked
package io.github.ocop.comparison;

import org.jspecify.annotations.NullMarked;
