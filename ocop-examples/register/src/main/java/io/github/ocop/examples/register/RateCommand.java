package io.github.ocop.examples.register;

import io.github.ocop.law.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code register rate}: dossiers in, ratings and a table out. */
@Command(name = "rate", description = "Rates a register on Spark.")
final class RateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--master", description = "Spark's master (default: that of spark-submit, else local[*]).")
    private @Nullable String master;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "Language of messages (default: vi).")
    private Language language = Language.VI;

    @Option(names = "--reading", paramLabel = "ID", description = "Settle an open reading otherwise.")
    private List<String> readings = List.of();

    @Parameters(index = "0", paramLabel = "IN", description = "Lines of JSON, or a .parquet with the column dossier.")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "A folder that is not there yet.")
    private String out = "";

    @Override
    public Integer call() throws IOException {
        PrintWriter say = spec.commandLine().getOut();
        try (SparkSession spark = Sessions.open(Optional.ofNullable(master))) {
            long begun = System.nanoTime();
            RegisterOutput output = new RegisterOutput(spark, out);
            output.write(new RegisterJob(spark, RegisterInput.of(spark)).ratings(in, language, readings));
            double seconds = (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
            long records = 0;
            for (Row row : output.counts()
                    .groupBy("outcome", "stars")
                    .agg(functions.sum("count"))
                    .orderBy("outcome", "stars")
                    .collectAsList()) {
                String stars = row.isNullAt(1) ? "" : " " + row.getInt(1);
                say.println(row.getString(0) + stars + ": " + row.getLong(2));
                records += row.getLong(2);
            }
            say.println(String.format(
                    Locale.ROOT,
                    "%d records in %.1f s on %s, %.0f a second",
                    records,
                    seconds,
                    spark.sparkContext().master(),
                    records / seconds));
        }
        return 0;
    }
}
