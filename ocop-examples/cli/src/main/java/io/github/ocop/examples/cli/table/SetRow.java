package io.github.ocop.examples.cli.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** One row of the table of a set, written when its text is given. */
final class SetRow {
    /** The columns in their order; more members are more columns at the end. */
    private enum Column {
        ROW,
        NUMBER,
        BOX,
        POINTS,
        STARS,
        CASE,
        NEEDS,
        RULE,
        LABEL,
        TEXT,
        M1
    }

    /** The titles of the columns that are no member's. */
    static final ImmutableSet<String> OWN =
            titles().stream().filter(title -> !title.equals(title(Column.M1))).collect(ImmutableSet.toImmutableSet());

    private final CsvWriter csv;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    SetRow(CsvWriter csv, String kind) {
        this.csv = csv;
        with(Column.ROW, kind);
    }

    /** Returns the first row. */
    static ImmutableList<String> titles() {
        return Arrays.stream(Column.values()).map(SetRow::title).collect(ImmutableList.toImmutableList());
    }

    private static String title(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    SetRow number(Object number) {
        return with(Column.NUMBER, number);
    }

    SetRow box(int box) {
        return with(Column.BOX, box);
    }

    SetRow points(int points) {
        return with(Column.POINTS, points);
    }

    SetRow stars(OptionalInt stars) {
        stars.ifPresent(number -> with(Column.STARS, number));
        return this;
    }

    SetRow inCase(OptionalInt number) {
        number.ifPresent(some -> with(Column.CASE, some));
        return this;
    }

    SetRow needs(String criterion) {
        return with(Column.NEEDS, criterion);
    }

    SetRow rule(Enum<?> rule) {
        return with(Column.RULE, rule.name());
    }

    SetRow label(String label) {
        return with(Column.LABEL, label);
    }

    /** Gives the row its words, the one cell that may hold anything, and writes it. */
    void text(String words) {
        with(Column.TEXT, CsvCell.escape(words));
        csv.writeRecord(Arrays.stream(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList());
    }

    private SetRow with(Column column, Object value) {
        cells.put(column, value.toString());
        return this;
    }
}
