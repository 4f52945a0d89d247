package io.github.ocop.cycle;

/**
 * What may happen, but not yet.
 *
 * @param transition the row
 * @param until what has to be waited for
 */
public record LaterStep(Transition transition, Wait until) {}
