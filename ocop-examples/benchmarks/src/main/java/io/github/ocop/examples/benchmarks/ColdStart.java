package io.github.ocop.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whole processes in turn, from their start to their end. */
final class ColdStart {
    private static final int WARM = 2;
    /** What is run: a class and what it is told. */
    private static final ImmutableMap<String, List<String>> PROCESSES = ImmutableMap.of(
            "emptyProcess", List.of(EmptyProcess.class.getName()),
            "firstAnswer", List.of(FirstAnswer.class.getName()),
            "firstLine", List.of(FirstAnswer.class.getName(), "line"));

    private final int times;

    ColdStart(int times) {
        this.times = times;
    }

    /** Returns the median of each, in milliseconds. */
    ImmutableMap<String, Double> run() throws IOException {
        Path line = Files.createTempFile("dossier", ".json");
        try {
            Files.write(line, Work.line());
            ListMultimap<String, Long> nanos =
                    MultimapBuilder.linkedHashKeys().arrayListValues().build();
            for (int i = -WARM; i < times; i++) {
                for (Map.Entry<String, List<String>> process : PROCESSES.entrySet()) {
                    long taken = run(process.getValue(), line);
                    if (i >= 0) {
                        nanos.put(process.getKey(), taken);
                    }
                }
            }
            ImmutableMap.Builder<String, Double> medians = ImmutableMap.builder();
            nanos.asMap()
                    .forEach((process, all) -> medians.put(
                            process,
                            all.stream()
                                            .sorted()
                                            .skip(all.size() / 2)
                                            .findFirst()
                                            .orElseThrow()
                                    / 1e6));
            return medians.buildOrThrow();
        } finally {
            Files.delete(line);
        }
    }

    private static long run(List<String> main, Path line) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.concat(Stream.of(java, "-cp", libraryPath()), main.stream())
                .toList();
        long begun = System.nanoTime();
        Process running = new ProcessBuilder(command)
                .redirectInput(line.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            int status = running.waitFor();
            checkState(status == 0, "%s: expected exit status 0, given %s", main, status);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - begun;
    }

    /** Of the class path of this process what the library needs: the jars of its peers would be searched by both. */
    private static String libraryPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("ocop-")
                        || entry.contains("guava")
                        || entry.contains("failureaccess")
                        || entry.contains("jackson-"))
                .collect(joining(File.pathSeparator));
    }
}
