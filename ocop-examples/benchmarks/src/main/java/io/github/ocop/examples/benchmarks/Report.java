package io.github.ocop.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** The results as a page: what was reached, every figure, and the machine. */
record Report(Collection<RunResult> results, Map<String, Double> processes, Map<Integer, Integer> seen, boolean smoke) {
    String text() throws IOException {
        Map<String, Double> figures = Benchmarks.figures(results, processes);
        StringBuilder text = new StringBuilder("# Benchmarks\n\n");
        text.append(machine()).append("\n\n");
        if (smoke) {
            text.append("A smoke run: one short iteration, so no figure here means anything.\n\n");
        }
        text.append("The peers agreed with the library on ")
                .append(seen.values().stream().mapToInt(Integer::intValue).sum())
                .append(" random sheets of set 6, of 1 to 5 stars: ")
                .append(seen.values())
                .append(".\n\n| ratio in this run | asked for | measured | reached |\n|---|---|---|---|\n")
                .append(Reach.ALL.stream().map(reach -> reach.row(figures)).collect(Collectors.joining("\n")))
                .append("\n\n| benchmark | ns | ± 99.9 % | bytes |\n|---|---|---|---|\n");
        for (RunResult result : results) {
            double bytes = Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                    .getScore();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.0f |%n",
                    Benchmarks.name(result),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    bytes));
        }
        text.append("\n| whole process, median | ms |\n|---|---|\n");
        processes.forEach((name, millis) -> text.append(String.format(Locale.ROOT, "| %s | %.0f |%n", name, millis)));
        return text.toString();
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = Files.isReadable(cpus)
                ? Files.readAllLines(cpus).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("")
                : "";
        return String.join(
                ", ",
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors() + " processors " + model);
    }
}
