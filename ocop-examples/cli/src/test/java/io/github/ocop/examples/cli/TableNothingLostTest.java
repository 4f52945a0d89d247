package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static io.github.ocop.examples.cli.TableFaults.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is entered in a table is read or told of, and an answer carries the table's id. */
class TableNothingLostTest {
    @TempDir
    private Path folder = Path.of("");

    private final ScoredTable table = ScoredTable.of(Dossiers.of("a", sheet(6, "m1")));

    @ParameterizedTest
    @CsvSource({
        "GROUND, 2.1, box, x",
        "GROUND, header, points, x",
        "DOSSIER, assessedOn, rule, 2026-09-01",
        "DOSSIER, product.name, label, Miến dong",
        "PART, A, rule, x",
        "RULEBOOK, qd-26-2026, box, x"
    })
    void an_entry_in_an_empty_cell_of_a_column_that_is_no_members_is_not_lost(
            String kind, String number, String column, String text) throws IOException {
        table.put(kind, number, column, text);
        assertFault(folder, table.csv(), "UNKNOWN_FIELD", table.place(kind, number, column));
    }

    @Test
    void an_answer_typed_beside_the_members_column_is_not_a_gap() throws IOException {
        table.put("CRITERION", "3.5", "m1", "").put("CRITERION", "3.5", "box", "2");
        assertThat(table.run(folder, "rate", "--partial").status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"text", "label", "case", "points", "row"})
    void a_second_column_of_a_title_is_not_lost(String title) throws IOException {
        int m1 = table.titles().indexOf("m1");
        table.rows.forEach(
                row -> row.add(row == table.titles() ? title : row.get(0).equals("CRITERION") ? row.get(m1) : ""));
        assertThat(table.run(folder, "rate").status()).isEqualTo(1);
    }

    @Test
    void a_column_without_a_title_is_told_by_its_number() throws IOException {
        table.rows.forEach(row -> row.addAll(List.of("", "")));
        table.row("CRITERION", "1.1").set(12, "3");
        assertFault(folder, table.csv(), "UNKNOWN_FIELD", "row:" + table.count("CRITERION", "1.1") + ",column:13");
    }

    @Test
    void an_error_carries_the_id_of_the_table() throws IOException {
        table.put("OPTION", "1.1", "m1", "x");
        Path file = Files.writeString(folder.resolve("other-name.csv"), table.csv());
        assertThat(Shell.run("", "rate", file.toString()).out()).startsWith("{\"id\":\"a\",\"error\":");
    }

    @Test
    void words_are_normalised_as_all_text_is() throws IOException {
        String yes = Normalizer.normalize("có", Normalizer.Form.NFD);
        table.put("CRITERION", "2.4", "m1", yes).put("GROUND", "2.1", "m1", yes);
        assertThat(table.run(folder, "rate").out()).contains("\"outcome\":\"DISQUALIFIED\"");
    }

    @Test
    @Timeout(5)
    void a_number_of_a_million_digits_costs_no_time() throws IOException {
        table.put("CRITERION", "1.1", "m1", "1".repeat(1_000_000));
        assertFault(folder, table.csv(), "TOO_LARGE", table.place("CRITERION", "1.1", "m1"));
    }

    @Test
    void what_is_no_table_is_told_near_the_line_where_it_goes_wrong() throws IOException {
        String csv = table.csv().replace("SET,6,", "SET,\"6\"x,");
        assertThat(assertFault(folder, csv.getBytes(StandardCharsets.UTF_8), "MALFORMED_JSON", ""))
                .endsWith("dòng 3");
    }

    @Test
    void what_is_typed_beside_an_option_of_3_2_is_not_repeated() throws IOException {
        table.put("PERSONAL", "3.2", "m1", "dân tộc Tày");
        assertThat(assertFault(folder, table.csv(), "UNKNOWN_FIELD", table.place("PERSONAL", "3.2", "m1")))
                .doesNotContain("Tày");
    }

    /** The row of an option says which it is, so the criterion's own is named. */
    @Test
    void what_stands_at_an_option_of_3_2_is_told_at_the_criterion() throws IOException {
        table.put("OPTION", "3.2", "m1", "x");
        assertThat(assertFault(folder, table.csv(), "UNKNOWN_FIELD", table.place("CRITERION", "3.2", "m1")))
                .contains("…");
    }

    @Test
    void english_has_one_criterion_and_one_point() throws IOException {
        String record = Dossiers.appliedFor("a").toString();
        assertThat(Shell.run(record, "improve", "--to=4", "--format=text", "--lang=en", "-")
                        .out())
                .doesNotContain("1 criteria", "1 points");
    }

    @Test
    void a_file_named_by_its_extension_alone_has_an_id() throws IOException {
        table.put("DOSSIER", "id", "m1", "");
        Path file = Files.writeString(folder.resolve(".csv"), table.csv());
        assertThat(Dossiers.read(Shell.run("", "rate", file.toString()).out())
                        .get("id")
                        .textValue())
                .isNotEmpty();
    }
}
