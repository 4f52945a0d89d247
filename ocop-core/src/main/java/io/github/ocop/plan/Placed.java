package io.github.ocop.plan;

/**
 * What a record says, and where it stands.
 *
 * @param said what it says; records of one id say the same or are refused
 */
record Placed<T>(T said, RowPlace place) {}
