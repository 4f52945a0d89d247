package io.github.ocop.examples.cli.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.json.DossierReader;
import io.github.ocop.json.Limits;
import io.github.ocop.json.Reading;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The sheets of a council off the table that {@code ocop set} writes: one dossier, a column for each member. It is put in the
 * wire's own form and read as that is, so that nothing is checked twice, or otherwise; only places are told by row and column.
 */
public final class SheetTable {
    private final CsvTable table;
    private final ImmutableList<Integer> members;
    private final TableShape shape;
    private final ObjectNode dossier = JsonNodeFactory.instance.objectNode();
    private final Map<Integer, Map<String, String>> answers = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private Optional<CriteriaSet> set = Optional.empty();
    private Optional<Rulebook> rulebook = Optional.empty();

    private SheetTable(CsvTable table) {
        this.table = table;
        this.members = memberColumns(table);
        this.shape = new TableShape(table);
    }

    /** Returns the dossier of a table, or what is wrong with it; without an id of its own it has the one given. */
    public static Entry read(byte[] bytes, String id) {
        try {
            CsvTable table = CsvTable.parse(bytes);
            return read(table, ownId(table).orElse(id));
        } catch (FaultException e) {
            return faulty(id, e);
        }
    }

    private static Entry read(CsvTable table, String id) {
        try {
            return new SheetTable(table).entry(id);
        } catch (FaultException e) {
            return faulty(id, e);
        }
    }

    private static Entry faulty(String id, FaultException e) {
        return new Entry(id, Optional.empty(), Optional.of(e.fault()), place -> place);
    }

    /** Returns the id in the table, where it can be read: an answer carries it whatever is wrong elsewhere. */
    private static Optional<String> ownId(CsvTable table) {
        return table.rows().stream()
                .filter(row ->
                        row.cell("row").equals("DOSSIER") && row.cell("number").equals("id"))
                .flatMap(row -> memberColumns(table).stream().map(row::cell))
                .filter(cell -> !cell.isEmpty() && cell.length() <= Limits.ID_CHARACTERS)
                .findFirst();
    }

    private static ImmutableList<Integer> memberColumns(CsvTable table) {
        return IntStream.range(0, table.titles().size())
                .filter(column -> !table.titles().get(column).isEmpty())
                .filter(column -> !SetRow.OWN.contains(table.titles().get(column)))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    private Entry entry(String id) {
        shape.checkTitles();
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
                choices.set(number, TableCell.value(cell));
            }
        });
    }

    private static String cell(int column, String number) {
        return column + " " + number;
    }

    private void row(CsvTable.Row row) {
        shape.check(row);
        switch (row.cell("row")) {
            case "DOSSIER" -> fact(row);
            case "GROUND" -> ground(row);
            case "CRITERION" -> criterion(row);
            case "RULEBOOK" -> {
                nothingIn(row);
                rulebook = Rulebooks.standard().find(row.cell("number"));
                put("rulebook", TextNode.valueOf(row.cell("number")), row.place("number"));
            }
            case "SET" -> {
                nothingIn(row);
                set(row);
            }
            default -> nothingIn(row);
        }
    }

    /** Where nothing can be answered nothing may stand: it would be lost. */
    private void nothingIn(CsvTable.Row row) {
        for (int column : members) {
            if (!row.cell(column).isEmpty()) {
                String number = row.cell("number");
                boolean personal = set.flatMap(
                                one -> one.indexOf(number).stream().boxed().findFirst())
                        .filter(index -> set.orElseThrow().criteria().get(index).personal())
                        .isPresent();
                // neither an entry that would tell something of a person is repeated, nor the option it stands at
                String place = personal && row.cell("row").equals("OPTION")
                        ? places.getOrDefault(cell(column, number), "row:1")
                        : row.place(column);
                throw TableShape.misplaced(place, personal ? "…" : row.cell(column));
            }
        }
    }

    private void set(CsvTable.Row row) {
        JsonNode number = TableCell.value(row.cell("number"));
        put("product.criteriaSet", number, row.place("number"));
        set = number.canConvertToInt()
                ? rulebook.orElse(Rulebooks.standard().newest()).findCriteriaSet(number.intValue())
                : Optional.empty();
    }

    /** A fact of the dossier stands once, in any member's column. */
    private void fact(CsvTable.Row row) {
        String path = row.cell("number");
        if (!SetCsv.FACTS.containsKey(path)) {
            String known = String.join(", ", SetCsv.FACTS.keySet());
            throw new FaultException(Fault.of(FaultReason.UNKNOWN_FIELD, row.place("number"), path, known));
        }
        int dot = path.indexOf('.');
        if (dot > 0) {
            // a row left empty is a field left out, and told where the row is
            dossier.withObject("/" + path.substring(0, dot));
        }
        places.put(path, members.isEmpty() ? row.place("number") : row.place(members.get(0)));
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
            String cell = row.cell(column);
            if (TableCell.isFound(cell)) {
                places.put("findings[" + findings.size() + "]", row.place(column));
                findings.add(finding);
            } else if (!TableCell.isAbsent(cell)) {
                throw new FaultException(Fault.of(FaultReason.NOT_TRUE_OR_FALSE, row.place(column), cell));
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
        if (members.stream().anyMatch(column -> places.containsKey(cell(column, number)))
                && !number.equals(row.cell("number"))) {
            // the label is of a criterion that stands there already: this table is of another set
            answer(row, row.cell("number"));
        } else {
            answer(row, number);
        }
    }

    private void answer(CsvTable.Row row, String number) {
        for (int column : members) {
            if (places.put(cell(column, number), row.place(column)) != null) {
                throw new FaultException(Fault.of(FaultReason.DUPLICATE_FIELD, row.place("number"), number));
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
}
