package io.github.ocop.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.law.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register on two threads of Spark against the command of one machine. */
class RegisterJobTest {
    private static final SparkSession SPARK = Sessions.open(Optional.of("local[2]"));
    private static final int RECORDS = 3_000;
    /** Many parts of a small file: a part must not begin where its line does not. */
    private static final long SPLIT_BYTES = 400_000;

    @TempDir
    private Path folder = Path.of("");

    private final RecordMaker maker = new RecordMaker(7, 100);

    @AfterAll
    static void stop() {
        SPARK.stop();
    }

    private List<MadeRecord> records() {
        return LongStream.range(0, RECORDS).mapToObj(maker::record).toList();
    }

    private Path write(String name, Stream<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines.toList()) + "\n");
    }

    private static Dataset<Row> ratings(Path file) {
        RegisterInput input = RegisterInput.of(SPARK).withSplits(SPLIT_BYTES);
        return new RegisterJob(SPARK, input).ratings(file.toString(), Language.VI, List.of());
    }

    private static List<String> answers(Dataset<Row> ratings) {
        return ratings.orderBy("line").select("answer").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    @Test
    void every_answer_is_that_of_the_command_in_its_place() throws Exception {
        Path plain = write("plain.ndjson", records().stream().map(MadeRecord::dossier));
        Path register = write("register.ndjson", records().stream().map(MadeRecord::inEnvelope));
        List<String> expected = Ocop.rate(plain);
        assertThat(expected).hasSize(RECORDS);
        Dataset<Row> ratings = ratings(register);
        assertThat(ratings.rdd().getNumPartitions()).isGreaterThan(5);
        assertThat(answers(ratings)).isEqualTo(expected);
        assertThat(answers(ratings(plain))).isEqualTo(expected);
    }

    @Test
    void lines_end_and_are_counted_as_they_are_by_the_command() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (MadeRecord record : records().subList(0, 300)) {
            bytes.writeBytes(
                    (record.dossier() + (bytes.size() % 2 == 0 ? "\r\n" : "\n \t\n")).getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes("x\n\r\n{\"id\":\"\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes("\"}\n  \r\r\n{}\r{}\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(("{\"id\":\"" + "long".repeat(300_000) + "\"}\n[]").getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("odd.ndjson"), bytes.toByteArray());
        List<String> expected = Ocop.rate(file);
        assertThat(expected).anyMatch(answer -> answer.contains("TOO_LARGE"));
        assertThat(answers(ratings(file))).isEqualTo(expected);
    }

    @Test
    void parquet_is_rated_like_lines() throws Exception {
        List<MadeRecord> records = records().subList(0, 1_000);
        List<Row> rows = new ArrayList<>();
        records.forEach(record -> rows.add(RowFactory.create(record.province(), record.dossier())));
        String parquet = folder.resolve("register.parquet").toString();
        SPARK.createDataFrame(rows, StructType.fromDDL("province STRING, dossier STRING"))
                .coalesce(1)
                .write()
                .parquet(parquet);
        Dataset<Row> ratings = ratings(Path.of(parquet));
        assertThat(answers(ratings))
                .isEqualTo(Ocop.rate(write("plain.ndjson", records.stream().map(MadeRecord::dossier))));
        assertThat(ratings.filter("province IS NULL").count()).isZero();

        String bare = folder.resolve("bare.parquet").toString();
        SPARK.read().parquet(parquet).select("dossier").write().parquet(bare);
        assertThat(ratings(Path.of(bare)).filter("province IS NOT NULL").count())
                .isZero();
    }

    @Test
    void the_tables_count_every_record_and_bad_ones_stand_beside_the_good() throws Exception {
        Path register = write("register.ndjson", records().stream().map(MadeRecord::inEnvelope));
        RegisterOutput output = new RegisterOutput(SPARK, folder.resolve("out").toString());
        output.write(ratings(register));
        Dataset<Row> written = output.ratings();
        assertThat(written.count()).isEqualTo(RECORDS);
        long bad = written.filter("outcome = 'ERROR'").count();
        assertThat(bad).isBetween(RECORDS / 20L, RECORDS / 8L);
        assertThat(written.filter("code IS NOT NULL").count()).isEqualTo(bad);
        assertThat(written.filter("outcome = 'RATED'")
                        .select("stars")
                        .distinct()
                        .count())
                .isEqualTo(5);
        assertThat(output.counts().groupBy().sum("count").collectAsList().get(0).getLong(0))
                .isEqualTo(RECORDS);
        assertThat(output.counts()
                        .filter("outcome <> 'ERROR' AND provinceName IS NULL")
                        .count())
                .isZero();

        List<String> faults = csv("faults.csv");
        assertThat(faults.get(0)).isEqualTo("line,province,id,code,at,message");
        assertThat(faults).hasSize((int) bad + 1).anyMatch(line -> line.contains(",MALFORMED_JSON,"));
        List<String> table = csv("table.csv");
        assertThat(table.get(0)).isEqualTo("province,provinceName,rulebook,criteriaSet,outcome,stars,count");
        assertThat(table.size()).isEqualTo(output.counts().count() + 1);
        assertThatThrownBy(() -> output.write(written)).hasMessageContaining("already exists");
    }

    private List<String> csv(String name) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(folder.resolve("out").resolve(name))) {
            for (Path part : parts.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                List<String> own = Files.readAllLines(part);
                lines.addAll(lines.isEmpty() ? own : own.subList(1, own.size()));
            }
        }
        return lines;
    }

    @Test
    void a_spreadsheet_takes_nothing_for_a_formula() throws IOException {
        Path file = write("bad.ndjson", Stream.of("{\"id\":\"=1+1\",\"x\":1}", "{\"id\":\"@a\",\"x\":1}"));
        assertThat(RegisterTable.forSpreadsheets(RegisterTable.faults(ratings(file)))
                        .select("id")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("'=1+1", "'@a");
    }
}
