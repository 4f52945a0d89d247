/**
 * The deadlines of a dossier (thời hạn giải quyết): what is due when, given what has happened, and what is late by how much.
 *
 * <p>Under 26/2026/QĐ-TTg: 15 working days at the commune (7.2), the last day of its round for a first rating or an upgrade (Article 5), 45
 * days at each level for a re-rating (7.6.g), 15 days for a revocation (8.4), and the last days of the transition (12.2). A {@link
 * io.github.ocop.deadline.DossierHistory} says what has happened; the answer is by what is known on the day asked.
 * Where the law sets no limit, none is told.
 */
@NullMarked
package io.github.ocop.deadline;

import org.jspecify.annotations.NullMarked;
