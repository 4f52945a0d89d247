package io.github.ocop.examples.cli.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Cells of a table that a spreadsheet would take for a formula.
 *
 * <p>Such a cell gets an apostrophe in front, which makes it text to a spreadsheet; so does one that begins with an
 * apostrophe, so that {@link #read} gives back what was written.
 */
public final class CsvCell {
    private static final String DANGEROUS = "=+-@＝＋－＠\t\r\n'";

    private CsvCell() {}

    /** Returns text that no spreadsheet takes for a formula. */
    public static String escape(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Returns what {@link #escape} was given. */
    public static String read(String cell) {
        boolean escaped = cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0;
        return escaped ? cell.substring(1) : cell;
    }

    /** Returns a row of a table, its line end included. */
    public static String row(List<?> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    cells.stream().map(Object::toString).map(CsvCell::escape).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
