package io.github.ocop.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ocop.examples.cli.table.CsvCell;
import io.github.ocop.examples.cli.table.SetCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The table that {@code ocop set} writes, filled as in a spreadsheet. */
final class ScoredTable {
    /** The tables as they were written, by set: writing one takes longer than most tests. */
    private static final Map<Integer, String> WRITTEN = new ConcurrentHashMap<>();

    /** The cells, the titles being the first row; to be changed at will. */
    final List<List<String>> rows = new ArrayList<>();

    /** Returns the table of a set with a column for each of these members and no entry. */
    static ScoredTable blank(int set, String... members) {
        ScoredTable table = new ScoredTable();
        String csv = WRITTEN.computeIfAbsent(
                set,
                number -> Shell.run("", "set", "--set", "" + number, "--format", "csv")
                        .out());
        CsvReader.builder().ofCsvRecord(csv).forEach(row -> table.rows.add(new ArrayList<>(row.getFields())));
        table.rows.forEach(row -> row.remove(row.size() - 1));
        for (String member : members) {
            table.column(member);
        }
        return table;
    }

    /** Returns the table of a dossier: its facts and findings in the first member's column. */
    static ScoredTable of(ObjectNode dossier) {
        ScoredTable table = blank(dossier.at("/product/criteriaSet").intValue());
        dossier.get("sheets").forEach(sheet -> {
            String member = sheet.get("member").textValue();
            table.column(member);
            sheet.get("choices")
                    .properties()
                    .forEach(choice -> table.put(
                            "CRITERION",
                            choice.getKey(),
                            member,
                            choice.getValue().asText()));
        });
        String first = dossier.at("/sheets/0/member").textValue();
        for (String fact : SetCsv.FACTS.keySet()) {
            JsonNode value = dossier.at("/" + fact.replace('.', '/'));
            table.put("DOSSIER", fact, first, value.asText());
        }
        dossier.path("findings").forEach(finding -> table.put("GROUND", finding.textValue(), first, "x"));
        return table;
    }

    /** Returns another table of the same cells. */
    ScoredTable copy() {
        ScoredTable copy = new ScoredTable();
        rows.forEach(row -> copy.rows.add(new ArrayList<>(row)));
        return copy;
    }

    /** Adds an empty column at the end. */
    private void column(String member) {
        rows.get(0).add(CsvCell.escape(member));
        rows.subList(1, rows.size()).forEach(row -> row.add(""));
    }

    /** Types a text into a cell. */
    ScoredTable put(String kind, String number, String title, String text) {
        row(kind, number).set(titles().indexOf(CsvCell.escape(title)), CsvCell.escape(text));
        return this;
    }

    List<String> titles() {
        return rows.get(0);
    }

    /** Returns the first row of a kind with a number. */
    List<String> row(String kind, String number) {
        return rows.get(count(kind, number) - 1);
    }

    /** Returns which row that is, as a spreadsheet counts. */
    int count(String kind, String number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).get(0).equals(kind) && rows.get(i).get(1).equals(number)) {
                return i + 1;
            }
        }
        throw new AssertionError("no row " + kind + " " + number);
    }

    /** Returns the place of a cell, as an answer names it. */
    String place(String kind, String number, String title) {
        return "row:" + count(kind, number) + ",column:" + title;
    }

    String csv(char separator) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    String csv() {
        return csv(',');
    }

    /** Saves the table and returns what a command answers to it. */
    Shell run(Path folder, String... args) throws IOException {
        return runOn(folder, csv(), args);
    }

    /** Saves a table and returns what a command answers to it. */
    static Shell runOn(Path folder, String csv, String... args) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), csv);
        List<String> command = new ArrayList<>(List.of(args));
        command.add(file.toString());
        return Shell.run("", command.toArray(String[]::new));
    }
}
