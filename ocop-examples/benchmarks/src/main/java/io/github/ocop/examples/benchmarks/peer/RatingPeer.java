package io.github.ocop.examples.benchmarks.peer;

/** Rates one sheet of a set, given by the points on each criterion in the set's order. */
public interface RatingPeer {
    /** Returns points, band and stars. */
    PeerAnswer rate(int[] points);
}
