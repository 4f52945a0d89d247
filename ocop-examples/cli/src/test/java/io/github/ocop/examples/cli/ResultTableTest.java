package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ocop.examples.cli.table.CsvCell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop rate --format csv}: a row a record. */
class ResultTableTest {
    private static final String HEADING = "id,rulebook,criteriaSet,outcome,A,B,C,total,band,stars,unmet,certifiable,"
            + "decidedBy,minimums,settings,grounds,lowestPoints,highestPoints,lowestStars,highestStars,missing,deciding,"
            + "code,at,message,finishBy\n";

    @TempDir
    private Path folder = Path.of("");

    private static Shell rate(Object input, String... more) {
        return Shell.say(input.toString(), "rate --format csv -", more);
    }

    private static List<CsvRecord> read(Shell shell) {
        return CsvReader.builder().ofCsvRecord(shell.out()).stream().toList();
    }

    @Test
    void a_rated_dossier_is_a_row_of_the_fields_of_the_wire() {
        ObjectNode dossier =
                Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2", "1.1", 1, "3.5", 1, "10", 1), sheet(6, "m3"));
        assertThat(rate(dossier))
                .isEqualTo(new Shell(
                        0,
                        HEADING + "a,qd-26-2026,6,RATED,38.66,25.00,34.66,98.33,5,5,,true,MINISTRY,CHECKED,"
                                + ",,,,,,,,,,,\n",
                        ""));
    }

    @Test
    void minimums_not_met_are_a_list_and_nobody_decides_below_3_stars() {
        ObjectNode dossier = Dossiers.of("a", sheet(6, "m1", "1.1", 1, "3.5", 1));
        assertThat(rate(dossier).lines().get(1))
                .isEqualTo("a,qd-26-2026,6,RATED,36.00,25.00,35.00,96.00,5,2,3:1.1 4:3.5,false,,CHECKED,,,,,,,,,,,,");
    }

    @Test
    void part_results_say_that_minimums_were_not_checked() {
        assertThat(rate(Dossiers.parts("p")).lines().get(1))
                .isEqualTo("p,qd-26-2026,6,RATED,31.00,24.00,30.00,85.00,4,4,,true,PROVINCE,NOT_CHECKED,,,,,,,,,,,,");
    }

    @Test
    void article_12_2_a_dossier_in_transition_has_the_day_to_finish_by() {
        ObjectNode dossier = Dossiers.parts("p");
        dossier.remove("rulebook");
        dossier.withObject("/filing").put("filedOn", "2026-05-21");
        dossier.put("assessedOn", "2026-07-21");
        assertThat(rate(dossier).lines().get(1))
                .isEqualTo("p,qd-1489-2025,6,RATED,31.00,24.00,30.00,85.00,4,4,,true,PROVINCE,NOT_CHECKED,,,,,,,,,,,"
                        + ",2026-07-21");
        for (String form : List.of("text", "html")) {
            assertThat(Shell.say(dossier.toString(), "rate --lang en --format " + form + " -")
                            .out())
                    .contains("to be finished by: 2026-07-21");
        }
    }

    @Test
    void a_barred_product_has_its_grounds() {
        ObjectNode dossier = Dossiers.of("b", sheet(16, "m1", "6.2", 1, "6.4", 1));
        assertThat(rate(dossier).lines().get(1)).isEqualTo("b,qd-26-2026,16,STOPPED,,,,,,,,,,,,6.2 6.4,,,,,,,,,,");
        Dossiers.found(dossier, "header");
        assertThat(rate(dossier).lines().get(1)).isEqualTo("b,qd-26-2026,16,DISQUALIFIED,,,,,,,,,,,,header,,,,,,,,,,");
    }

    @Test
    void an_answer_by_other_readings_says_so() {
        ObjectNode dossier = Dossiers.of("a", sheet(6, "m1"));
        String row = rate(dossier, "--reading", "minimums-unanimous").lines().get(1);
        assertThat(row).contains(",CHECKED,\"minimumTest=UNANIMOUS,proposal=BY_STARS,wholeMark=ANY_OPTION\",");
        assertThat(rate(dossier, "--reading", "minimums-by-majority").lines().get(1))
                .isEqualTo(rate(dossier).lines().get(1));
    }

