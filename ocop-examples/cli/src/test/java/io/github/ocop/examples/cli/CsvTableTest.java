package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static io.github.ocop.examples.cli.TableFaults.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scored tables as spreadsheets save them. */
class CsvTableTest {
    @TempDir
    private Path folder = Path.of("");

    private ObjectNode dossier = Dossiers.parts("unused");
    private ScoredTable table = new ScoredTable();

    @BeforeEach
    void two_members_scored() {
        dossier = Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2", "3.5", 1, "2.4", false));
        table = ScoredTable.of(dossier);
    }

    private void assertSameAnswer(ObjectNode wire, String csv) throws IOException {
        assertThat(ScoredTable.runOn(folder, csv, "rate")).isEqualTo(Shell.run(wire.toString(), "rate", "-"));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void commas_semicolons_and_tabs_part_columns(char separator) throws IOException {
        assertSameAnswer(dossier, table.csv(separator));
        assertSameAnswer(dossier, "\uFEFF" + table.csv(separator));
        assertSameAnswer(dossier, table.csv(separator).replace("\n", "\r\n"));
    }

    @Test
    void empty_rows_and_columns_are_passed_over() throws IOException {
        int columns = table.titles().size();
        table.rows.forEach(row -> row.addAll(List.of("", "")));
        table.rows.add(20, new ArrayList<>(List.of("", " ")));
        table.rows.add(3, new ArrayList<>());
        assertThat(table.titles()).hasSize(columns + 2);
        assertSameAnswer(dossier, table.csv() + "\n\n");
    }

    @Test
    void rows_and_columns_may_stand_in_any_order() throws IOException {
        List<List<String>> below = table.rows.subList(1, table.rows.size());
        Collections.shuffle(below, new Random(7));
        table.rows.forEach(row -> Collections.rotate(row, 3));
        assertSameAnswer(dossier, table.csv());
    }

    @Test
    void names_may_hold_quotes_separators_and_line_ends() throws IOException {
        ObjectNode wire = Dossiers.of("a \"1\"; b", sheet(6, "\"Lan\", HTX; 1\tA"), sheet(6, "Bình\nphó chủ tịch"));
        wire.withObject("/product").put("name", "Miến \"dong\"\nloại 1");
        for (char separator : new char[] {',', ';', '\t'}) {
            assertSameAnswer(wire, ScoredTable.of(wire).csv(separator));
        }
        Shell shell = ScoredTable.of(wire).run(folder, "rate", "--statistics");
        assertThat(shell).isEqualTo(Shell.run(wire.toString(), "rate", "--statistics", "-"));
        assertThat(shell.out()).contains("\"\\\"Lan\\\", HTX; 1\\tA\"", "\"Bình\\nphó chủ tịch\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 Lan", "-Lan", "@SUM(A1)", "＝1", "'Lan", "'=1"})
    void what_looks_like_a_formula_is_escaped_and_read_back(String name) throws IOException {
        ObjectNode wire = Dossiers.of(name, sheet(6, name), sheet(6, "m2", "10", 1));
        wire.withObject("/product").put("name", name);
        ScoredTable escaped = ScoredTable.of(wire);
        assertThat(escaped.titles()).contains("'" + name);
        Shell shell = escaped.run(folder, "rate", "--statistics");
        assertThat(shell).isEqualTo(Shell.run(wire.toString(), "rate", "--statistics", "-"));
        assertThat(Dossiers.read(shell.out()).at("/council/members/0/member").textValue())
                .isEqualTo(name);
    }

    @Test
    void where_a_spreadsheet_took_a_printed_number_for_a_date_the_label_counts() throws IOException {
        Dossiers.found(dossier, "2.1");
        table = ScoredTable.of(dossier);
        int number = table.titles().indexOf("number");
        for (List<String> row : table.rows.subList(1, table.rows.size())) {
            String printed = row.get(number);
            if (printed.matches("\\d+\\.\\d+")) {
                row.set(number, printed.replaceAll("(\\d+)\\.(\\d+)", "0$2/0$1/2026"));
            }
        }
        assertThat(table.csv()).contains("CRITERION,05/03/2026,").doesNotContain("CRITERION,3.5");
        assertSameAnswer(dossier, table.csv());
    }

    @ParameterizedTest
    @ValueSource(strings = {"row", "number"})
    void a_table_without_the_columns_that_say_what_a_row_is_is_none(String title) throws IOException {
        int column = table.titles().indexOf(title);
        table.rows.forEach(row -> row.remove(column));
        assertFault(folder, table.csv(), "MISSING_FIELD", "row:1");
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_does() throws IOException {
        table.put("DOSSIER", "product.name", "m1", "Miến\ndong\r\nloại 1").put("CRITERION", "1.1", "m2", "9");
        String[] halves = table.csv().split("(?=GROUND,header)", 2);
        int row = table.count("CRITERION", "1.1") + 2;
        assertFault(folder, halves[0] + "\n\n" + halves[1], "UNKNOWN_OPTION", "row:" + row + ",column:m2");
    }

    @Test
    void text_that_is_no_table_is_malformed() throws IOException {
        assertFault(folder, "", "MALFORMED_JSON", "");
        assertFault(folder, "\uFEFF", "MALFORMED_JSON", "");
        assertFault(folder, "row,number,m1\nSET,6,\"x\"y\n", "MALFORMED_JSON", "");
        assertFault(folder, new byte[] {'r', 'o', 'w', (byte) 0xff, '\n'}, "MALFORMED_JSON", "");
        assertFault(folder, table.csv().getBytes(StandardCharsets.UTF_16LE), "MALFORMED_JSON", "");
        assertFault(folder, "{\"id\":\"a\"}", "MISSING_FIELD", "row:1");
    }

    @Test
    void a_table_of_more_than_1_mebibyte_or_100_members_is_too_large() throws IOException {
        int rest = (1 << 20) - table.csv().getBytes(StandardCharsets.UTF_8).length;
        int text = table.titles().indexOf("text");
        List<String> part = table.row("PART", "A");
        part.set(text, part.get(text) + "x".repeat(rest));
        assertThat(table.run(folder, "rate").status()).isZero();
        part.set(text, part.get(text) + "x");
        assertFault(folder, table.csv(), "TOO_LARGE", "");
        part.set(text, "");
        for (int member = 3; member <= 101; member++) {
            for (List<String> row : table.rows) {
                row.add(
                        row == table.titles()
                                ? "m" + member
                                : row.get(table.titles().indexOf("m1")));
            }
        }
        table.rows.stream()
                .filter(row -> row.get(0).equals("DOSSIER"))
                .forEach(row -> row.subList(row.size() - 99, row.size()).replaceAll(cell -> ""));
        assertFault(folder, table.csv(), "TOO_LARGE", "sheets");
    }
}
