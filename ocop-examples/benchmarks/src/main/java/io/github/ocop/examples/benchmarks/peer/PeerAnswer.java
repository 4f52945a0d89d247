package io.github.ocop.examples.benchmarks.peer;

/**
 * What a peer makes of a sheet.
 *
 * @param total the points
 * @param band the stars by the points alone
 * @param stars the stars after the minimums
 */
public record PeerAnswer(int total, int band, int stars) {}