    @Test
    void a_sheet_with_gaps_has_its_range() {
        ObjectNode gaps = Dossiers.without(Dossiers.of("a", sheet(6, "m1")), "1.1", "3.5", "10");
        String whole = Dossiers.of("w", sheet(6, "m1")).toString();
        Shell shell = rate(gaps + "\n" + whole, "--partial");
        assertThat(shell.status()).isZero();
        assertThat(shell.lines().get(1))
                .isEqualTo("a,qd-26-2026,6,PARTIAL,,,,,,,,,,,,,92,100,2,5,1.1 3.5 10,1.1 3.5,,,,");
        assertThat(shell.lines().get(2))
                .isEqualTo(
                        "w,qd-26-2026,6,RATED,40.00,25.00,35.00,100.00,5,5,,true,MINISTRY,CHECKED,,,100,100,5,5,,,,,,");
    }

    @Test
    void a_faulty_record_has_its_code_place_and_message_in_the_language_asked_for() {
        String bad = Dossiers.of("a", sheet(6, "m1")).toString().replace("2026-08-03", "2026-02-30");
        Shell shell = rate("x\n" + bad, "--lang", "en");
        assertThat(shell)
                .isEqualTo(new Shell(
                        1,
                        HEADING + "line:1,,,,,,,,,,,,,,,,,,,,,,MALFORMED_JSON,,\"Not valid JSON, near character 1\",\n"
                                + "a,,,,,,,,,,,,,,,,,,,,,,BAD_DATE,filing.filedOn,\"A day that exists, as "
                                + "year-month-day, is expected, given '2026-02-30'\",\n",
                        ""));
        assertThat(rate(bad).out()).contains("Cần ngày hợp lệ");
    }

    @Test
    void no_records_are_the_titles_alone() {
        assertThat(rate("")).isEqualTo(new Shell(0, HEADING, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84",
                "-5",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\t=1",
                "\r=1",
                "\n=1",
                "'",
                "'=1",
                "''x"
            })
    void an_id_that_looks_like_a_formula_is_escaped_and_reads_back(String id) {
        List<CsvRecord> rows = read(rate(Dossiers.of(id, sheet(6, "m1"))));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getField(0)).isEqualTo("'" + id);
        assertThat(CsvCell.read(rows.get(1).getField(0))).isEqualTo(id);
    }

    @Test
    void the_place_of_a_fault_that_looks_like_a_formula_is_escaped() {
        String odd = "{\"id\":\"a\",\"=1+1\":1}";
        CsvRecord row = read(rate(odd)).get(1);
        assertThat(row.getField(23)).isEqualTo("'=1+1");
    }

    @Test
    void a_row_a_record_whatever_stands_in_the_ids() throws IOException {
        List<String> ids = List.of("a,b", "a\nb", "a\"b\"", "a\r\nb", "a;b", "Bún bò Huế 🌀", " a ");
        StringBuilder input = new StringBuilder();
        ids.forEach(id -> input.append(Dossiers.of(id, sheet(6, "m1"))).append("\n{}\n"));
        Shell shell = rate(input);
        assertThat(shell.status()).isEqualTo(1);
        List<CsvRecord> rows = read(shell);
        assertThat(rows).hasSize(1 + 2 * ids.size()).allMatch(row -> row.getFieldCount() == 26);
        for (int i = 0; i < ids.size(); i++) {
            assertThat(rows.get(2 * i + 1).getField(0)).isEqualTo(ids.get(i));
            assertThat(rows.get(2 * i + 2).getField(0)).isEqualTo("line:" + (2 * i + 2));
        }
        Path one = Files.writeString(
                folder.resolve("a.csv"),
                ScoredTable.of(Dossiers.of("t", sheet(6, "m1"))).csv());
        assertThat(Shell.run("", "rate", "--format", "CSV", one.toString(), one.toString())
                        .lines())
                .hasSize(3)
                .startsWith(HEADING.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--trace", "--statistics", "--trace --statistics", "--trace --partial"})
    void what_takes_more_than_a_row_is_wrong_usage(String options) {
        Shell shell = rate(Dossiers.parts("p"), options.split(" ", -1));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("--format: expected json or text").doesNotContain("\tat ");
    }

    @Test
    void of_wrong_usage_not_even_the_titles_are_written() {
        for (String option : List.of("--words=no-such-file", "--council=no-such-file", "--reading=nowhere")) {
            Shell shell = rate(Dossiers.parts("p"), option);
            assertThat(shell.status()).isEqualTo(2);
            assertThat(shell.out()).isEmpty();
        }
        assertThat(Shell.run("", "rate", "--format=csv", "no-such-file").out()).isEmpty();
    }
}
