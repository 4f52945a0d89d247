package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static io.github.ocop.examples.cli.TableFaults.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a scored table, by row and column; nothing that was typed is lost. */
class SheetTableFaultTest {
    @TempDir
    private Path folder = Path.of("");

    private final ScoredTable table = ScoredTable.of(Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2", "3.5", 1)));

    @ParameterizedTest
    @CsvSource({
        "RULEBOOK, qd-26-2026",
        "SET, 6",
        "PART, A",
        "HEADING, 1",
        "PERSONAL, 3.2",
        "NEEDS, 5.2",
        "REQUIREMENT, 5.3",
        "OPTION, 1.1"
    })
    void an_entry_where_nothing_can_be_answered_is_no_field(String kind, String number) throws IOException {
        table.put(kind, number, "m2", "x");
        assertFault(folder, table.csv(), "UNKNOWN_FIELD", table.place(kind, number, "m2"));
    }

    @Test
    void an_entry_beside_the_zero_rule_of_set_16_or_a_case_of_set_26_is_no_field() throws IOException {
        ScoredTable water = ScoredTable.of(Dossiers.of("a", sheet(16, "m1"))).put("ZERO", "6.2", "m1", "1");
        assertFault(folder, water.csv(), "UNKNOWN_FIELD", water.place("ZERO", "6.2", "m1"));
        ScoredTable tour = ScoredTable.of(Dossiers.of("a", sheet(26, "m1"))).put("CASE", "8", "m1", "1");
        assertFault(folder, tour.csv(), "UNKNOWN_FIELD", tour.place("CASE", "8", "m1"));
    }

    @Test
    void an_entry_past_the_titles_is_no_field() throws IOException {
        table.row("CRITERION", "1.1").add("3");
        assertFault(folder, table.csv(), "UNKNOWN_FIELD", "row:" + table.count("CRITERION", "1.1") + ",column:13");
    }

    @Test
    void a_title_nobody_knows_is_a_member_under_whom_nothing_else_may_stand() throws IOException {
        table.titles().set(table.titles().indexOf("label"), "lable");
        assertFault(folder, table.csv(), "UNKNOWN_FIELD", "row:3,column:lable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "criterion", "CRITERIA", "7"})
    void a_row_of_no_known_kind_is_no_field(String kind) throws IOException {
        int row = table.count("CRITERION", "1.1");
        table.rows.get(row - 1).set(0, kind);
        assertFault(folder, table.csv(), "UNKNOWN_FIELD", "row:" + row + ",column:row");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, two, WRONG_TYPE",
        "1.1, 2.0, WRONG_TYPE",
        "1.1, '2,0', WRONG_TYPE",
        "1.1, true, WRONG_TYPE",
        "1.1, 1 2, WRONG_TYPE",
        "1.1, +2, WRONG_TYPE",
        "2.4, 1, WRONG_TYPE",
        "2.4, x, WRONG_TYPE",
        "1.1, 4, UNKNOWN_OPTION",
        "1.1, -1, UNKNOWN_OPTION",
        "1.2, 0, UNKNOWN_OPTION",
        "1.1, 99999999999999999999, UNKNOWN_OPTION",
        "1.1, 999999999999999999999999999999999, TOO_LARGE",
        "5.1, 1, INCONSISTENT_CHOICE"
    })
    void an_answer_the_criterion_does_not_take_is_told_by_its_cell(String number, String answer, String code)
            throws IOException {
        table.put("CRITERION", number, "m2", answer);
        String told = code.equals("INCONSISTENT_CHOICE") ? "5.2" : number;
        assertFault(folder, table.csv(), code, table.place("CRITERION", told, "m2"));
    }

    @Test
    void an_empty_cell_in_a_column_with_answers_is_a_missing_criterion() throws IOException {
        table.put("CRITERION", "6.5", "m2", "");
        assertFault(folder, table.csv(), "MISSING_CRITERION", table.place("CRITERION", "6.5", "m2"));
    }

    @Test
    void an_answer_in_a_row_of_no_criterion_is_an_unknown_criterion() throws IOException {
        int row = table.count("CRITERION", "1.1");
        table.rows.get(row - 1).set(1, "9.9");
        table.rows.get(row - 1).set(table.titles().indexOf("label"), "");
        assertFault(folder, table.csv(), "UNKNOWN_CRITERION", "row:" + row + ",column:m1");
    }

    @Test
    void two_rows_of_one_criterion_are_a_repeated_field() throws IOException {
        List<String> again = new ArrayList<>(table.row("CRITERION", "1.1"));
        table.rows.add(again);
        assertFault(folder, table.csv(), "DUPLICATE_FIELD", "row:" + table.rows.size() + ",column:number");
    }

    @Test
    void two_columns_of_one_member_are_told_by_the_title() throws IOException {
        table.titles().set(table.titles().indexOf("m2"), "m1");
        assertFault(folder, table.csv(), "DUPLICATE_MEMBER", "row:1,column:m1");
    }

    @Test
    void a_table_nobody_scored_has_no_sheets() throws IOException {
        assertFault(folder, ScoredTable.blank(6, "m1").csv(), "MISSING_FIELD", "row:5,column:m1");
        ScoredTable facts = ScoredTable.of(Dossiers.of("a", sheet(6, "m1")));
        int m1 = facts.titles().indexOf("m1");
        facts.rows.stream().filter(row -> row.get(0).equals("CRITERION")).forEach(row -> row.set(m1, ""));
        assertFault(folder, facts.csv(), "NO_SHEETS", "sheets");
    }

    @Test
    void an_answer_about_a_person_is_not_repeated_in_the_message() throws IOException {
        table.put("CRITERION", "3.2", "m1", "người Tày");
        String at = table.place("CRITERION", "3.2", "m1");
        assertThat(assertFault(folder, table.csv(), "WRONG_TYPE", at)).doesNotContain("Tày");
    }
}
