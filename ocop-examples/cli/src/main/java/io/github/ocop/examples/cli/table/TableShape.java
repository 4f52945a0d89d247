package io.github.ocop.examples.cli.table;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.util.HashSet;
import java.util.Set;

/** Whether a table has the columns and rows that {@code ocop set} writes, and no entry where none is read: it would be lost. */
final class TableShape {
    private static final ImmutableSet<String> NEEDED = ImmutableSet.of("row", "number");

    private final CsvTable table;

    TableShape(CsvTable table) {
        this.table = table;
    }

    /** Checks the titles. */
    void checkTitles() {
        for (String title : NEEDED) {
            if (table.column(title).isEmpty()) {
                throw new FaultException(Fault.of(FaultReason.MISSING_FIELD, "row:1", title));
            }
        }
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < table.titles().size(); column++) {
            String title = table.titles().get(column);
            if (SetRow.OWN.contains(title) && !seen.add(title)) {
                throw new FaultException(Fault.of(FaultReason.DUPLICATE_FIELD, "row:1,column:" + (column + 1), title));
            }
        }
    }

    /** Checks that a row is of a kind there is and that there is nothing in the cells it leaves empty. */
    void check(CsvTable.Row row) {
        String kind = row.cell("row");
        if (!SetCsv.ROWS.containsKey(kind)) {
            String known = String.join(", ", SetCsv.ROWS.keySet());
            throw new FaultException(Fault.of(FaultReason.UNKNOWN_FIELD, row.place("row"), kind, known));
        }
        for (int column = 0; column < row.size(); column++) {
            String title = column < table.titles().size() ? table.titles().get(column) : "";
            if (!row.cell(column).isEmpty() && !mayHold(kind, title, row.cell(column))) {
                throw misplaced(row.place(column), row.cell(column));
            }
        }
    }

    private static boolean mayHold(String kind, String title, String cell) {
        if (title.isEmpty()) {
            return false;
        }
        if (!SetRow.OWN.contains(title) || NEEDED.contains(title)) {
            return true;
        }
        // an answer that has slid out of its column would be taken for words
        boolean slid = kind.equals("CRITERION") && title.equals("text") && TableCell.isAnswer(cell);
        return SetCsv.ROWS.containsEntry(kind, title) && !slid;
    }

    /** Returns the fault of an entry where none is read. */
    static FaultException misplaced(String place, String given) {
        return new FaultException(Fault.of(FaultReason.NOT_AN_ENTRY, place, given));
    }
}
