package io.github.ocop.examples.register;

import io.github.ocop.law.Language;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Rates a register. */
final class RegisterJob {
    private final RegisterInput input;
    private final SparkSession spark;

    RegisterJob(SparkSession spark, RegisterInput input) {
        this.spark = spark;
        this.input = input;
    }

    /** Returns a row for each record, with the number of its line in the register as a whole. */
    Dataset<Row> ratings(String path, Language language, List<String> readings) {
        return spark.createDataFrame(
                input.read(path).mapPartitions(new RateRecords(language, readings)), RatingColumn.schema());
    }
}
