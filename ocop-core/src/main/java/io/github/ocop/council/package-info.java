/**
 * The council (Hội đồng đánh giá, phân hạng): who sits on it, the rules it works by, and where its members differ.
 *
 * <p>26/2026/QĐ-TTg names the members of a province's council in 7.3.b and those of the central one in 7.4.b, and leaves how they work to
 * regulations of their own. So these are settings ({@link io.github.ocop.council.CouncilRules}): how many members, what share of them
 * present, whether the chair, how far totals of sheets may lie apart, in points of 100. {@link io.github.ocop.council.CouncilCheck} holds the sheets of a council
 * against them and answers faults, each with its clause where it is the law's. The points of a council are the exact means of its sheets.
 */
@NullMarked
package io.github.ocop.council;

import org.jspecify.annotations.NullMarked;
