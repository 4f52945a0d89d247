package io.github.ocop.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Exact searches on one sheet: what an empty sheet can become, and the cheapest way from the fewest points to five stars, both
 * the most there is to search. Read them as ratios to the rating of a sheet.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WayBenchmark {
    private final Rulebook law = Rulebooks.standard().newest();

    /** The criteria set: an ordinary one, the one with a zero rule, the one with cases. */
    @Param({"6", "16", "26"})
    public int set;

    private ScoreSheet lowest = ScoreSheet.top(law.criteriaSet(6), "m1");
    private PartialSheet empty = partial(law.criteriaSet(6), ImmutableMap.of());

    private static PartialSheet partial(CriteriaSet set, ImmutableMap<String, Choice> choices) {
        return PartialSheet.of(set, FilledSheet.of("m1", choices));
    }

    /** Makes the sheets. */
    @Setup
    public void sheets() {
        CriteriaSet criteria = law.criteriaSet(set);
        empty = partial(criteria, ImmutableMap.of());
        lowest = Rater.of(criteria, law.rules(), law.eligibility()).lowest(empty);
    }

    /** The baseline: the rating of one sheet. */
    @Benchmark
    public Answer a_rate() {
        return law.rate(lowest);
    }

    /** What a sheet without any answer can become, and what decides it. */
    @Benchmark
    public RatingRange b_range() {
        return law.range(empty);
    }

    /** The way from the fewest points to five stars. */
    @Benchmark
    public Optional<Improvement> c_improve() {
        return law.improve(lowest, 5);
    }
}
