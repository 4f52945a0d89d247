package io.github.ocop.examples.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code register check}: the answers of a register against those that {@code ocop rate} gave to the same dossiers. */
@Command(name = "check", description = "Compares the answers with those of ocop rate, record for record.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--master", description = "Spark's master (default: that of spark-submit, else local[*]).")
    private @Nullable String master;

    @Parameters(index = "0", paramLabel = "OUT", description = "The folder that register rate wrote.")
    private String out = "";

    @Parameters(index = "1", paramLabel = "ANSWERS", description = "What ocop rate wrote.")
    private Path answers = Path.of("");

    @Override
    public Integer call() throws IOException {
        PrintWriter say = spec.commandLine().getOut();
        try (SparkSession spark = Sessions.open(Optional.ofNullable(master));
                BufferedReader expected = Files.newBufferedReader(answers, StandardCharsets.UTF_8)) {
            Iterator<Row> rows = new RegisterOutput(spark, out)
                    .ratings()
                    .orderBy(RatingColumn.line.name())
                    .select(RatingColumn.line.name(), RatingColumn.answer.name())
                    .toLocalIterator();
            long same = 0;
            while (rows.hasNext()) {
                Row row = rows.next();
                String answer = expected.readLine();
                if (!row.getString(1).equals(answer)) {
                    say.println("line " + row.getLong(0) + ":\n< " + row.getString(1) + "\n> " + answer);
                    return 1;
                }
                same++;
            }
            if (expected.readLine() != null) {
                say.println("more answers than the " + same + " here");
                return 1;
            }
            say.println(same + " answers, all the same");
            return 0;
        }
    }
}
