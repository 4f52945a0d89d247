package io.github.ocop.cycle;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That something happens again only from a day on.
 *
 * @param name what for
 * @param from the first day on which it may
 * @param citation the clause that says so; nothing where it is practice
 * @param readings the open readings it rests on
 */
public record Wait(String name, LocalDate from, Optional<Citation> citation, ImmutableList<String> readings) {}
