package io.github.ocop.certificate;

import io.github.ocop.law.Citation;
import java.time.LocalDate;

/**
 * A day in the life of a certificate that somebody has to know of beforehand.
 *
 * @param kind what the day is
 * @param on the day
 * @param citation the clause that makes it so
 */
public record Milestone(MilestoneKind kind, LocalDate on, Citation citation) {}
