package io.github.ocop.examples.benchmarks;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.FullAnswer;
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
 * A council's sheets on set 6, in memory: the points added up by hand, the rating, and the rating with its trace. Read the
 * second and third as ratios to the first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RatingBenchmark {
    private final Rulebook law = Rulebooks.standard().newest();

    /** How many sheets there are. */
    @Param({"1", "7"})
    public int members;

    private ScoreSheet[] sheets = new ScoreSheet[0];

    /** Makes the sheets: all at the top but for the trade mark. */
    @Setup
    public void council() {
        CriteriaSet set = law.criteriaSet(6);
        sheets = new ScoreSheet[members];
        for (int i = 0; i < members; i++) {
            sheets[i] = ScoreSheet.top(set, "m" + i).with("3.5", 1 + i % 2);
        }
    }

    /** The baseline: the points of all criteria of all sheets. */
    @Benchmark
    public long a_sum() {
        long sum = 0;
        for (ScoreSheet sheet : sheets) {
            for (int i = 0; i < sheet.set().criteria().size(); i++) {
                sum += sheet.points(i);
            }
        }
        return sum;
    }

    /** The rating, as anybody asks for it. */
    @Benchmark
    public Answer b_rate() {
        return law.rate(sheets);
    }

    /** The rating with every step. */
    @Benchmark
    public FullAnswer c_trace() {
        return law.trace(sheets);
    }
}
