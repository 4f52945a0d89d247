/**
 * Makes the cases. What is expected comes from the printed figures in {@code facts} and from the short rules here, which
 * share nothing with the library: this module does not see it.
 */
@NullMarked
package io.github.ocop.conformance.making;

import org.jspecify.annotations.NullMarked;
