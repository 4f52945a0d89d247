package io.github.ocop.examples.cli.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.ocop.examples.cli.record.Entries;
import io.github.ocop.examples.cli.record.RegisterEntry;
import io.github.ocop.json.RegisterReader;
import io.github.ocop.json.RegisterReading;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A register as a table, a row a record of any kind, read one row after the other. A row is put in the wire's own form and read as
 * that is, so that nothing is checked twice, or otherwise. What is wrong with a row leaves the others as they are; a quotation that
 * does not end takes in what follows, and is one wrong row.
 */
public final class RegisterTable {
    /** The titles hold no separators of their own, and a row of them is no longer than this. */
    private static final int LONGEST_TITLES = 4096;

    private RegisterTable() {}

    /**
     * Returns the records of a table.
     *
     * @throws IOException if it cannot be read
     */
    public static Entries<RegisterEntry> read(InputStream in) throws IOException {
        // a byte is a character until a cell is read: bytes that are no UTF-8 are wrong in their own row only
        PushbackReader bytes =
                new PushbackReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), LONGEST_TITLES);
        Iterator<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(CsvTable.separator(titles(bytes)))
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(bytes)
                .iterator();
        try {
            if (!rows.hasNext()) {
                throw new FaultException(Fault.of(FaultReason.NOT_A_TABLE, "", 1));
            }
            return new Rows(new RegisterRow(rows.next().getFields()), rows)::next;
        } catch (CsvParseException e) {
            return Entries.of(refused(1, Fault.of(FaultReason.NOT_A_TABLE, "", 1)));
        } catch (FaultException e) {
            return Entries.of(refused(1, e.fault()));
        }
    }

    /** Returns what the table begins with, without a byte-order mark, and leaves it to be read. */
    private static String titles(PushbackReader in) throws IOException {
        char[] begin = new char[LONGEST_TITLES];
        int length = Math.max(0, fill(in, begin));
        int from = length >= 3 && new String(begin, 0, 3).equals("\u00EF\u00BB\u00BF") ? 3 : 0;
        in.unread(begin, from, length - from);
        return new String(begin, from, length - from);
    }

    private static int fill(Reader in, char[] begin) throws IOException {
        int length = 0;
        for (int read = in.read(begin); read > 0; read = in.read(begin, length, begin.length - length)) {
            length += read;
        }
        return length;
    }

    private static RegisterEntry refused(long row, Fault fault) {
        return new RegisterEntry(row, RegisterReader.refused(fault));
    }

    /** The rows below the titles. */
    private static final class Rows {
        private final RegisterRow form;
        private final Iterator<CsvRecord> rows;
        private long row = 1;
        private boolean ended;

        Rows(RegisterRow form, Iterator<CsvRecord> rows) {
            this.form = form;
            this.rows = rows;
        }

        Optional<RegisterEntry> next() {
            while (!ended) {
                try {
                    if (!rows.hasNext()) {
                        ended = true;
                        return Optional.empty();
                    }
                    row++;
                    List<String> cells = rows.next().getFields();
                    if (!cells.stream().allMatch(String::isBlank)) {
                        return Optional.of(new RegisterEntry(row, read(cells)));
                    }
                } catch (CsvParseException e) {
                    ended = true;
                    return Optional.of(refused(row, Fault.of(FaultReason.NOT_A_TABLE, "", row)));
                }
            }
            return Optional.empty();
        }

        private RegisterReading read(List<String> cells) {
            try {
                return RegisterReader.read(form.json(ImmutableList.copyOf(cells)));
            } catch (FaultException e) {
                return RegisterReader.refused(e.fault());
            }
        }
    }
}
