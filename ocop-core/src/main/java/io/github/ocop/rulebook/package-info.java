/**
 * Rulebooks (bộ quy định): everything one decision says, loaded from the law as data, and which of them governs a filing.
 *
 * <p>Five stand side by side: {@code qd-1048-2019}, {@code qd-781-2020}, {@code qd-148-2023}, {@code qd-1489-2025} and {@code qd-26-2026}. Which
 * one governs goes by the kind and day of the filing, and in the transition of 2026 (26/2026/QĐ-TTg, 12.2) by the day of the assessment too:
 * {@link io.github.ocop.rulebook.GoverningLaw}. Start at {@link io.github.ocop.rulebook.Rulebooks#standard}: it rates a dossier, tells why, says
 * what to attach, and writes a {@link io.github.ocop.rulebook.Receipt} by which the answer can be checked later. A rulebook is read when it
 * is first asked for, and may be used by several threads. {@link io.github.ocop.rulebook.Words} are its words in Vietnamese or English.
 *
 * <pre>{@code
 * Receipt receipt = Rulebooks.standard().receipt(dossier);
 * Verification again = Rulebooks.standard().verify(receipt, dossier);
 * }</pre>
 */
@NullMarked
package io.github.ocop.rulebook;

import org.jspecify.annotations.NullMarked;
