package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static io.github.ocop.examples.cli.TableFaults.assertFault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the facts and findings of a scored table, by row and column. */
class TableFactFaultTest {
    @TempDir
    private Path folder = Path.of("");

    private final ScoredTable table = ScoredTable.of(Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2", "3.5", 1)));

    @Test
    void a_fact_nobody_knows_is_no_field() throws IOException {
        int row = table.count("DOSSIER", "filing.kind");
        table.rows.get(row - 1).set(1, "filing.type");
        assertFault(folder, table.csv(), "UNKNOWN_FIELD", "row:" + row + ",column:number");
    }

    @ParameterizedTest
    @CsvSource({"DOSSIER, id, m1", "SET, 6, number", "RULEBOOK, qd-26-2026, number"})
    void two_rows_of_one_fact_are_a_repeated_field(String kind, String number, String column) throws IOException {
        table.rows.add(new ArrayList<>(table.row(kind, number)));
        assertFault(folder, table.csv(), "DUPLICATE_FIELD", "row:" + table.rows.size() + ",column:" + column);
    }

    @Test
    void a_fact_in_two_columns_is_a_repeated_field_even_where_both_say_the_same() throws IOException {
        table.put("DOSSIER", "filing.kind", "m2", "FIRST");
        assertFault(folder, table.csv(), "DUPLICATE_FIELD", table.place("DOSSIER", "filing.kind", "m2"));
    }

    @ParameterizedTest
    @CsvSource({
        "filing.kind, first, WRONG_TYPE",
        "filing.filedOn, 03/08/2026, BAD_DATE",
        "filing.filedOn, 2026-02-30, BAD_DATE",
        "assessedOn, 2026-08-02, BAD_DATE",
        "subject.kind, HTX, WRONG_TYPE"
    })
    void a_wrong_fact_is_told_by_its_cell(String fact, String text, String code) throws IOException {
        table.put("DOSSIER", fact, "m1", "").put("DOSSIER", fact, "m2", text);
        assertFault(folder, table.csv(), code, table.place("DOSSIER", fact, "m2"));
    }

    @Test
    void a_day_no_rulebook_governs_is_told_by_its_cell() throws IOException {
        table.rows.remove(table.row("RULEBOOK", "qd-26-2026"));
        table.put("DOSSIER", "filing.filedOn", "m1", "2017-01-01");
        assertFault(folder, table.csv(), "NO_RULEBOOK", table.place("DOSSIER", "filing.filedOn", "m1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"filing.kind", "filing.filedOn", "subject.kind"})
    void a_fact_left_out_is_told_where_its_row_is(String fact) throws IOException {
        table.put("DOSSIER", fact, "m1", "");
        assertFault(folder, table.csv(), "MISSING_FIELD", table.place("DOSSIER", fact, "m1"));
    }

    @ParameterizedTest
    @CsvSource({"27, UNKNOWN_CRITERIA_SET", "six, WRONG_TYPE", "6.5, WRONG_TYPE", "'', WRONG_TYPE"})
    void a_wrong_set_is_told_by_its_cell(String number, String code) throws IOException {
        int row = table.count("SET", "6");
        table.rows.get(row - 1).set(1, number);
        assertFault(folder, table.csv(), code, "row:" + row + ",column:number");
    }

    @ParameterizedTest
    @CsvSource({"qd-148-2023, RULEBOOK_NOT_APPLICABLE", "qd, UNKNOWN_RULEBOOK", "'', UNKNOWN_RULEBOOK"})
    void a_wrong_rulebook_is_told_by_its_cell(String id, String code) throws IOException {
        table.row("RULEBOOK", "qd-26-2026").set(1, id);
        assertFault(folder, table.csv(), code, "row:2,column:number");
    }

    /** A fault of all sheets has no cell of its own: it keeps its place on the wire. */
    @Test
    void sheets_of_an_incomplete_set_are_told_as_on_the_wire() throws IOException {
        table.row("RULEBOOK", "qd-26-2026").set(1, "qd-148-2023");
        table.put("DOSSIER", "filing.filedOn", "m1", "2024-06-01");
        table.rows.get(table.count("SET", "6") - 1).set(1, "7");
        assertFault(folder, table.csv(), "INCOMPLETE_SET", "sheets");
    }

    @Test
    void a_finding_the_set_does_not_have_is_told_by_its_cell() throws IOException {
        int row = table.count("GROUND", "2.1");
        table.rows.get(row - 1).set(1, "9.9");
        table.rows.get(row - 1).set(table.titles().indexOf("label"), "");
        table.put("GROUND", "9.9", "m2", "x");
        assertFault(folder, table.csv(), "UNKNOWN_FINDING", "row:" + row + ",column:m2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "2", "xx", "có lẽ", "-"})
    void a_mark_beside_a_finding_that_is_neither_yes_nor_no_is_a_wrong_type(String mark) throws IOException {
        table.put("GROUND", "2.1", "m1", mark);
        assertFault(folder, table.csv(), "WRONG_TYPE", table.place("GROUND", "2.1", "m1"));
    }
}
