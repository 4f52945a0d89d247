package io.github.ocop.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.json.DossierReader;
import io.github.ocop.json.Reading;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The sheets of a council off the table that {@code ocop set} writes: one dossier, a column for each member. It is put in the
 * wire's own form and read as that is, so that nothing is checked twice, or otherwise; only places are told by row and column.
 */
final class SheetTable {
    private static final ImmutableSet<String> YES = ImmutableSet.of("true", "yes", "có");
    private static final ImmutableSet<String> NO = ImmutableSet.of("false", "no", "không");
    private static final ImmutableSet<String> FOUND = ImmutableSet.of("true", "yes", "có", "x", "1");
    private static final ImmutableSet<String> ABSENT = ImmutableSet.of("false", "no", "không", "0");
    private static final Pattern BOX = Pattern.compile("-?\\d+");

    private final CsvTable table;
    private final ImmutableList<Integer> members;
    private final ObjectNode dossier = JsonNodeFactory.instance.objectNode();
    private final Map<Integer, Map<String, String>> answers = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private Optional<CriteriaSet> set = Optional.empty();
    private Optional<Rulebook> rulebook = Optional.empty();

    private SheetTable(CsvTable table) {
        this.table = table;
        this.members = IntStream.range(0, table.titles().size())
                .filter(column -> !table.titles().get(column).isEmpty())
                .filter(column -> !SetRow.OWN.contains(table.titles().get(column)))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the dossier of a table, or what is wrong with it; without an id of its own it has the one given. */
    static Entry read(byte[] bytes, String id) {
        try {
            return new SheetTable(CsvTable.parse(bytes)).entry(id);
        } catch (FaultException e) {
            return new Entry(id, Optional.empty(), Optional.of(e.fault()), place -> place);
        }
    }

    private Entry entry(String id) {
        for (String title : ImmutableList.of("row", "number")) {
            if (table.column(title).isEmpty()) {
                throw new FaultException(Fault.of(FaultReason.MISSING_FIELD, "row:1", title));
            }
        }
        table.rows().stream().filter(row -> !row.isEmpty()).forEach(this::row);
        ArrayNode sheets = dossier.putArray("sheets");
        answers.forEach((column, cells) -> {
            // a column left empty is of a member who did not score
            if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                sheet(column, cells, sheets);
            }
        });
        Reading reading = DossierReader.read(
                dossier.has("id") ? dossier.toString() : dossier.put("id", id).toString());
        return Entry.of(reading.id().orElse(id), reading, this::place);
    }

    private void sheet(int column, Map<String, String> cells, ArrayNode sheets) {
        String member = table.titles().get(column);
        String place = "sheets[" + sheets.size() + "]";
        places.put(place + ".member", "row:1,column:" + member);
        ObjectNode choices = sheets.addObject().put("member", member).putObject("choices");
        cells.forEach((number, cell) -> {
            places.put(place + ".choices." + number, Objects.requireNonNull(places.get(cell(column, number))));
            if (!cell.isEmpty()) {
                choices.set(number, value(cell));
            }
        });
    }

    private static String cell(int column, String number) {
        return column + " " + number;
    }

    private void row(CsvTable.Row row) {
        for (int column = 0; column < row.size(); column++) {
            boolean titled = column < table.titles().size()
                    && !table.titles().get(column).isEmpty();
            if (!titled && !row.cell(column).isEmpty()) {
                throw unknown(row.place(column), row.cell(column), "–");
            }
        }
        String kind = row.cell("row");
        switch (kind) {
            case "DOSSIER" -> fact(row);
            case "GROUND" -> ground(row);
            case "CRITERION" -> criterion(row);
            case "RULEBOOK" -> {
                nothingIn(row);
                rulebook = Rulebooks.standard().find(row.cell("number"));
                put("rulebook", TextNode.valueOf(row.cell("number")), placeOf(row, "number"));
            }
            case "SET" -> {
                nothingIn(row);
                set(row);
            }
            default -> {
                if (!SetCsv.ROWS.contains(kind)) {
                    throw unknown(placeOf(row, "row"), kind, String.join(", ", SetCsv.ROWS));
                }
                nothingIn(row);
            }
        }
    }

    /** Where nothing can be answered nothing may stand: it would be lost. */
    private void nothingIn(CsvTable.Row row) {
        for (int column : members) {
            if (!row.cell(column).isEmpty()) {
                throw unknown(row.place(column), row.cell(column), "CRITERION, GROUND, DOSSIER");
            }
        }
    }

