package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop improve} as a command: one answer a record, the exit status, wrong usage. */
class ImproveUsageTest {
    private static final String APPLIED_FOR = Dossiers.appliedFor("a").toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_record_has_its_answer_in_its_place_and_one_with_an_error_makes_the_status_1() {
        String input = APPLIED_FOR + "\n\n{\"id\":\"b\"}\nx\n" + APPLIED_FOR.replace("\"a\"", "\"c\"") + "\n";
        for (String stars : List.of("4", "all")) {
            Shell shell = Shell.run(input, "improve", "--to", stars, "-");
            assertThat(shell.status()).isEqualTo(1);
            assertThat(shell.err()).isEmpty();
            assertThat(shell.lines()).hasSize(4);
            assertThat(shell.lines().get(0)).startsWith("{\"id\":\"a\",");
            assertThat(shell.lines().get(1)).startsWith("{\"id\":\"b\",\"error\":{\"code\":\"MISSING_FIELD\"");
            assertThat(shell.lines().get(2)).startsWith("{\"id\":\"line:4\",\"error\":{\"code\":\"MALFORMED_JSON\"");
            assertThat(shell.lines().get(3)).startsWith("{\"id\":\"c\",").contains("\"reachable\":true");
        }
    }

    @Test
    void several_sheets_are_a_wrong_type_and_part_results_no_sheet() {
        String two = Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2")).toString();
        Shell several = Shell.run(two, "improve", "--to", "4", "--lang", "en", "-");
        assertThat(several.status()).isEqualTo(1);
        assertThat(several.out())
                .isEqualTo("{\"id\":\"a\",\"error\":{\"code\":\"WRONG_TYPE\",\"at\":\"sheets\","
                        + "\"message\":\"Expected one sheet here, given 2\"}}\n");
        Shell parts = Shell.run(Dossiers.parts("p").toString(), "improve", "--to", "4", "-");
        assertThat(parts.status()).isEqualTo(1);
        assertThat(parts.out()).startsWith("{\"id\":\"p\",\"error\":{\"code\":\"NO_SHEETS\",\"at\":\"sheets\",");
    }

    @Test
    void a_sheet_with_gaps_is_not_taken() {
        String gap = Dossiers.without(Dossiers.of("a", sheet(6, "m1")), "3.5").toString();
        Shell shell = Shell.run(gap, "improve", "--to", "4", "-");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).contains("\"MISSING_CRITERION\",\"at\":\"sheets[0].choices.3.5\"");
    }

    @Test
    void a_sheet_scored_as_a_table_has_the_same_ways() throws IOException {
        ScoredTable table = ScoredTable.of(Dossiers.appliedFor("a"));
        assertThat(table.run(folder, "improve", "--to", "all"))
                .isEqualTo(Shell.run(APPLIED_FOR, "improve", "--to", "all", "-"));
    }

    @Test
    void what_is_wrong_with_a_table_is_told_by_row_and_column() throws IOException {
        ScoredTable table = ScoredTable.of(Dossiers.appliedFor("a")).put("CRITERION", "1.1", "m1", "9");
        Shell shell = table.run(folder, "improve", "--to", "4");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).contains("\"UNKNOWN_OPTION\",\"at\":\"" + table.place("CRITERION", "1.1", "m1") + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "--to -",
                "--to 0 -",
                "--to 6 -",
                "--to x -",
                "--to 44 -",
                "--to -4 -",
                "--to 4",
                "--to 4 --to 5 -",
                "--to 4 --format csv -",
                "--to 4 --format html -",
                "--to 4 --lang fr -",
                "--to 4 --council c.json -",
                "--to 4 --partial -",
                "--to 4 --costs no-such-file.json -",
                "--to 4 --costs . -",
                "--to 4 --words no-such-file.json -",
                "--to 4 no-such-file.json",
                "--to 4 - no-such-file.json",
                "--to 4 ."
            })
    void wrong_usage_and_unreadable_files_have_status_2_and_nothing_on_standard_output(String args) {
        Shell shell = Shell.run(
                APPLIED_FOR, Stream.of(("improve " + args).split(" ", -1)).toArray(String[]::new));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void help_is_no_error() {
        Shell help = Shell.run("", "improve", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("--to", "--costs", "FILE|-");
    }
}
