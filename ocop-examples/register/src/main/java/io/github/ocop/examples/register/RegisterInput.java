package io.github.ocop.examples.register;

import static org.apache.spark.sql.functions.lit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import scala.Tuple2;

/** Where a register is read from: lines of JSON, or Parquet with a column {@code dossier} and perhaps one {@code province}. */
final class RegisterInput {
    private static final String PROVINCE = "province";
    private static final String DOSSIER = "dossier";
    /** How much of a file is one task: enough for a second or so, little enough to spread a file over many cores. */
    private static final long SPLIT_BYTES = 16L << 20;

    private final SparkSession spark;
    private final long splitBytes;

    private RegisterInput(SparkSession spark, long splitBytes) {
        this.spark = spark;
        this.splitBytes = splitBytes;
    }

    static RegisterInput of(SparkSession spark) {
        return new RegisterInput(spark, SPLIT_BYTES);
    }

    /** Returns the same, with tasks of so many bytes. */
    RegisterInput withSplits(long bytes) {
        return new RegisterInput(spark, bytes);
    }

    /** Returns the records in their order, blank lines among them, each with its number, the first 0. */
    JavaPairRDD<RegisterRecord, Long> read(String path) {
        return path.endsWith(".parquet") ? parquet(path) : lines(path);
    }

    /**
     * Lines end as they do for the command: with a line feed, before which one carriage return may stand. The bytes are kept
     * as they are, for text that is no UTF-8 has to be told.
     */
    private JavaPairRDD<RegisterRecord, Long> lines(String path) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration configuration = new Configuration(context.hadoopConfiguration());
        configuration.set("textinputformat.record.delimiter", "\n");
        configuration.setLong("mapreduce.input.fileinputformat.split.maxsize", splitBytes);
        // numbered first: for that all lines are counted, which is all that is done with them then
        return context.newAPIHadoopFile(path, TextInputFormat.class, LongWritable.class, Text.class, configuration)
                .values()
                .zipWithIndex()
                .mapToPair(line -> new Tuple2<>(ofLine(line._1()), line._2()));
    }

    private static RegisterRecord ofLine(Text line) {
        int length = line.getLength();
        boolean hasReturn = length > 0 && line.getBytes()[length - 1] == '\r';
        return RegisterRecord.ofLine(line.getBytes(), hasReturn ? length - 1 : length);
    }

    private JavaPairRDD<RegisterRecord, Long> parquet(String path) {
        Dataset<Row> rows = spark.read().parquet(path);
        boolean hasProvince = List.of(rows.columns()).contains(PROVINCE);
        return rows.select(
                        (hasProvince ? rows.col(PROVINCE) : lit(null)).cast(DataTypes.StringType),
                        rows.col(DOSSIER).cast(DataTypes.StringType))
                .javaRDD()
                .map(row -> RegisterRecord.of(
                        row.isNullAt(0) ? null : row.getString(0),
                        // a dossier that is not there is a blank line
                        row.isNullAt(1) ? new byte[0] : row.getString(1).getBytes(StandardCharsets.UTF_8)))
                .zipWithIndex();
    }
}
