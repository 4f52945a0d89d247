package io.github.ocop.cycle;

/** What came of an event. */
public sealed interface Firing permits Fired, Refusal {}
