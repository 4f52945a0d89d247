package io.github.ocop.cycle;

import com.google.common.collect.ImmutableList;

/**
 * That an event has led to another state.
 *
 * @param event the event
 * @param transition the row by which it has
 * @param progress where the case is now
 * @param also the rows by which it has moved the case inside this one, or this one by the end of the case inside
 */
public record Fired(Event event, Transition transition, Progress progress, ImmutableList<Transition> also)
        implements Firing {
    /**
     * Tells that an event has moved one case.
     *
     * @param event what happens, when and by whom
     * @param transition the row
     * @param progress where the case stands
     */
    public Fired(Event event, Transition transition, Progress progress) {
        this(event, transition, progress, ImmutableList.of());
    }
}
