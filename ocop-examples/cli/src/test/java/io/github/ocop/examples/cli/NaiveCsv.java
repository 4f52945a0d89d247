package io.github.ocop.examples.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ocop.examples.cli.table.CsvCell;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a table by whatever separator gives it the titles it must have. */
final class NaiveCsv {
    private NaiveCsv() {}

    /** Returns the rows, the titles being the first; none where this is no table. */
    static List<List<String>> read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
            for (char separator : new char[] {',', ';', '\t'}) {
                List<List<String>> rows = rows(table, separator);
                if (!rows.isEmpty() && rows.get(0).containsAll(List.of("row", "number"))) {
                    return rows;
                }
            }
            return List.of();
        } catch (CharacterCodingException e) {
            return List.of();
        }
    }

    private static List<List<String>> rows(String table, char separator) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(table)
                    .stream()
                    .map(CsvRecord::getFields)
                    .map(fields -> fields.stream()
                            .map(cell -> CsvCell.read(cell).strip())
                            .toList())
                    .toList();
        } catch (CsvParseException e) {
            // by another separator it may be a table
            return List.of();
        }
    }
}
