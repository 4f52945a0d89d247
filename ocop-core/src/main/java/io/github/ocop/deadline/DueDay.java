package io.github.ocop.deadline;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.time.LocalDate;

/**
 * The last day for something.
 *
 * @param day the day
 * @param citation the clause
 * @param readings the open readings it rests on
 */
public record DueDay(LocalDate day, Citation citation, ImmutableList<String> readings) {}
