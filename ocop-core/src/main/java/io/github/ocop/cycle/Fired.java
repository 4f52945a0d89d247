package io.github.ocop.cycle;

/**
 * That an event has led to another state.
 *
 * @param event the event
 * @param transition the row by which it has
 * @param progress where the case is now
 */
public record Fired(Event event, Transition transition, Progress progress) implements Firing {}
