package io.github.ocop.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How far one figure may be from another of the same run.
 *
 * @param what the one
 * @param beside the other
 * @param bound the ratio of the first to the second
 * @param most whether that is the most it may be, or the ratio of the second to the first the least
 */
record Reach(String what, String beside, double bound, boolean most) {
    static final ImmutableList<Reach> ALL = ImmutableList.of(
            atMost("rate", "handWritten", 10),
            atLeast("rate", "droolsDmn", 80),
            atLeast("rate", "easyRules", 20),
            atMost("row", "enumMap", 2),
            atMost("lineToAnswer", "readTree", 1.5),
            atMost("firstAnswer", "emptyProcess", 2));

    private static Reach atMost(String what, String limit, double bound) {
        return new Reach(what, limit, bound, true);
    }

    private static Reach atLeast(String what, String slower, double bound) {
        return new Reach(what, slower, bound, false);
    }

    /** Returns the ratio as it is bounded. */
    double ratio(Map<String, Double> figures) {
        double own = Objects.requireNonNull(figures.get(what), what);
        double other = Objects.requireNonNull(figures.get(beside), beside);
        return most ? own / other : other / own;
    }

    /** Returns a row of the table of results. */
    String row(Map<String, Double> figures) {
        double ratio = ratio(figures);
        boolean reached = most ? ratio <= bound : ratio >= bound;
        return String.format(
                Locale.ROOT,
                "| %s %s %s | %s %.1f | %.2f | %s |",
                what,
                most ? "to" : "faster than",
                beside,
                most ? "at most" : "at least",
                bound,
                ratio,
                reached ? "yes" : "no");
    }
}
