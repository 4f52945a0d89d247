package io.github.ocop.examples.register;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** One row in the making; what is not put is null. */
final class RatingRow {
    /** The outcome of a record that cannot be rated. */
    static final String ERROR = "ERROR";

    private final Map<RatingColumn, Object> cells = new EnumMap<>(RatingColumn.class);

    void put(RatingColumn column, Object cell) {
        cells.put(column, cell);
    }

    void put(RatingColumn column, Optional<?> cell) {
        cell.ifPresent(there -> put(column, there));
    }

    Row build() {
        return RowFactory.create(
                Arrays.stream(RatingColumn.values()).map(cells::get).toArray());
    }
}
