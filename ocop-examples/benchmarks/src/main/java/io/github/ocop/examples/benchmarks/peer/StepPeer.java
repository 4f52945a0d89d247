package io.github.ocop.examples.benchmarks.peer;

/** A life cycle of which only the states and the events matter. */
public interface StepPeer {
    /** Fires an event and returns the state after it; the event must lead somewhere from where the case is. */
    Where fire(What event);
}
