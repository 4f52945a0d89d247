package io.github.ocop.conformance;

import io.github.ocop.conformance.making.Maker;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the cases against a program, tells which rules have cases, or makes the cases again. */
@Command(
        name = "ocop-conformance",
        mixinStandardHelpOptions = true,
        version = "ocop-conformance 0.1.0-SNAPSHOT",
        description = {
            "Kiểm tra chương trình theo các trường hợp chuẩn.",
            "Holds a program that reads and writes the wire form against the cases."
        })
public final class Main implements Callable<Integer> {
    private static final int PASSED = 0;
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--command",
            paramLabel = "\"PROGRAM ARGS\"",
            description = "The program; words with spaces in quotes. Behind them stand rate, certificate and so on.")
    private Optional<String> command = Optional.empty();

    @Option(
            names = "--level",
            split = ",",
            paramLabel = "LEVEL",
            description = "Only these levels: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Levels.class)
    private List<String> levels = List.of();

    @Option(names = "--cases", paramLabel = "FOLDER", description = "Cases of a folder instead of those of this jar.")
    private Optional<Path> cases = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long one run of the program may take (default: ${DEFAULT-VALUE}).")
    private int timeout = 60;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many differences to show (default: ${DEFAULT-VALUE}).")
    private int show = 10;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "Language (default: ${DEFAULT-VALUE}).")
    private Language language = Language.VI;

    @Option(names = "--coverage", description = "Tell which operative rules have cases, and run nothing.")
    private boolean coverage;

    @Option(names = "--make", paramLabel = "FOLDER", description = "Make the cases again, into a folder.")
    private Optional<Path> make = Optional.empty();

    private Main() {}

    /**
     * Runs and ends the process: 0 all passed, 1 a case failed or was not answered, 2 wrong usage.
     *
     * @param args the options, see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true),
                args));
    }

    static int run(PrintWriter out, String... args) {
        return new CommandLine(new Main())
                .setOut(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (e instanceof IOException) {
                        line.getErr().println("ocop-conformance: " + e.getMessage());
                        return USAGE;
                    }
                    throw e;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (make.isPresent()) {
            Maker.write(make.get());
            return PASSED;
        }
        List<CaseFile> files = cases.isPresent() ? CaseFiles.in(cases.get()) : CaseFiles.shipped();
        if (coverage) {
            out.print(Coverage.of(Rule.all(), Code.all(), files).told(language));
            out.flush();
            return PASSED;
        }
        List<String> start = CommandWords.of(command.orElseThrow(() -> usage("--command: expected a program")));
        if (start.isEmpty() || timeout < 1 || show < 0) {
            throw usage("expected a program, a timeout of 1 or more and 0 or more to show");
        }
        List<CaseResult> results = results(files, ProcessProgram.of(start, Duration.ofSeconds(timeout)));
        out.print(new ResultTable(Words.of(language), show).write(results));
        out.flush();
        return results.stream().allMatch(result -> result.verdict() == Verdict.PASSED) ? PASSED : FAILED;
    }

    private List<CaseResult> results(List<CaseFile> files, Program program) throws IOException {
        Set<Level> asked = asked();
        List<CaseFile> chosen =
                files.stream().filter(file -> asked.contains(file.level())).toList();
        return Runner.of(program).run(chosen);
    }

    private Set<Level> asked() {
        if (levels.isEmpty()) {
            return EnumSet.allOf(Level.class);
        }
        Set<Level> asked = EnumSet.noneOf(Level.class);
        for (String word : levels) {
            try {
                asked.add(Level.parse(word.toLowerCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw usage("--" + e.getMessage());
            }
        }
        return asked;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The words of the levels, for the help. */
    static final class Levels extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Levels() {
            for (Level level : Level.values()) {
                add(level.word());
            }
        }
    }
}
