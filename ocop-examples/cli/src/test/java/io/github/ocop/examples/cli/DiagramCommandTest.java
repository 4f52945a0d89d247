package io.github.ocop.examples.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.cycle.State;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop diagram}: what is drawn is what the table says, no more and no less. */
class DiagramCommandTest {
    private static final Pattern MERMAID =
            Pattern.compile("    (\\S+) --> (\\S+)(?: : ([^:;\\n]*(?:#\\d+;[^:;\\n]*)*))?");
    private static final Pattern MERMAID_STATE = Pattern.compile("    state \"([^\"]*)\" as ([A-Z_]+)");
    private static final Pattern DOT = Pattern.compile("  (\\w+) -> (\\w+)(?: \\[label=\"((?:[^\"\\\\]|\\\\.)*)\"])?;");
    private static final Pattern DOT_STATE =
            Pattern.compile("  ([A-Z_]+) \\[label=\"((?:[^\"\\\\]|\\\\.)*)\"(, peripheries=2)?];");

    static Stream<String> commands() {
        return TableArrow.commands();
    }

    private static Words words(String command) {
        return Words.of(command.endsWith("vi") ? Language.VI : Language.EN);
    }

    private static Shell run(String command) {
        Shell shell = Shell.say("", command);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        assertThat(Shell.say("", command).out()).isEqualTo(shell.out());
        return shell;
    }

    private static List<MatchResult> all(Pattern pattern, Shell shell) {
        return shell.lines().stream()
                .flatMap(line ->
                        Pattern.compile(pattern.pattern() + "$").matcher(line).results())
                .toList();
    }

    private static void same(String command, List<List<String>> arrows, String newline) {
        Words words = words(command);
        List<String> drawn = arrows.stream()
                .map(arrow ->
                        arrow.get(0) + " " + arrow.get(1) + " " + arrow.get(2).split(Pattern.quote(newline), -1)[0])
                .toList();
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(TableArrow.all(command).stream()
                        .map(arrow -> arrow.from() + " " + arrow.to() + " " + words.cycleEvent(arrow.event()))
                        .toList());
        for (TableArrow arrow : TableArrow.all(command)) {
            String told = arrows.stream()
                    .filter(line -> line.get(0).equals(arrow.from())
                            && line.get(1).equals(arrow.to())
                            && line.get(2).startsWith(words.cycleEvent(arrow.event()) + newline))
                    .findFirst()
                    .orElseThrow()
                    .get(2);
            arrow.rowsOf(command).forEach(row -> {
                assertThat(told).contains(row.by().stream().map(words::actor).toList());
                assertThat(told).contains(TableArrow.clause(row, command, words));
            });
        }
    }

