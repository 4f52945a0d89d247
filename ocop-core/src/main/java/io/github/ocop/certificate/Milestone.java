package io.github.ocop.certificate;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.time.LocalDate;

/**
 * A day in the life of a certificate that somebody has to know of beforehand.
 *
 * @param kind what the day is
 * @param on the day
 * @param citation the clause that makes it so
 * @param readings the open readings that it rests on
 */
public record Milestone(MilestoneKind kind, LocalDate on, Citation citation, ImmutableList<String> readings) {}