    private void set(CsvTable.Row row) {
        JsonNode number = value(row.cell("number"));
        put("product.criteriaSet", number, placeOf(row, "number"));
        set = number.canConvertToInt()
                ? rulebook.orElse(Rulebooks.standard().newest()).findCriteriaSet(number.intValue())
                : Optional.empty();
    }

    /** A fact of the dossier stands once, in any member's column. */
    private void fact(CsvTable.Row row) {
        String path = row.cell("number");
        if (!SetCsv.FACTS.containsKey(path)) {
            throw unknown(placeOf(row, "number"), path, String.join(", ", SetCsv.FACTS.keySet()));
        }
        int dot = path.indexOf('.');
        if (dot > 0) {
            // a row left empty is a field left out, and told where the row is
            dossier.withObject("/" + path.substring(0, dot));
        }
        places.put(path, members.isEmpty() ? placeOf(row, "number") : row.place(members.get(0)));
        for (int column : members) {
            if (!row.cell(column).isEmpty()) {
                put(path, TextNode.valueOf(row.cell(column)), row.place(column));
            }
        }
    }

    private void put(String path, JsonNode value, String place) {
        int dot = path.indexOf('.');
        ObjectNode object = dot < 0 ? dossier : dossier.withObject("/" + path.substring(0, dot));
        if (object.has(path.substring(dot + 1))) {
            throw new FaultException(Fault.of(FaultReason.DUPLICATE_FIELD, place, path));
        }
        object.set(path.substring(dot + 1), value);
        places.put(path, place);
    }

    private void ground(CsvTable.Row row) {
        ArrayNode findings = dossier.withArray("/findings");
        String finding = known(
                row,
                number -> set.stream()
                        .flatMap(one -> one.grounds().stream())
                        .anyMatch(ground -> ground.finding().equals(number)),
                label -> set.stream()
                        .flatMap(one -> one.grounds().stream())
                        .filter(ground -> ground.label().equals(label))
                        .map(Ground::finding)
                        .findFirst());
        for (int column : members) {
            String cell = row.cell(column).toLowerCase(Locale.ROOT);
            if (FOUND.contains(cell)) {
                places.put("findings[" + findings.size() + "]", row.place(column));
                findings.add(finding);
            } else if (!cell.isEmpty() && !ABSENT.contains(cell)) {
                throw new FaultException(Fault.of(FaultReason.NOT_TRUE_OR_FALSE, row.place(column), row.cell(column)));
            }
        }
    }

    private void criterion(CsvTable.Row row) {
        String number = known(
                row,
                printed -> set.flatMap(
                                one -> one.indexOf(printed).stream().boxed().findFirst())
                        .isPresent(),
                label -> set.stream()
                        .flatMap(one -> one.criteria().stream())
                        .filter(criterion -> criterion.label().equals(label))
                        .map(Criterion::number)
                        .findFirst());
        for (int column : members) {
            if (places.put(cell(column, number), row.place(column)) != null) {
                throw new FaultException(Fault.of(FaultReason.DUPLICATE_FIELD, placeOf(row, "number"), number));
            }
            answers.computeIfAbsent(column, key -> new LinkedHashMap<>()).put(number, row.cell(column));
        }
    }

    /** A spreadsheet may have taken the printed number for a date or a decimal; the label beside it says which it was. */
    private static String known(
            CsvTable.Row row, Predicate<String> isThere, Function<String, Optional<String>> byLabel) {
        String number = row.cell("number");
        return isThere.test(number) ? number : byLabel.apply(row.cell("label")).orElse(number);
    }

    private static JsonNode value(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return BooleanNode.valueOf(YES.contains(word));
        }
        return BOX.matcher(cell).matches() ? BigIntegerNode.valueOf(new BigInteger(cell)) : TextNode.valueOf(cell);
    }

    private String placeOf(CsvTable.Row row, String title) {
        return row.place(table.column(title).orElseThrow());
    }

    /** Returns the place of what is at fault, or of what it is in. */
    private String place(String at) {
        for (String path = at; !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('.')))) {
            String place = places.get(path);
            if (place != null) {
                return place;
            }
        }
        return at;
    }

    private static FaultException unknown(String place, String given, String known) {
        return new FaultException(Fault.of(FaultReason.UNKNOWN_FIELD, place, given, known));
    }
}
