package io.github.ocop.examples.benchmarks.peer;

/** The limit: an array added up by hand, thresholds, and a loop over the minimums; no reasons, no clause, no council. */
public final class HandWritten implements RatingPeer {
    private final int[] edges;
    private final int[] at;
    private final int[] least;
    private final int[] stars;

    /** Takes the facts of a set apart into arrays. */
    public HandWritten(SetRules rules) {
        edges = rules.bands().stream().mapToInt(band -> band.edge()).toArray();
        at = rules.minimums().stream().mapToInt(minimum -> minimum.index()).toArray();
        least = rules.minimums().stream().mapToInt(minimum -> minimum.points()).toArray();
        stars = rules.minimums().stream().mapToInt(minimum -> minimum.stars()).toArray();
    }

    @Override
    public PeerAnswer rate(int[] points) {
        int total = 0;
        for (int given : points) {
            total += given;
        }
        int band = edges.length;
        for (int i = 0; total < edges[i]; i++) {
            band--;
        }
        int reached = band;
        for (int i = 0; i < at.length; i++) {
            if (points[at[i]] < least[i]) {
                reached = Math.min(reached, stars[i] - 1);
            }
        }
        return new PeerAnswer(total, band, reached);
    }
}
