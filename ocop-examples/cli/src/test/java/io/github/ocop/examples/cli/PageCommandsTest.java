package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that a page tells its readers to type runs, from the folder they are in after the first build. */
class PageCommandsTest {
    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();

    /** A command as it stands in a fence or between back ticks, with what is piped into it. */
    private static final Pattern COMMAND =
            Pattern.compile("(?:echo '([^']*)' \\|\\s+)?java -jar ocop-examples/cli/target/ocop\\.jar ([^`\\n>&|]+)");

    private static final Pattern SHORT = Pattern.compile("(?m)^java -jar ocop\\.jar ([^\\n]*)$");

    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

    /** What is written with files of the reader's own. */
    private static final ImmutableSet<String> PLACEHOLDERS = ImmutableSet.of(
            "rate --receipt dossiers.ndjson > answers.ndjson", "verify --receipts answers.ndjson dossiers.ndjson");

    record Typed(String page, String input, String words) {}

    static List<Typed> commands() throws IOException {
        List<Typed> commands = new ArrayList<>();
        for (Path page : pages()) {
            Matcher command = COMMAND.matcher(Files.readString(page));
            while (command.find()) {
                String input = command.group(1) == null ? "" : command.group(1);
                // the runner of the conformance cases starts the command line itself
                if (!command.group(2).startsWith("\"")) {
                    commands.add(new Typed(
                            ROOT.relativize(page).toString(),
                            input,
                            command.group(2).strip()));
                }
            }
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_command_runs(Typed typed) throws IOException {
        Shell shell = Shell.run(typed.input(), words(typed.words()).toArray(String[]::new));
        assertThat(shell.status()).as("%s: %s", typed.words(), shell.err()).isEqualTo(status(typed));
        assertThat(shell.out()).isNotBlank();
    }

    @Test
    void all_commands_are_found_and_those_with_files_of_the_readers_own_are_known() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(30);
        List<String> known = new ArrayList<>();
        for (Path page : pages()) {
            Matcher shell = SHELL.matcher(Files.readString(page));
            while (shell.find()) {
                Matcher command = SHORT.matcher(shell.group(1));
                while (command.find()) {
                    known.add(command.group(1));
                }
            }
        }
        assertThat(known).containsExactlyInAnyOrderElementsOf(PLACEHOLDERS);
    }

    /** Registers with a row that cannot be used: the pages say that the exit status is 1 there. */
    private static int status(Typed typed) {
        boolean refused = typed.words().startsWith("plan ")
                && (typed.words().endsWith("bac-kan-2018-2020.csv")
                        || typed.words().endsWith("bac-kan-2024.csv"));
        return refused ? 1 : 0;
    }

    private static List<String> words(String typed) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : Splitter.on(' ').omitEmptyStrings().split(typed)) {
            if (word.contains("*")) {
                Path pattern = ROOT.resolve(word);
                try (DirectoryStream<Path> files = Files.newDirectoryStream(
                        ROOT.resolve(word).resolveSibling("."),
                        pattern.getFileName().toString())) {
                    files.forEach(file -> words.add(file.toString()));
                }
            } else {
                words.add(word.startsWith("ocop-examples/") ? ROOT.resolve(word).toString() : word);
            }
        }
        return words;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("ocop-core/docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "ocop-examples/cli/README.md")
                                    .map(ROOT::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }
}
