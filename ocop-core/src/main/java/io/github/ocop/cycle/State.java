package io.github.ocop.cycle;

import com.google.common.collect.ImmutableSet;

/**
 * Where a case can be.
 *
 * @param name the name, in capitals
 * @param limits the time limits that run in it, once they were started
 * @param isEnd whether nothing comes after it
 */
public record State(String name, ImmutableSet<String> limits, boolean isEnd) {}
