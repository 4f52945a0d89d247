package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateCommandTest {
    private static final String PARTS = "{\"id\":\"a\",\"filing\":{\"kind\":\"FIRST\",\"filedOn\":\"2026-08-03\"},"
            + "\"product\":{\"name\":\"Miến dong\",\"criteriaSet\":6},\"subject\":{\"kind\":\"COOPERATIVE\"},"
            + "\"parts\":{\"A\":\"31\",\"B\":\"24\",\"C\":\"30.005\"}}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void answers_come_in_order_one_a_line_and_the_status_says_all_were_answered() {
        Shell shell = Shell.run(PARTS + "\n\n" + PARTS.replace("\"a\"", "\"b\"") + "\n", "rate", "-");
        assertThat(shell.status()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.lines()).hasSize(2);
        assertThat(shell.lines().get(0))
                .startsWith("{\"id\":\"a\",\"rulebook\":\"qd-26-2026\",\"criteriaSet\":6,\"outcome\":\"RATED\"")
                .contains("\"total\":\"85.00\"");
        assertThat(shell.lines().get(1)).startsWith("{\"id\":\"b\"");
        assertThat(shell.out()).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void a_record_with_an_error_is_answered_in_its_place_and_the_status_is_1() {
        Shell shell = Shell.run("x\n" + PARTS + "\n{}\n", "rate", "-");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.lines()).hasSize(3);
        assertThat(shell.lines().get(0)).startsWith("{\"id\":\"line:1\",\"error\":{\"code\":\"MALFORMED_JSON\"");
        assertThat(shell.lines().get(1)).contains("RATED");
        assertThat(shell.lines().get(2)).startsWith("{\"id\":\"line:3\",\"error\":");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void a_bad_outcome_is_an_answer() {
        Shell shell = Shell.run(PARTS.replace("COOPERATIVE", "OTHER"), "rate", "-");
        assertThat(shell.status()).isZero();
        assertThat(shell.out()).contains("\"outcome\":\"INELIGIBLE\"");
    }

    @Test
    void no_records_are_all_answered() {
        assertThat(Shell.run("", "rate", "-")).isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void a_json_file_is_one_record_and_an_ndjson_file_has_one_a_line() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), PARTS.replace(",", ",\n"));
        Path many = Files.writeString(folder.resolve("many.ndjson"), PARTS + "\n" + PARTS + "\n");
        assertThat(Shell.run("", "rate", one.toString()).lines()).hasSize(1).allMatch(line -> line.contains("RATED"));
        assertThat(Shell.run("", "rate", many.toString()).lines()).hasSize(2).allMatch(line -> line.contains("RATED"));
        assertThat(Shell.run("", "rate", one.toString(), many.toString()).lines())
                .hasSize(3);
        Path upper = Files.writeString(folder.resolve("ONE.JSON"), PARTS.replace(",", ",\n"));
        assertThat(Shell.run("", "rate", upper.toString()).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rate",
                "rat -",
                "rate --format",
                "rate --format pdf -",
                "rate --lang fr -",
                "rate --lang VN -",
                "rate --colour -",
                "rate no-such-file.json",
                "rate ."
            })
    void wrong_usage_and_unreadable_files_have_status_2_and_nothing_on_standard_output(String args) {
        Shell shell = Shell.run(PARTS, args.isEmpty() ? new String[0] : args.split(" ", -1));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void a_file_name_that_begins_with_an_at_sign_is_a_file_name() throws IOException {
        Path at = Files.writeString(folder.resolve("@options.ndjson"), PARTS);
        assertThat(Shell.run("", "rate", at.toString()).out()).contains("RATED");
        assertThat(Shell.run(PARTS, "rate", "@options").err()).contains("@options");
    }

    @Test
    void what_cannot_be_read_is_named_with_the_reason_before_anything_is_answered() throws IOException {
        Path good = Files.writeString(folder.resolve("good.ndjson"), PARTS);
        Shell shell = Shell.run("", "rate", good.toString(), folder.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(folder.toString()).contains("directory");
    }

    @Test
    void one_star_is_one_star() {
        String poor =
                PARTS.replace("\"31\"", "\"1\"").replace("\"24\"", "\"1\"").replace("30.005", "1");
        assertThat(Shell.run(poor, "rate", "--format", "text", "--lang", "en", "-")
                        .out())
                .contains("(1 star by points)")
                .contains("★☆☆☆☆ 1 star, no certificate");
    }

    @Test
    void of_several_files_none_is_answered_where_one_cannot_be_read() throws IOException {
        Path good = Files.writeString(folder.resolve("good.ndjson"), PARTS);
        Shell shell = Shell.run("", "rate", good.toString(), "no-such-file");
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("no-such-file");
    }

    @Test
    void the_language_of_words_is_vietnamese_unless_asked() {
        String bad = PARTS.replace("2026-08-03", "2026-02-30");
        assertThat(Shell.run(bad, "rate", "-").out()).contains("Cần ngày hợp lệ");
        assertThat(Shell.run(bad, "rate", "--lang", "en", "-").out()).contains("A day that exists");
        assertThat(Shell.run(bad, "rate", "--lang=vi", "-").out()).contains("Cần ngày hợp lệ");
    }

    @Test
    void text_for_people_in_vietnamese() {
        assertThat(Shell.run(PARTS, "rate", "--format", "text", "-").out()).isEqualTo("""
                a · Miến dong
                  26/2026/QĐ-TTg, bộ 6: Chế biến từ gạo, ngũ cốc
                  A 31,00/40 + B 24,00/25 + C 30,00/35 = 85,00 điểm (4 sao theo điểm)
                  Kết quả: ★★★★☆ 4 sao, thẩm quyền công nhận: Ủy ban nhân dân cấp tỉnh
                  Chưa xét yêu cầu tối thiểu vì chỉ có điểm từng phần

                """);
    }

    @Test
    void text_for_people_in_english() {
        String bad = PARTS.replace("COOPERATIVE", "OTHER").replace("\"a\"", "\"b\"");
        assertThat(Shell.run(PARTS + "\n" + bad + "\nx", "rate", "--format", "text", "--lang", "en", "-")
                        .out())
                .isEqualTo("""
                a · Miến dong
                  26/2026/QĐ-TTg, set 6: Products of rice and cereals
                  A 31.00/40 + B 24.00/25 + C 30.00/35 = 85.00 points (4 stars by points)
                  Result: ★★★★☆ 4 stars, recognised by the provincial People's Committee
                  Minimums not checked: only part results were given

                b · Miến dong
                  26/2026/QĐ-TTg, set 6: Products of rice and cereals
                  Result: Subject may not register
                    The subject may not register this product (26/2026/QĐ-TTg, Article 2.3)

                line:3
                  Error MALFORMED_JSON: Not valid JSON, near character 1

                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void text_for_people_names_minimums_grounds_and_stars(String language) throws IOException {
        Shell shell = Shell.run(
                "",
                "rate",
                "--format=text",
                "--lang=" + language,
                "dossiers/03-macca-bechamp.json",
                "dossiers/09-du-lich-cong-dong-vi-du.json",
                "dossiers/15-nuoc-dong-chai-vi-du.json");
        assertThat(shell.out()).isEqualTo(Files.readString(Path.of("src/test/resources/text-" + language + ".txt")));
    }

    @Test
    void a_name_cannot_move_the_cursor_or_break_a_line() {
        String hostile = PARTS.replace("Miến dong", "x\\u001b[2J\\n\\u202ey");
        assertThat(Shell.run(hostile, "rate", "--format", "text", "-").lines().get(0))
                .isEqualTo("a · x\uFFFD[2J\uFFFD\uFFFDy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_steps_are_told_for_people(String language) throws IOException {
        Shell shell = Shell.run(
                "",
                "rate",
                "--trace",
                "--format=text",
                "--lang=" + language,
                "dossiers/09-du-lich-cong-dong-vi-du.json",
                "dossiers/15-nuoc-dong-chai-vi-du.json");
        assertThat(shell.out()).isEqualTo(Files.readString(Path.of("src/test/resources/trace-" + language + ".txt")));
    }

    @Test
    void a_trace_adds_one_field_to_the_answer_and_none_to_an_error() {
        String input = PARTS + "\nx\n" + PARTS.replace("COOPERATIVE", "OTHER") + "\n";
        Shell plain = Shell.run(input, "rate", "-");
        Shell traced = Shell.run(input, "rate", "--trace", "-");
        assertThat(traced.status()).isEqualTo(1);
        assertThat(traced.lines()).hasSize(3);
        assertThat(traced.lines().get(0))
                .startsWith(
                        plain.lines().get(0).substring(0, plain.lines().get(0).length() - 1))
                .contains(",\"trace\":[{\"step\":\"RULEBOOK\",\"clause\":\"26/2026/QĐ-TTg#11.1\",");
        assertThat(traced.lines().get(1)).isEqualTo(plain.lines().get(1));
        assertThat(traced.lines().get(2))
                .contains("\"trace\":[")
                .endsWith("\"text\":\"Kết quả: Chủ thể không được đăng ký\"}]}");
    }

    @Test
    void a_reading_can_be_settled_otherwise() {
        String water = "dossiers/15-nuoc-dong-chai-vi-du.json";
        assertThat(Shell.run("", "rate", water).out()).contains("\"outcome\":\"STOPPED\"");
        assertThat(Shell.run("", "rate", "--reading", "water-zero-unanimous", water)
                        .out())
                .contains("\"outcome\":\"RATED\"");
        assertThat(Shell.run(
                                "",
                                "rate",
                                "--reading=minimums-unanimous",
                                "--reading=water-zero-unanimous",
                                "--reading=proposed-by-points",
                                water)
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--reading nowhere",
                "--reading minimums-by-majority --reading minimums-on-mean",
                "--reading no-box-is-lowest-option",
                "--reading minimums-unanimous --reading minimums-on-mean",
                "--reading minimums-unanimous --reading water-zero-on-mean"
            })
    void a_reading_that_is_no_setting_or_contradicts_another_is_wrong_usage(String args) {
        Shell shell = Shell.run(
                PARTS, Stream.of(("rate " + args + " -").split(" ", -1)).toArray(String[]::new));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("--reading: expected");
    }

    @Test
    void official_wordings_are_shown_in_answers_for_people_and_in_traces() throws IOException {
        Path words = Files.writeString(
                folder.resolve("w.json"),
                "{\"sets\":{\"rice-cereal-products\":\"BỘ SÁU\"},\"parts\":{\"A\":\"PHẦN A\"}}");
        assertThat(Shell.run(PARTS, "rate", "--format", "text", "--words", words.toString(), "-")
                        .out())
                .contains("bộ 6: BỘ SÁU");
        assertThat(Shell.run(PARTS, "rate", "--trace", "--words", words.toString(), "-")
                        .out())
                .contains("Phần A, PHẦN A: 31,00/40 điểm");
        assertThat(Shell.run(PARTS, "rate", "--words", "no-such-file", "-").status())
                .isEqualTo(2);
    }

    @Test
    void an_answer_by_other_readings_says_so_to_people_too() {
        String line = "  Cách hiểu khác: minimumTest=UNANIMOUS,proposal=BY_STARS,wholeMark=ANY_OPTION\n";
        String barred = PARTS.replace("COOPERATIVE", "OTHER");
        for (String record : new String[] {PARTS, barred}) {
            assertThat(Shell.run(record, "rate", "--format", "text", "--reading", "minimums-unanimous", "-")
                            .out())
                    .contains(line);
            assertThat(Shell.run(record, "rate", "--format", "text", "--reading", "minimums-by-majority", "-")
                            .out())
                    .doesNotContain("minimumTest");
        }
    }

    @Test
    void every_command_knows_its_version() {
        assertThat(Shell.run("", "--version").out()).isNotBlank();
        assertThat(Shell.run("", "rate", "--version")).isEqualTo(Shell.run("", "--version"));
        assertThat(Shell.run("", "set", "-V")).isEqualTo(Shell.run("", "--version"));
    }

    @Test
    void help_is_no_error() {
        assertThat(Shell.run("", "--help").status()).isZero();
        assertThat(Shell.run("", "rate", "--help").out()).contains("FILE|-");
    }

    /** The example dossiers, each with the answer planned for it. */
    @Test
    void the_example_dossiers_show_every_outcome() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("dossiers"))) {
            String[] args = Stream.concat(
                            Stream.of("rate"),
                            files.filter(file -> file.toString().endsWith(".json"))
                                    .sorted()
                                    .map(Path::toString))
                    .toArray(String[]::new);
            Shell shell = Shell.run("", args);
            assertThat(shell.status()).isZero();
            String given = shell.lines().stream().map(RateCommandTest::brief).collect(Collectors.joining("\n"));
            assertThat(given)
                    .isEqualTo(Files.readString(Path.of("src/test/resources/dossiers.txt"))
                            .strip());
        }
    }

    private static String brief(String answer) {
        return answer.replaceAll("\\{\"id\":\"([^\"]+)\".*\"criteriaSet\":(\\d+),\"outcome\":\"(\\w+)\"", "$1 $2 $3")
                .replaceAll(",\"points\":.*\"total\":\"([^\"]+)\",\"band\":(\\d),\"stars\":(\\d).*", " $1 $2 $3")
                .replaceAll(",\"grounds\".*", "");
    }
}
