package io.github.ocop.examples.register;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The folder that a rated register is written to. */
final class RegisterOutput {
    private static final String RATINGS = "/ratings.parquet";
    private static final String TABLE = "/table.parquet";

    private final SparkSession spark;
    private final String folder;

    RegisterOutput(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** Writes the ratings, and from what was written, so that nothing is rated or counted twice, the tables. */
    void write(Dataset<Row> ratings) {
        ratings.write().mode(SaveMode.ErrorIfExists).parquet(folder + RATINGS);
        Dataset<Row> written = ratings();
        RegisterTable.counts(written).write().parquet(folder + TABLE);
        csv(counts(), "/table.csv");
        csv(RegisterTable.faults(written), "/faults.csv");
    }

    private void csv(Dataset<Row> rows, String name) {
        RegisterTable.forSpreadsheets(rows)
                .write()
                .option("header", true)
                .option("escape", "\"")
                .option("emptyValue", "")
                .csv(folder + name);
    }

    Dataset<Row> ratings() {
        return spark.read().parquet(folder + RATINGS);
    }

    Dataset<Row> counts() {
        return spark.read().parquet(folder + TABLE);
    }
}
