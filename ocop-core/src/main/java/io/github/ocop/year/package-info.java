/**
 * The years of the programme (chu trình OCOP thường niên): how long a product waits until it tries again, and a province's year as
 * steps with windows, bodies and an order, of which some are open, due or late on a day.
 *
 * <p>Both years are life cycles of {@link io.github.ocop.cycle}: a product's year is a table, and so is what a {@link
 * io.github.ocop.year.YearProfile} makes of its steps.
 */
@NullMarked
package io.github.ocop.year;

import org.jspecify.annotations.NullMarked;
