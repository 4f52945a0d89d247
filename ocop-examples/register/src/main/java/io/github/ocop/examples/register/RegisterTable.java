package io.github.ocop.examples.register;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/** What is counted of ratings. */
final class RegisterTable {
    private RegisterTable() {}

    /** Returns how many records of each province and set came to which stars or outcome; all together they are all records. */
    static Dataset<Row> counts(Dataset<Row> ratings) {
        Column[] by = {
            col(RatingColumn.province.name()),
            col(RatingColumn.provinceName.name()),
            col(RatingColumn.rulebook.name()),
            col(RatingColumn.criteriaSet.name()),
            col(RatingColumn.outcome.name()),
            col(RatingColumn.stars.name())
        };
        // some thousand rows at most: sorted as one part, which needs no sample of them first
        return ratings.groupBy(by).count().coalesce(1).sortWithinPartitions(by);
    }

    /** Returns the records that could not be rated, with what is wrong where. */
    static Dataset<Row> faults(Dataset<Row> ratings) {
        return ratings.filter(col(RatingColumn.code.name()).isNotNull())
                .select(
                        RatingColumn.line.name(),
                        RatingColumn.province.name(),
                        RatingColumn.id.name(),
                        RatingColumn.code.name(),
                        RatingColumn.at.name(),
                        RatingColumn.message.name())
                .orderBy(RatingColumn.line.name());
    }

    /** Returns the same with an apostrophe before text that a spreadsheet would take for a formula, as in every table here. */
    static Dataset<Row> forSpreadsheets(Dataset<Row> rows) {
        Dataset<Row> safe = rows;
        for (StructField field : rows.schema().fields()) {
            if (field.dataType().equals(DataTypes.StringType)) {
                Column cell = col(field.name());
                safe = safe.withColumn(
                        field.name(),
                        when(cell.rlike("^[=+\\-@＝＋－＠\\t\\r\\n']"), concat(lit("'"), cell))
                                .otherwise(cell));
            }
        }
        return safe;
    }
}
