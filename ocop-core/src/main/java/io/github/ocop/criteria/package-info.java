/**
 * The rubric (bộ tiêu chí): sets, parts, headings, criteria and options, with star minimums, grounds and requirements.
 *
 * <p>A decision has a {@link io.github.ocop.criteria.CriteriaSet} for each group of products, 26 of them in Appendix II of 26/2026/QĐ-TTg. It has
 * three parts (phần) of 100 whole points in all: A for the product and the strength of the community, B for marketing, C for quality. A
 * {@link io.github.ocop.criteria.Criterion} is answered by one of its {@link io.github.ocop.criteria.Option}s, counted from 1 as printed. A mark of
 * three, four or five stars at an option is a {@link io.github.ocop.criteria.StarMinimum}: without it those stars cannot be had, however
 * many points there are. A {@link io.github.ocop.criteria.Ground} is a note by which a dossier is rejected, not assessed or stopped.
 *
 * <p>Printed numbers differ between sets, so {@code label} names a criterion for good and {@code number} says where it is printed.
 */
@NullMarked
package io.github.ocop.criteria;

import org.jspecify.annotations.NullMarked;
