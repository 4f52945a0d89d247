package io.github.ocop.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.examples.benchmarks.peer.PeerCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Checks that the peers do the same work, times all in one run, and writes figures, ratios and the machine to a file. */
public final class Benchmarks {
    private static final int SHEETS = 1_000;
    private static final int FEW_SHEETS = 50;
    private static final long SEED = 26;

    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param args the folder for the results; {@code smoke} behind it for one short iteration of each, whose figures mean nothing
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        boolean smoke = args.length > 1 && args[1].equals("smoke");
        Map<Integer, Integer> seen = PeerCheck.check(Work.law(), Work.set(), smoke ? FEW_SHEETS : SHEETS, SEED);
        System.out.println("the peers agree with the library; sheets by stars: " + seen);

        ImmutableMap<String, Double> processes = new ColdStart(smoke ? 1 : 15).run();
        Collection<RunResult> results = new Runner(options(folder, smoke).build()).run();
        String report = new Report(results, processes, seen, smoke).text();
        Files.writeString(folder.resolve("results.md"), report);
        System.out.println(report);
    }

    private static ChainedOptionsBuilder options(Path folder, boolean smoke) {
        return new OptionsBuilder()
                .include("io[.]github[.]ocop[.]examples[.]benchmarks[.].*Benchmark[.].*")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(smoke ? 1 : 2)
                .warmupIterations(smoke ? 0 : 5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(smoke ? 1 : 5)
                .measurementTime(smoke ? TimeValue.milliseconds(20) : TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("results.json").toString());
    }

    /** Returns the figures by the names of the methods, in nanoseconds, and those of processes in milliseconds. */
    static Map<String, Double> figures(Collection<RunResult> results, Map<String, Double> processes) {
        Map<String, Double> figures = new LinkedHashMap<>();
        results.forEach(
                result -> figures.put(name(result), result.getPrimaryResult().getScore()));
        figures.putAll(processes);
        return figures;
    }

    static String name(RunResult result) {
        String method = result.getParams().getBenchmark();
        return method.substring(method.lastIndexOf('.') + 1);
    }
}
