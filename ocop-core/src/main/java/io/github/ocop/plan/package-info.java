/**
 * Plans (kế hoạch, đề án) of the programme and how far they are: units, targets, a register, progress.
 *
 * <p>A {@link io.github.ocop.plan.ProgrammePlan} is what a province or a city set out to do in some years: a tree of {@link
 * io.github.ocop.plan.PlanUnit}s and {@link io.github.ocop.plan.Target}s, each a {@link io.github.ocop.plan.Measure} with a {@link
 * io.github.ocop.plan.Goal} for the whole, for each unit of a level, or for units by name. Records of subjects, products, recognitions and
 * counts go into a {@link io.github.ocop.plan.RegisterBook}; the {@link io.github.ocop.plan.ProgrammeRegister} that comes of it answers
 * {@link io.github.ocop.plan.PlanProgress}: figure, goal, met or not, how much is missing, which records counted.
 *
 * <p>How is counted, on the last day that counts, which is the day asked or the target's own last day if that is earlier:
 *
 * <ul>
 *   <li>A product has the stars of its latest recognition, if the certificate of that one stands. Revoked, expired or superseded by nothing, it
 *       has none and does not count as recognised.
 *   <li>It is new if its first recognition ever is in the period, recognised if any is; the first and the last day of the period belong to it.
 *   <li>It is upgraded if it has more stars than on the day before the period or, where it had none then, than by its first recognition in the
 *       period. However often it rose, it is one product.
 *   <li>It is kept if it stood on the day before the period and still stands, re-rated and upgraded or not.
 *   <li>A range is met from its lower end on, and what is above its upper end is said. A share is of those that make up the whole; of nothing
 *       there is no share.
 *   <li>What no record of the register speaks of is outside of it: such a target is neither met nor missed.
 * </ul>
 *
 * <pre>{@code
 * RegisterBook book = RegisterBook.of(plan, Rulebooks.standard().certificates()::life);
 * book.add(record, new RowPlace(0, line));
 * PlanProgress progress = book.register().progress(day);
 * }</pre>
 */
@NullMarked
package io.github.ocop.plan;

import org.jspecify.annotations.NullMarked;
