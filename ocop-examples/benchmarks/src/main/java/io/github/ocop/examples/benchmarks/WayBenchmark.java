package io.github.ocop.examples.benchmarks;

import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Exact searches on one sheet, both the most there is to search. */
@State(Scope.Benchmark)
public class WayBenchmark {
    private final Rulebook law = Work.law();
    private final PartialSheet empty = Work.empty();
    private final ScoreSheet lowest = Work.lowest();

    /** What a sheet without any answer can become, and what decides it. */
    @Benchmark
    public RatingRange range() {
        return law.range(empty);
    }

    /** The way from the fewest points to five stars. */
    @Benchmark
    public Optional<Improvement> improve() {
        return law.improve(lowest, 5);
    }
}
