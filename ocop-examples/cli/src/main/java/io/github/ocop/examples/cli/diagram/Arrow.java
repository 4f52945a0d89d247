package io.github.ocop.examples.cli.diagram;

import com.google.common.collect.ImmutableList;
import io.github.ocop.cycle.Transition;

/**
 * One arrow of a diagram: all rows by which an event leads from one state to another, told together.
 *
 * @param from the state it leads from
 * @param event the type of the event
 * @param to the state it leads to
 * @param rows the rows
 */
record Arrow(String from, String event, String to, ImmutableList<Transition> rows) {
    /** Tells whether nothing but what is known changes with it. */
    boolean isLoop() {
        return from.equals(to);
    }
}
