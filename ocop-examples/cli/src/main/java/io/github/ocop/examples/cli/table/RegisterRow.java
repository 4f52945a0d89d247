package io.github.ocop.examples.cli.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** How a row of a register's table is a record on the wire: by the titles of its columns, which are the wire's own names. */
final class RegisterRow {
    private static final ImmutableList<String> TITLES = ImmutableList.of(
            "type",
            "id",
            "name",
            "unit",
            "kind",
            "joinedOn",
            "leftOn",
            "registeredOn",
            "owners",
            "marks",
            "product",
            "rulebook",
            "stars",
            "issuedOn",
            "validThrough",
            "events",
            "tally",
            "on",
            "count",
            "representative.name",
            "representative.woman",
            "representative.ethnicMinority",
            "representative.disability");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Splitter SEVERAL = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final ImmutableList<String> titles;

    /**
     * Makes the form of the rows below some titles.
     *
     * @throws FaultException if there is a title nobody knows, or one twice
     */
    RegisterRow(List<String> given) {
        titles = given.stream().map(RegisterRow::text).collect(ImmutableList.toImmutableList());
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            String place = "column:" + (title.isEmpty() ? i + 1 : title);
            if (!TITLES.contains(title)) {
                throw new FaultException(Fault.of(FaultReason.UNKNOWN_FIELD, place, title, String.join(", ", TITLES)));
            }
            if (titles.indexOf(title) < i) {
                throw new FaultException(Fault.of(FaultReason.DUPLICATE_FIELD, place, title));
            }
        }
    }

    /** Returns the text of a cell whose bytes are characters. */
    private static String text(String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.ISO_8859_1);
        if (!Utf8.isWellFormed(bytes)) {
            throw new FaultException(Fault.of(FaultReason.NOT_UTF8, ""));
        }
        return CsvTable.text(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Returns the record of a row; an empty cell is a field that is not there.
     *
     * @throws FaultException if a cell is no text, or stands where no column is
     */
    String json(ImmutableList<String> cells) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            String cell = text(cells.get(i));
            if (!cell.isEmpty() && i >= titles.size()) {
                throw new FaultException(Fault.of(FaultReason.NOT_AN_ENTRY, "column:" + (i + 1), cell));
            }
            if (!cell.isEmpty()) {
                put(record, titles.get(i), cell);
            }
        }
        return record.toString();
    }

    private static void put(ObjectNode record, String title, String cell) {
        switch (title) {
            case "stars", "count" -> number(record, title, cell);
            case "owners" ->
                SEVERAL.split(cell)
                        .forEach(owner -> words(record.withArray(title).addObject(), owner, "subject", "from"));
            case "marks" ->
                SEVERAL.split(cell)
                        .forEach(mark -> words(record.withArray(title).addObject(), mark, "mark", "on", "stars"));
            case "events" ->
                SEVERAL.split(cell).forEach(event -> record.withArray(title).add(CertificateTable.event(event)));
            default -> {
                if (title.startsWith("representative.")) {
                    flag(
                            record.withObjectProperty("representative"),
                            title.substring("representative.".length()),
                            cell);
                } else {
                    record.put(title, cell);
                }
            }
        }
    }

    private static void number(ObjectNode record, String name, String text) {
        if (NUMBER.matcher(text).matches()) {
            record.put(name, Long.parseLong(text));
        } else {
            record.put(name, text);
        }
    }

    /** What says something of a person is yes or no; anything else is left for the wire to refuse. */
    private static void flag(ObjectNode representative, String name, String cell) {
        switch (cell) {
            case "true" -> representative.put(name, true);
            case "false" -> representative.put(name, false);
            default -> representative.put(name, cell);
        }
    }

    /** Words with spaces between them as fields by name; more words than names are fields the wire refuses. */
    private static void words(ObjectNode object, String text, String... names) {
        List<String> words = WORDS.splitToList(text);
        for (int i = 0; i < words.size(); i++) {
            String name = i < names.length ? names[i] : words.get(i);
            if (name.equals("stars")) {
                number(object, name, words.get(i));
            } else {
                object.put(name, words.get(i));
            }
        }
    }
}
