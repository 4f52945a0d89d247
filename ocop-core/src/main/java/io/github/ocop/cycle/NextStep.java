package io.github.ocop.cycle;

import com.google.common.collect.ImmutableList;

/**
 * What may happen next.
 *
 * @param transition the row; it says who may make it happen
 * @param limits the limits that run until then, those that end first in front
 */
public record NextStep(Transition transition, ImmutableList<RunningLimit> limits) {}
