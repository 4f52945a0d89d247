/**
 * From score sheets (phiếu đánh giá) to points and stars, exactly, or to the reason why there are none.
 *
 * <p>Each member of a council chooses an option for each criterion. The points of a criterion are the mean over the sheets, a fraction ({@link
 * io.github.ocop.rating.Points}); their sum, 0 to 100, falls into a band (26/2026/QĐ-TTg, 3.3: five stars from 90, four from 70, three from 50,
 * two from 30, else one). Star minimums that the sheets do not reach lower the stars below the band. Nothing is rounded before that. What bars a product comes first: not
 * admitted (2.3), rejected, not assessed, stopped (Appendix II).
 *
 * <p>The answer is a sealed {@link io.github.ocop.rating.Answer}: a {@link io.github.ocop.rating.Rating}, {@link io.github.ocop.rating.Barred}
 * with its grounds, a {@link io.github.ocop.rating.PartialRating}, or a {@link io.github.ocop.rating.Fault}, what is wrong with the record and where.
 *
 * <pre>{@code
 * Rulebook law = Rulebooks.standard().get("qd-26-2026");
 * ScoreSheet sheet = ScoreSheet.top(law.criteriaSet(6), "m1").with("3.5", 1);
 * Rating rating = (Rating) law.rate(sheet); // 98 points, band 5, 3 stars
 * }</pre>
 */
@NullMarked
package io.github.ocop.rating;

import org.jspecify.annotations.NullMarked;
