package io.github.ocop.examples.cli.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ocop.json.Limits;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A table as a spreadsheet saves it: UTF-8, with a byte-order mark or without, its columns parted by commas, semicolons or
 * tabs. Rows are counted as a spreadsheet does, the titles being the first.
 */
final class CsvTable {
    private static final String SEPARATORS = ",;\t";

    private final ImmutableList<String> titles;
    private final ImmutableList<CsvRecord> rows;

    private CsvTable(List<CsvRecord> records) {
        this.titles = records.get(0).getFields().stream().map(CsvTable::text).collect(toImmutableList());
        this.rows = ImmutableList.copyOf(records.subList(1, records.size()));
    }

    /**
     * Reads a table.
     *
     * @throws FaultException if it is none
     */
    static CsvTable parse(byte[] bytes) {
        return parse(bytes, Limits.RECORD_BYTES);
    }

    /**
     * Reads a table of at most so many bytes.
     *
     * @throws FaultException if it is none
     */
    static CsvTable parse(byte[] bytes, int most) {
        if (bytes.length > most) {
            throw new FaultException(Fault.of(FaultReason.LINE_TOO_LONG, "", most));
        }
        if (!Utf8.isWellFormed(bytes)) {
            throw new FaultException(Fault.of(FaultReason.NOT_UTF8, ""));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(table))
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(table)) {
            return new CsvTable(records(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CsvRecord> records(CsvReader<CsvRecord> reader) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            long lines = records.isEmpty() ? 0 : records.get(records.size() - 1).getStartingLineNumber();
            throw new FaultException(Fault.of(FaultReason.NOT_A_TABLE, "", lines + 1));
        }
        if (records.isEmpty()) {
            throw new FaultException(Fault.of(FaultReason.NOT_A_TABLE, "", 1));
        }
        return records;
    }

    /** The titles hold no separators of their own, so the first one found is it. */
    static char separator(String table) {
        return table.chars()
                .takeWhile(c -> c != '\n' && c != '\r')
                .filter(c -> SEPARATORS.indexOf(c) >= 0)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse(',');
    }

    static String text(String cell) {
        return Normalizer.normalize(CsvCell.read(cell).strip(), Normalizer.Form.NFC);
    }

    ImmutableList<String> titles() {
        return titles;
    }

    /** Returns the place of a column, first 0; of several of that title the first. */
    OptionalInt column(String title) {
        int column = titles.indexOf(title);
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** Returns the rows below the titles. */
    ImmutableList<Row> rows() {
        return IntStream.range(0, rows.size()).mapToObj(Row::new).collect(toImmutableList());
    }

    /** A row below the titles. */
    final class Row {
        private final int index;

        private Row(int index) {
            this.index = index;
        }

        /** Returns the text in a column, empty where there is none. */
        String cell(int column) {
            CsvRecord row = rows.get(index);
            return column < row.getFieldCount() ? text(row.getField(column)) : "";
        }

        /** Returns the text in a column by its title, empty where there is none. */
        String cell(String title) {
            OptionalInt column = column(title);
            return column.isPresent() ? cell(column.getAsInt()) : "";
        }

        /** Returns what to call the row. */
        String name() {
            return "row:" + (index + 2);
        }

        int size() {
            return rows.get(index).getFieldCount();
        }

        boolean isEmpty() {
            return rows.get(index).getFields().stream().allMatch(String::isBlank);
        }

        /** Returns the place of a cell, as faults name it. */
        String place(int column) {
            // the titles are row 1
            boolean titled = column < titles.size() && !titles.get(column).isEmpty();
            return name() + ",column:" + (titled ? titles.get(column) : column + 1);
        }

        /** Returns the place of the cell in a column there is. */
        String place(String title) {
            return place(column(title).orElseThrow());
        }
    }
}
