package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.any;
import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table that {@code ocop set} writes, filled and read: the same answer as to the dossier on the wire. */
class SheetTableTest {
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
    @ValueSource(ints = {1, 6, 11, 16, 19, 26})
    void a_scored_table_is_answered_as_the_dossier_is(int set) throws IOException {
        Random random = new Random(set);
        for (int council = 1; council <= 4; council++) {
            ObjectNode wire = Dossiers.of(
                    "BK-2026-" + council,
                    any(set, "Bà Lan", random),
                    any(set, "Ông Bình", random),
                    any(set, "Cô Hoa", random));
            wire.withObject("/filing").put("kind", "RE_RATING");
            wire.put("assessedOn", "2026-09-01");
            wire.withObject("/product").put("name", "Miến dong");
            wire.withObject("/subject").put("name", "HTX Tài Hoan").put("kind", "FARM");
            assertSameAnswer(wire, ScoredTable.of(wire).csv());
        }
    }

    @Test
    void the_table_written_in_english_reads_alike_and_is_told_alike_to_people() throws IOException {
        int text = table.titles().indexOf("text");
        List<CsvRecord> english =
                CsvReader.builder()
                        .ofCsvRecord(Shell.run("", "set", "--set=6", "--format=csv", "--lang=en")
                                .out())
                        .stream()
                        .toList();
        for (int row = 0; row < english.size(); row++) {
            table.rows.get(row).set(text, english.get(row).getField(text));
        }
        assertThat(table.csv()).contains("Id of the dossier");
        assertThat(table.run(folder, "rate", "--trace", "--format", "text"))
                .isEqualTo(Shell.run(dossier.toString(), "rate", "--trace", "--format", "text", "-"));
    }

    @Test
    void findings_are_marked_by_anybody_who_found_them() throws IOException {
        Dossiers.found(Dossiers.found(dossier, "header"), "2.1");
        for (String mark : List.of("x", "X", "1", "true", "Yes", "có")) {
            assertSameAnswer(
                    dossier,
                    ScoredTable.of(dossier)
                            .put("GROUND", "header", "m1", "")
                            .put("GROUND", "header", "m2", mark)
                            .put("GROUND", "2.1", "m1", mark)
                            .put("GROUND", "2.1", "m2", mark)
                            .csv());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "false", "No", "không", "KHÔNG"})
    void a_ground_marked_as_not_found_is_not_found(String mark) throws IOException {
        assertSameAnswer(
                dossier,
                table.put("GROUND", "2.1", "m1", mark)
                        .put("GROUND", "header", "m2", mark)
                        .csv());
    }

    @ParameterizedTest
    @CsvSource({"true, false", "TRUE, False", "yes, no", "Yes, NO", "có, không", "Có, KHÔNG", "' có ', ' không '"})
    void yes_and_no_are_said_in_either_language(String yes, String no) throws IOException {
        assertSameAnswer(
                dossier,
                table.put("CRITERION", "2.4", "m1", yes)
                        .put("CRITERION", "2.4", "m2", no)
                        .csv());
    }

    @Test
    void facts_stand_in_any_members_column() throws IOException {
        for (String fact : List.of("id", "filing.kind", "filing.filedOn", "subject.kind")) {
            String text = dossier.at("/" + fact.replace('.', '/')).textValue();
            table.put("DOSSIER", fact, "m1", "").put("DOSSIER", fact, "m2", text);
        }
        assertSameAnswer(dossier, table.csv());
    }

    @Test
    void a_column_without_answers_is_of_a_member_who_did_not_score() throws IOException {
        table.rows.forEach(row -> row.add(row == table.titles() ? "vắng" : ""));
        // an absent member may still hold the facts and the findings
        table.put("GROUND", "2.1", "vắng", "x").put("DOSSIER", "assessedOn", "vắng", "2026-09-01");
        Dossiers.found(dossier.put("assessedOn", "2026-09-01"), "2.1");
        assertSameAnswer(dossier, table.csv());
    }

    @Test
    void a_table_without_id_has_the_files_name() throws IOException {
        String csv = table.put("DOSSIER", "id", "m1", "").csv();
        for (String name : List.of("BK-2026-014.csv", "BK-2026-014.CSV")) {
            Path file = Files.writeString(folder.resolve(name), csv);
            assertThat(Shell.run("", "rate", file.toString()).out())
                    .startsWith("{\"id\":\"BK-2026-014\",\"rulebook\":")
                    .contains("RATED");
        }
        table.rows.remove(table.row("DOSSIER", "id"));
        assertThat(table.run(folder, "rate").out()).startsWith("{\"id\":\"table\",\"rulebook\":");
    }

    @Test
    void a_table_goes_with_other_files_and_with_a_council() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), table.csv());
        Path lines = Files.write(
                folder.resolve("b.ndjson"), (dossier + "\n" + dossier + "\n").getBytes(StandardCharsets.UTF_8));
        Path council =
                Files.writeString(folder.resolve("c.json"), "{\"members\":[{\"member\":\"m1\"},{\"member\":\"m3\"}]}");
        Shell shell = Shell.run("", "rate", lines.toString(), csv.toString(), lines.toString());
        assertThat(shell.status()).isZero();
        assertThat(shell.lines()).hasSize(5).containsOnly(shell.lines().get(0));
        assertThat(Shell.run("", "rate", "--council", council.toString(), csv.toString())
                        .out())
                .contains("\"COUNCIL_RULE\",\"at\":\"row:1,column:m2\"");
    }
}
