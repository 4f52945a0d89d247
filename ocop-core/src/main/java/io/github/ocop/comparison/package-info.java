/**
 * Two decisions compared (so sánh quyết định): what one says otherwise than another, and what a sheet of one becomes under the other.
 *
 * <p>Numbers of criteria move from decision to decision, so sets are matched through the classifications and criteria and options by their
 * labels. What has no match on the other side is told and not guessed: points and stars of a sheet carried over are then a range.
 *
 * <pre>{@code
 * Rulebooks rulebooks = Rulebooks.standard();
 * RulebookComparison compared = RulebookComparison.of(rulebooks.get("qd-148-2023"), rulebooks.get("qd-26-2026"));
 * }</pre>
 */
@NullMarked
package io.github.ocop.comparison;

import org.jspecify.annotations.NullMarked;
