package io.github.ocop.examples.benchmarks;

import io.github.ocop.examples.benchmarks.peer.CamundaDmnPeer;
import io.github.ocop.examples.benchmarks.peer.DroolsPeer;
import io.github.ocop.examples.benchmarks.peer.EasyRulesPeer;
import io.github.ocop.examples.benchmarks.peer.FeelPeer;
import io.github.ocop.examples.benchmarks.peer.HandWritten;
import io.github.ocop.examples.benchmarks.peer.PeerAnswer;
import io.github.ocop.examples.benchmarks.peer.PeerCheck;
import io.github.ocop.examples.benchmarks.peer.RatingPeer;
import io.github.ocop.examples.benchmarks.peer.SetRules;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.trace.FullAnswer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One sheet, a council of nine and a sheet with its trace, beside what does the same with the points of one sheet. */
@State(Scope.Benchmark)
public class RatingBenchmark {
    private final Rulebook law = Work.law();
    private final ScoreSheet sheet = Work.sheet();
    private final ScoreSheet[] council = Work.council();
    private final int[] points = PeerCheck.points(sheet);

    /** A peer of its own for each, so that none is made where another is timed. */
    @State(Scope.Benchmark)
    public static class Hand {
        final RatingPeer peer = new HandWritten(rules());
    }

    /** Easy Rules. */
    @State(Scope.Benchmark)
    public static class Easy {
        final RatingPeer peer = new EasyRulesPeer(rules());
    }

    /** Drools. */
    @State(Scope.Benchmark)
    public static class Drools {
        final RatingPeer peer = new DroolsPeer(rules());
    }

    /** Camunda's tables. */
    @State(Scope.Benchmark)
    public static class CamundaDmn {
        final RatingPeer peer = new CamundaDmnPeer(rules());
    }

    /** Camunda's expressions. */
    @State(Scope.Benchmark)
    public static class Feel {
        final RatingPeer peer = new FeelPeer(rules());
    }

    private static SetRules rules() {
        return SetRules.of(Work.law(), Work.set());
    }

    /** The limit. */
    @Benchmark
    public PeerAnswer handWritten(Hand hand) {
        return hand.peer.rate(points);
    }

    /** The rating, as anybody asks for it. */
    @Benchmark
    public Answer rate() {
        return law.rate(sheet);
    }

    /** A council of nine. */
    @Benchmark
    public Answer rateNine() {
        return law.rate(council);
    }

    /** The rating with every step. */
    @Benchmark
    public FullAnswer trace() {
        return law.trace(sheet);
    }

    /** Easy Rules. */
    @Benchmark
    public PeerAnswer easyRules(Easy easy) {
        return easy.peer.rate(points);
    }

    /** Drools. */
    @Benchmark
    public PeerAnswer droolsDmn(Drools drools) {
        return drools.peer.rate(points);
    }

    /** Camunda's tables. */
    @Benchmark
    public PeerAnswer camundaDmn(CamundaDmn camunda) {
        return camunda.peer.rate(points);
    }

    /** Camunda's expressions. */
    @Benchmark
    public PeerAnswer camundaFeel(Feel feel) {
        return feel.peer.rate(points);
    }
}
