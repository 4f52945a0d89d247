package io.github.ocop.examples.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A scored table read a second time, simply: the whole of it first, then each cell by where it stands. It gives up wherever a
 * cell has no place, so that whatever it does return holds all that was typed in a member's column.
 */
final class NaiveTable {
    private static final List<String> OWN =
            List.of("row", "number", "box", "points", "stars", "case", "needs", "rule", "label", "text");
    private static final List<String> FACTS = List.of(
            "id", "filing.kind", "filing.filedOn", "assessedOn", "product.name", "subject.name", "subject.kind");
    private static final List<String> ROWS = List.of(
            "RULEBOOK",
            "SET",
            "ZERO",
            "PART",
            "HEADING",
            "SUBHEADING",
            "PERSONAL",
            "NEEDS",
            "REQUIREMENT",
            "CASE",
            "OPTION",
            "CRITERION",
            "GROUND",
            "DOSSIER");

    private final List<List<String>> rows;
    private final List<String> titles;
    private final ObjectNode dossier = JsonNodeFactory.instance.objectNode();
    private final Map<Integer, ObjectNode> sheets = new TreeMap<>();
    private final Set<String> answered = new HashSet<>();
    private Optional<CriteriaSet> set = Optional.empty();

    private NaiveTable(List<List<String>> rows) {
        this.rows = rows;
        this.titles = rows.get(0);
    }

    /** Something stands where it cannot stand. */
    private static final class NoPlace extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Returns the dossier of a table on the wire, or nothing where it must not be answered. */
    static Optional<ObjectNode> read(byte[] bytes, String id) {
        List<List<String>> rows = NaiveCsv.read(bytes);
        try {
            return rows.isEmpty() ? Optional.empty() : Optional.of(new NaiveTable(rows).dossier(id));
        } catch (NoPlace e) {
            return Optional.empty();
        }
    }

    private String cell(List<String> row, String title) {
        int column = titles.indexOf(title);
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private ObjectNode dossier(String id) {
        List<List<String>> below = rows.subList(1, rows.size());
        set = below.stream()
                .filter(row -> cell(row, "row").equals("SET"))
                .map(row -> cell(row, "number"))
                .filter(number -> number.matches("0*([1-9]|1\\d|2[0-6])"))
                .map(number -> Dossiers.set(Integer.parseInt(number)))
                .findFirst();
        below.stream().filter(row -> !row.stream().allMatch(String::isEmpty)).forEach(this::row);
        sheets.values().forEach(sheet -> dossier.withArray("/sheets").add(sheet));
        return dossier.has("id") ? dossier : dossier.put("id", id);
    }

    private void row(List<String> row) {
        String kind = cell(row, "row");
        if (!ROWS.contains(kind)) {
            throw new NoPlace();
        }
        if (kind.equals("RULEBOOK")) {
            fact("rulebook", cell(row, "number"));
        }
        if (kind.equals("SET")) {
            answer(once(dossier.withObject("/product"), "criteriaSet"), "criteriaSet", cell(row, "number"));
        }
        for (int column = 0; column < row.size(); column++) {
            String title = column < titles.size() ? titles.get(column) : "";
            String text = row.get(column);
            boolean nothing = text.isEmpty() && (title.isEmpty() || !kind.equals("CRITERION"));
            if (title.isEmpty() && !text.isEmpty()) {
                throw new NoPlace();
            }
            if (!OWN.contains(title) && !nothing) {
                typed(row, kind, column, text);
            }
        }
    }

    /** A text typed in a member's column. */
    private void typed(List<String> row, String kind, int column, String text) {
        String number = cell(row, "number");
        String label = cell(row, "label");
        switch (kind) {
            case "CRITERION" -> choice(column, criterion(number, label), text);
            case "GROUND" -> finding(ground(number, label), text.toLowerCase(Locale.ROOT));
            case "DOSSIER" -> {
                if (!FACTS.contains(number)) {
                    throw new NoPlace();
                }
                fact(number, text);
            }
            default -> throw new NoPlace();
        }
    }

    private void choice(int column, String criterion, String text) {
        // a second row of the criterion has no place, even where one of them is empty
        if (!answered.add(column + " " + criterion)) {
            throw new NoPlace();
        }
        if (!text.isEmpty()) {
            ObjectNode sheet = sheets.computeIfAbsent(
                    column, key -> JsonNodeFactory.instance.objectNode().put("member", titles.get(column)));
            answer(sheet.withObject("/choices"), criterion, text);
        }
    }

    private void finding(String finding, String mark) {
        if (List.of("x", "1", "true", "yes", "có").contains(mark)) {
            dossier.withArray("/findings").add(finding);
        } else if (!List.of("0", "false", "no", "không").contains(mark)) {
            throw new NoPlace();
        }
    }

    private void fact(String place, String text) {
        int dot = place.indexOf('.');
        ObjectNode object = dot < 0 ? dossier : dossier.withObject("/" + place.substring(0, dot));
        once(object, place.substring(dot + 1)).put(place.substring(dot + 1), text);
    }

    private static ObjectNode once(ObjectNode object, String field) {
        if (object.has(field)) {
            throw new NoPlace();
        }
        return object;
    }

    private static void answer(ObjectNode object, String field, String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "có" -> object.put(field, true);
            case "false", "no", "không" -> object.put(field, false);
            default -> {
                if (text.matches("-?[0-9]+")) {
                    object.put(field, new BigInteger(text));
                } else {
                    object.put(field, text);
                }
            }
        }
    }

    private String criterion(String number, String label) {
        List<Criterion> all = set.map(one -> List.copyOf(one.criteria())).orElse(List.of());
        boolean there = all.stream().anyMatch(one -> one.number().equals(number));
        Optional<Criterion> labelled =
                all.stream().filter(one -> one.label().equals(label)).findFirst();
        return there ? number : labelled.map(Criterion::number).orElse(number);
    }

    private String ground(String number, String label) {
        List<Ground> all = set.map(one -> List.copyOf(one.grounds())).orElse(List.of());
        boolean there = all.stream().anyMatch(one -> one.finding().equals(number));
        Optional<Ground> labelled =
                all.stream().filter(one -> one.label().equals(label)).findFirst();
        return there ? number : labelled.map(Ground::finding).orElse(number);
    }
}
