/**
 * Who files: subjects (chủ thể) by kind, who represents them, whose a product is day by day, what they file and when.
 *
 * <p>26/2026/QĐ-TTg, 2.3, says which kinds may register for which products ({@link io.github.ocop.subject.Eligibility}): cooperatives,
 * cooperative groups, small and medium enterprises, farms and households, and for tourism associations and management bodies too. A
 * {@link io.github.ocop.subject.Filing} is for a first rating, an upgrade or a re-rating, on a day; that day decides which law governs.
 * {@link io.github.ocop.subject.PersonalFacts} (sex, ethnicity, disability, criterion 3.2) are used for points and never told in reasons.
 */
@NullMarked
package io.github.ocop.subject;

import org.jspecify.annotations.NullMarked;
