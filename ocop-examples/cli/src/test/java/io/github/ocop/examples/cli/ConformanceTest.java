package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ocop.conformance.CaseFile;
import io.github.ocop.conformance.CaseFiles;
import io.github.ocop.conformance.CaseResult;
import io.github.ocop.conformance.Level;
import io.github.ocop.conformance.ProcessProgram;
import io.github.ocop.conformance.Program;
import io.github.ocop.conformance.Runner;
import io.github.ocop.conformance.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The conformance cases through the command line: all of them in this process, some as processes of their own. */
class ConformanceTest {
    private static final Set<String> SOME = Set.of(
            "law/filings",
            "law/assessments",
            "law/asked-for",
            "law/decisions",
            "councils/rules",
            "certificates/refusals",
            "workflows/applications",
            "workflows/older-applications",
            "workflows/refusals");

    @TempDir
    private Path folder = Path.of("");

    private static List<CaseFile> files(Level level) throws IOException {
        return CaseFiles.shipped().stream()
                .filter(file -> file.level() == level)
                .toList();
    }

    private Program.Output say(List<String> command, Map<String, JsonNode> files, List<String> lines)
            throws IOException {
        String[] words = command.toArray(String[]::new);
        for (Map.Entry<String, JsonNode> file : files.entrySet()) {
            Path path = Files.writeString(
                    folder.resolve(file.getKey() + ".json"), file.getValue().toString());
            for (int i = 0; i < words.length; i++) {
                words[i] = words[i].replace("{" + file.getKey() + "}", path.toString());
            }
        }
        Shell shell = Shell.run(lines.isEmpty() ? "" : String.join("\n", lines) + "\n", words);
        return new Program.Output(shell.lines(), shell.status(), shell.err());
    }

    @ParameterizedTest
    @EnumSource
    void every_case_passes(Level level) throws IOException {
        List<CaseResult> results = Runner.of(this::say).run(files(level));
        assertThat(results.size()).isGreaterThan(20);
        assertThat(results)
                .filteredOn(result -> result.verdict() != Verdict.PASSED)
                .isEmpty();
    }

    @Test
    void cases_of_each_kind_of_run_pass_in_processes_of_their_own() throws IOException {
        Program program = ProcessProgram.of(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()),
                Duration.ofSeconds(60));
        // records, files beside them, nothing to read, wrong usage; a process each, so not all of them
        List<CaseFile> some = CaseFiles.shipped().stream()
                .filter(file -> SOME.contains(file.name()))
                .toList();
        assertThat(some).hasSameSizeAs(SOME);
        List<CaseResult> results = Runner.of(program).run(some);
        assertThat(results.size()).isGreaterThan(200);
        assertThat(results)
                .filteredOn(result -> result.verdict() != Verdict.PASSED)
                .isEmpty();
    }
}
