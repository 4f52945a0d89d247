package io.github.ocop.examples.cli.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ocop.examples.cli.record.CertificateEntry;
import io.github.ocop.examples.cli.record.Entries;
import io.github.ocop.json.CertificateReader;
import io.github.ocop.json.CertificateReading;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A register of certificates as a table, a row each. A row is put in the wire's own form and read as that is, so that nothing is
 * checked twice, or otherwise; only places are told by row and column.
 */
public final class CertificateTable {
    private static final String EVENTS = "events";
    private static final ImmutableList<String> TITLES =
            ImmutableList.of("id", "rulebook", "stars", "issuedOn", "validThrough", "product", "subject", EVENTS);
    /** A register of a whole country is some megabytes; past this something else was given. */
    private static final int MOST_BYTES = 1 << 26;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private CertificateTable() {}

    /** Returns the certificates of a table; what is wrong with the table as such is one fault. */
    public static Entries<CertificateEntry> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        try {
            CsvTable table = CsvTable.parse(bytes, MOST_BYTES);
            checkTitles(table);
            Iterator<CsvTable.Row> rows =
                    table.rows().stream().filter(row -> !row.isEmpty()).iterator();
            return () -> rows.hasNext() ? Optional.of(entry(rows.next())) : Optional.empty();
        } catch (FaultException e) {
            return Entries.of(new CertificateEntry("row:1", Optional.empty(), Optional.of(e.fault()), place -> place));
        }
    }

    private static void checkTitles(CsvTable table) {
        List<String> titles = table.titles();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            String place = "row:1,column:" + (title.isEmpty() ? i + 1 : title);
            if (!TITLES.contains(title)) {
                throw new FaultException(Fault.of(FaultReason.UNKNOWN_FIELD, place, title, String.join(", ", TITLES)));
            }
            if (titles.indexOf(title) < i) {
                throw new FaultException(Fault.of(FaultReason.DUPLICATE_FIELD, place, title));
            }
        }
    }

    private static CertificateEntry entry(CsvTable.Row row) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (String title : TITLES) {
            String cell = row.cell(title);
            if (!cell.isEmpty()) {
                put(record, title, cell);
            }
        }
        CertificateReading reading = CertificateReader.read(record.toString());
        return CertificateEntry.of(reading.id().orElse(row.name()), reading, at -> place(row, at));
    }

    private static void put(ObjectNode record, String title, String cell) {
        switch (title) {
            case "product", "subject" -> record.putObject(title).put("name", cell);
            case "stars" -> number(record, title, cell);
            case EVENTS ->
                Splitter.on(';')
                        .trimResults()
                        .omitEmptyStrings()
                        .split(cell)
                        .forEach(event -> record.withArray(EVENTS).add(event(event)));
            default -> record.put(title, cell);
        }
    }

    static void number(ObjectNode record, String name, String text) {
        if (NUMBER.matcher(text).matches()) {
            record.put(name, Integer.parseInt(text));
        } else {
            record.put(name, text);
        }
    }

    /** An event in its text form; what is not of that form has fields the wire refuses. */
    static ObjectNode event(String text) {
        List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(text);
        ObjectNode event = JsonNodeFactory.instance.objectNode().put("type", words.get(0));
        if (words.size() > 1) {
            event.put("on", words.get(1));
        }
        boolean ofStars = words.get(0).equals("RE_RATED") || words.get(0).equals("UPGRADED");
        for (int i = 2; i < words.size(); i++) {
            if (ofStars) {
                number(event, i == 2 ? "stars" : words.get(i), words.get(i));
            } else {
                event.put(i == 2 ? "ground" : i == 3 ? "by" : words.get(i), words.get(i));
            }
        }
        return event;
    }

    /** The cell a place on the wire is in, and what follows it there where the cell holds several things. */
    private static String place(CsvTable.Row row, String at) {
        String title = TITLES.stream().filter(at::startsWith).findFirst().orElse("");
        String cell = title.isEmpty() ? row.name() : row.name() + ",column:" + title;
        return title.equals(EVENTS) ? cell + at.substring(EVENTS.length()) : cell;
    }
}