    private static Set<String> ends(String command) {
        Set<String> reached = TableArrow.states(command);
        return TableArrow.table(command).states().values().stream()
                .filter(state -> state.isEnd() && reached.contains(state.name()))
                .map(State::name)
                .collect(toSet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void mermaid_has_the_states_and_arrows_of_the_table_and_nothing_else(String command) {
        Shell shell = run(command);
        List<MatchResult> arrows = all(MERMAID, shell);
        List<MatchResult> states = all(MERMAID_STATE, shell);
        assertThat(shell.lines()).hasSize(4 + arrows.size() + states.size());
        assertThat(shell.lines().get(3)).isEqualTo("stateDiagram-v2");
        assertThat(states.stream().map(state -> state.group(2)))
                .containsExactlyInAnyOrderElementsOf(TableArrow.states(command));
        assertThat(states.stream().map(state -> state.group(1)))
                .containsExactlyInAnyOrderElementsOf(TableArrow.table(command).states().values().stream()
                        .filter(state -> TableArrow.states(command).contains(state.name()))
                        .map(words(command)::state)
                        .toList());
        assertThat(arrows.stream().filter(arrow -> arrow.group(1).equals("[*]")).map(arrow -> arrow.group(2)))
                .containsExactly(TableArrow.table(command).start().name());
        assertThat(arrows.stream().filter(arrow -> arrow.group(2).equals("[*]")).map(arrow -> arrow.group(1)))
                .containsExactlyInAnyOrderElementsOf(ends(command));
        same(
                command,
                arrows.stream()
                        .filter(arrow -> arrow.group(3) != null)
                        .map(arrow -> List.of(arrow.group(1), arrow.group(2), arrow.group(3)))
                        .toList(),
                "<br/>");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void dot_has_the_states_and_arrows_of_the_table_and_nothing_else(String command) {
        Shell shell = run(command + " --format dot");
        List<MatchResult> arrows = all(DOT, shell);
        List<MatchResult> states = all(DOT_STATE, shell);
        assertThat(shell.lines()).hasSize(6 + arrows.size() + states.size());
        assertThat(states.stream().map(state -> state.group(1)))
                .containsExactlyInAnyOrderElementsOf(TableArrow.states(command));
        assertThat(states.stream().filter(state -> state.group(3) != null).map(state -> state.group(1)))
                .containsExactlyInAnyOrderElementsOf(ends(command));
        assertThat(arrows.stream()
                        .filter(arrow -> arrow.group(3) == null)
                        .map(arrow -> arrow.group(1) + arrow.group(2)))
                .containsExactly("start" + TableArrow.table(command).start().name());
        same(
                command,
                arrows.stream()
                        .filter(arrow -> arrow.group(3) != null)
                        .map(arrow -> List.of(arrow.group(1), arrow.group(2), arrow.group(3)))
                        .toList(),
                "\\n");
    }

    @Test
    void a_first_rating_has_no_opinions_in_writing_and_no_visit() {
        String drawn = run("diagram --workflow qd-26-2026/application --kind FIRST --lang en")
                .out();
        assertThat(drawn)
                .contains("First rating", "rated by the provincial council")
                .doesNotContain("IN_SESSION", "opinions", "on site", "7.6");
        assertThat(run("diagram --workflow qd-26-2026/application --kind RE_RATING --lang en")
                        .out())
                .contains("IN_SESSION", "Article 7.6.d");
    }

    /** Where one event can lead to several states, or several may make it happen, the arrow says in which case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qd-26-2026/application | REPORTED --> RATED_LOW : rated by the provincial council<br/>provincial council [below 3 stars] · Article 7.3.d
            qd-26-2026/revocation  | SUBMITTED --> REVOKED : revoked<br/>province [3 stars / 4 stars] · Article 8.2.a<br/>minister [5 stars] · Article 8.2.b
            qd-148-2023/application | DRAFT --> FILED_WITH_COMMUNE : dossier filed<br/>subject [2025-07-06 – 2026-05-21] · 1489/QĐ-TTg
            qd-26-2026/application | DRAFT --> FILED : dossier filed<br/>subject · Article 7.1 · Article 7.6.a
            """)
    void an_arrow_says_in_which_case(String table, String line) {
        assertThat(run("diagram --workflow " + table + " --lang en").out()).contains(line);
    }

    @Test
    void the_list_is_of_all_tables() {
        assertThat(run("diagram --list").lines())
                .containsExactlyElementsOf(Rulebooks.standard().workflows().ids());
    }

    @Test
    void the_readme_shows_what_the_command_writes() throws IOException {
        String readme = Files.readString(Path.of("").toAbsolutePath().resolve("../../README.md"));
        String drawn = run("diagram --workflow qd-26-2026/application --kind FIRST --lang en")
                .out();
        assertThat(readme).contains("## The life of an application\n").contains("```mermaid\n" + drawn + "```\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diagram",
                "diagram --workflow qd-0/application",
                "diagram --workflow qd-26-2026",
                "diagram --workflow qd-26-2026/revocation --kind FIRST",
                "diagram --workflow qd-26-2026/application --kind SECOND",
                "diagram --workflow qd-26-2026/application --format html",
                "diagram --workflow qd-26-2026/application --words no-such-file.json",
                "diagram --workflow qd-26-2026/application --list",
                "diagram --list --kind FIRST",
                "diagram --kind FIRST",
                "diagram --list x"
            })
    void anything_else_is_wrong_usage(String command) {
        Shell shell = Shell.say("", command);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank();
    }
}
