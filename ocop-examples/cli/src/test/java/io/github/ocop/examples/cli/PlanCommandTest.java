package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop plan}: how far a plan is by a register. */
class PlanCommandTest {
    private static final List<String> PLANS = List.of(
            "bac-kan-2018-2020", "bac-kan-2024", "cao-bang-2024", "thua-thien-hue-2019-2020", "ha-long-2017-2020");

    @TempDir
    Path folder = Path.of("");

    private static Shell example(String plan, String options) {
        String register = "registers/" + plan + (plan.startsWith("ha-long") ? ".ndjson" : ".csv");
        return Shell.say("", "plan " + options + " plans/" + plan + ".json " + register);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** All five plans with their made-up registers, word for word. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_five_plans_are_told_in_lines(String language) throws IOException {
        StringBuilder all = new StringBuilder();
        PLANS.forEach(plan -> all.append(
                        example(plan, "--format text --lang " + language).out())
                .append('\n'));
        String golden = "plans-" + language + ".txt";
        String expected = Resources.toString(Resources.getResource(golden), StandardCharsets.UTF_8);
        assertThat(all.toString()).isEqualToNormalizingNewlines(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "bac-kan-2018-2020, 1, 3, 4, 0",
        "bac-kan-2024, 1, 6, 5, 0",
        "cao-bang-2024, 0, 5, 3, 0",
        "thua-thien-hue-2019-2020, 0, 3, 4, 1",
        "ha-long-2017-2020, 0, 5, 3, 0"
    })
    void one_command_a_plan(String plan, int status, int met, int notMet, int outside) throws IOException {
        Shell shell = example(plan, "--format json");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isEqualTo(status);
        JsonNode outcomes = json(shell.out()).get("outcomes");
        assertThat(outcomes.get("MET").asInt()).isEqualTo(met);
        assertThat(outcomes.get("NOT_MET").asInt()).isEqualTo(notMet);
        assertThat(outcomes.get("OUTSIDE").asInt()).isEqualTo(outside);
        assertThat(json(shell.out()).get("errors")).hasSize(status);
    }

    @Test
    void a_blank_of_the_annex_is_neither_a_zero_nor_a_target() throws IOException {
        JsonNode targets = json(example("bac-kan-2024", "--format json").out()).get("targets");
        JsonNode blank = targets.get(2).get("units").get(7);
        assertThat(blank.get("unit").asText()).isEqualTo("ngan-son");
        assertThat(blank.get("goal").isNull()).isTrue();
        assertThat(blank.get("outcome").asText()).isEqualTo("NO_TARGET");
        JsonNode zero = targets.get(5).get("units").get(1);
        assertThat(zero.get("unit").asText()).isEqualTo("pac-nam");
        assertThat(zero.at("/goal/least").asInt()).isZero();
        assertThat(zero.get("outcome").asText()).isEqualTo("MET");
        assertThat(example("bac-kan-2024", "--format html").out()).contains("để trống: không giao chỉ tiêu");
    }

    @Test
    void a_day_within_the_year_counts_up_to_it() throws IOException {
        JsonNode may =
                json(example("bac-kan-2024", "--format json --on 2024-12-30").out());
        JsonNode fresh = may.get("targets").get(0);
        assertThat(fresh.at("/figure/count").asInt()).isEqualTo(19);
        assertThat(fresh.get("through").asText()).isEqualTo("2024-12-30");
        assertThat(fresh.get("open").asBoolean()).isTrue();
        JsonNode later =
                json(example("bac-kan-2024", "--format json --on 2026-05-01").out());
        assertThat(later.get("targets").get(0).get("through").asText()).isEqualTo("2024-12-31");
    }

    @Test
    void a_product_revoked_in_the_year_is_not_counted() throws IOException {
        JsonNode revoked = json(example("bac-kan-2024", "--format json --on 2024-12-09")
                        .out())
                .at("/targets/0/units/3");
        JsonNode after = json(example("bac-kan-2024", "--format json --on 2024-12-10")
                        .out())
                .at("/targets/0/units/3");
        assertThat(revoked.get("unit").asText()).isEqualTo("ba-be");
        assertThat(revoked.get("records")).hasSize(3);
        assertThat(after.get("records")).hasSize(2);
    }

    @Test
    void what_is_in_the_whole_and_in_none_of_its_units_is_told() throws IOException {
        String rows = """
                type,id,unit,product,stars,issuedOn
                PRODUCT,p1,Tỉnh Bắc Kạn,,,
                RECOGNITION,c1,,p1,3,2024-05-01
                PRODUCT,p2,ba-be,,,
                RECOGNITION,c2,,p2,3,2024-05-01
                """;
        String register = file("r.csv", rows);
        assertThat(Shell.say("", "plan --format text --lang en plans/bac-kan-2024.json", register)
                        .lines())
                .contains("  at least 20: 2 – not met, missing 18", "  Bắc Kạn province, in the unit itself: 1");
        JsonNode whole = json(Shell.say("", "plan plans/bac-kan-2024.json", register)
                        .out())
                .at("/targets/0/units/0");
        assertThat(whole.at("/figure/count").asInt()).isEqualTo(2);
        assertThat(whole.at("/own/count").asInt()).isEqualTo(1);
        assertThat(whole.get("records")).hasSize(1);
    }

    @Test
    void a_table_has_a_row_a_target_and_unit() {
        Shell shell = example("bac-kan-2024", "--format csv");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(shell.out()).stream().toList();
        assertThat(rows).hasSize(11 + 11 * 9 + 1);
        assertThat(rows.get(0).getField("outcome")).isEqualTo("MET");
        assertThat(rows.get(4).getField("unit")).isEqualTo("ba-be");
        assertThat(rows.get(4).getField("missing")).isEqualTo("1");
        assertThat(rows.get(rows.size() - 1).getField("code")).isEqualTo("WRONG_TYPE");
        assertThat(rows.get(rows.size() - 1).getField("line")).isEqualTo("160");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bac-kan-2018-2020",
                "bac-kan-2024",
                "cao-bang-2024",
                "thua-thien-hue-2019-2020",
                "ha-long-2017-2020"
            })
    void the_page_is_one_file_with_the_whole_before_the_units(String plan) {
        String page = example(plan, "--format html --lang en").out();
        PageText.read(page);
        int whole = page.indexOf("class=\"whole\"");
        assertThat(whole).isPositive();
        assertThat(page.indexOf("<table>") < 0 || page.indexOf("<table>") > whole)
                .isTrue();
        assertThat(page).doesNotContain("{{", "null");
    }

    private static final String TABLE = """
            type,id,name,unit,kind,joinedOn,registeredOn,owners,marks,product,stars,issuedOn,events,tally,on,count
            SUBJECT,s1,"HTX <b>một</b>, hai",Cao Bằng,COOPERATIVE,2023-01-01,,,TRAINED 2024-05-01,,,,,,,
            PRODUCT,p1,=Miến,cao-bang,,,2024-02-01,s1 2024-02-01,DOSSIER_COMPLETED 2024-06-01 5,,,,,,,
            RECOGNITION,c1,,,,,,,,p1,3,2024-07-01,UPGRADED 2024-11-01 4,,,
            TALLY,t1,Hội chợ,cao-bang,,,,,,,,,,FAIR,2024-10-01,1
            """;

    private static final String LINES = """
            {"type":"TALLY","id":"t1","name":"Hội chợ","unit":"cao-bang","tally":"FAIR","on":"2024-10-01","count":1}
            {"type":"RECOGNITION","id":"c1","product":"p1","stars":3,"issuedOn":"2024-07-01","events":[{"type":"UPGRADED","on":"2024-11-01","stars":4}]}

            {"type":"PRODUCT","id":"p1","name":"=Miến","unit":"Tỉnh Cao Bằng","registeredOn":"2024-02-01","owners":[{"subject":"s1","from":"2024-02-01"}],"marks":[{"mark":"DOSSIER_COMPLETED","on":"2024-06-01","stars":5}]}
            {"type":"SUBJECT","id":"s1","name":"HTX <b>một</b>, hai","unit":"Cao Bằng","kind":"COOPERATIVE","joinedOn":"2023-01-01","marks":[{"mark":"TRAINED","on":"2024-05-01"}]}
            """;

    @Test
    void a_table_and_lines_say_the_same_however_they_are_written() throws IOException {
        String expected = Shell.say(LINES, "plan plans/cao-bang-2024.json -").out();
        assertThat(json(expected).get("errors")).isEmpty();
        assertThat(json(expected).at("/targets/0/figure/count").asInt()).isEqualTo(1);
        for (String table : List.of(
                TABLE,
                "\uFEFF" + TABLE,
                TABLE.replace("\n", "\r\n"),
                TABLE.replace("RECOGNITION,c1", "\nRECOGNITION,c1"))) {
            assertThat(Shell.say("", "plan plans/cao-bang-2024.json", file("r.csv", table))
                            .out())
                    .isEqualTo(expected);
        }
    }

    @Test
    void files_of_one_register_are_put_together() throws IOException {
        String one = file("a.ndjson", LINES.lines().limit(2).reduce("", (all, line) -> all + line + "\n"));
        String two = file("b.ndjson", LINES.lines().skip(2).reduce("", (all, line) -> all + line + "\n"));
        assertThat(Shell.say("", "plan plans/cao-bang-2024.json", one, two).out())
                .isEqualTo(Shell.say(LINES, "plan plans/cao-bang-2024.json -").out());
    }

    @Test
    void bad_rows_are_told_by_row_and_reason_and_the_good_ones_are_used() throws IOException {
        String bad = TABLE
                + "PRODUCT,p2,,Lạng Sơn,,,,,,,,,,,,\n"
                + "PRODUCT,p3,,cao-bang,,,2024-02-30,,,,,,,,,\n"
                + "RECOGNITION,c2,,,,,,,,p1,ba,2024-07-01,,,,\n"
                + "RECOGNITION,c3,,,,,,,,p9,3,2024-07-01,,,,\n"
                + "RECOGNITION,c4,,,,,,,,p1,3,2024-07-01,REVOKED 2024-06-01 8.1.a PROVINCE,,,\n"
                + ",x,,,,,,,,,,,,,,\n"
                + "TALLY,t1,Hội chợ,cao-bang,,,,,,,,,,FAIR,2024-10-01,2\n"
                + "TALLY,t2,,cao-bang,,,,,,,,,,FAIR,2024-10-01,1.000\n"
                + "PRODUCT,p4,,cao-bang,,,,,,,,,,,,,more\n"
                + "PRODUCT,p5,,cao-bang,,,,s1,,,,,,,,\n";
        Shell shell = Shell.say("", "plan --lang en plans/cao-bang-2024.json", file("r.csv", bad));
        assertThat(shell.status()).isEqualTo(1);
        JsonNode answer = json(shell.out());
        assertThat(answer.at("/targets/0/figure/count").asInt()).isEqualTo(1);
        assertThat(answer.get("targets").get(7).get("outcome").asText()).isEqualTo("OUTSIDE");
        StringBuilder told = new StringBuilder();
        answer.get("errors")
                .forEach(error -> told.append(error.get("line").asInt())
                        .append(' ')
                        .append(error.at("/error/code").asText())
                        .append(' ')
                        .append(error.at("/error/at").asText())
                        .append('\n'));
        assertThat(told.toString()).isEqualTo("""
                5 DUPLICATE_FIELD id
                6 WRONG_TYPE unit
                7 BAD_DATE registeredOn
                8 WRONG_TYPE stars
                9 WRONG_TYPE product
                10 BAD_DATE events[0].on
                11 MISSING_FIELD type
                12 DUPLICATE_FIELD id
                13 WRONG_TYPE count
                14 UNKNOWN_FIELD column:17
                15 MISSING_FIELD owners[0].from
                """);
    }

    @Test
    void bytes_that_are_no_text_are_wrong_in_their_own_row_only() throws IOException {
        byte[] table = (TABLE + "PRODUCT,p2,X,cao-bang,,,,,,,,,,,,\nPRODUCT,p3,,cao-bang,,,,,,,,,,,,\n")
                .getBytes(StandardCharsets.UTF_8);
        table[new String(table, StandardCharsets.ISO_8859_1).indexOf(",X,") + 1] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("r.csv"), table);
        JsonNode answer = json(
                Shell.say("", "plan plans/cao-bang-2024.json", file.toString()).out());
        assertThat(answer.get("errors")).hasSize(1);
        assertThat(answer.at("/errors/0/line").asInt()).isEqualTo(6);
        assertThat(answer.get("used").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "'', MALFORMED_JSON",
        "'type,id,colour\n', UNKNOWN_FIELD",
        "'type,id,id\n', DUPLICATE_FIELD",
        "'type,id,\n', UNKNOWN_FIELD",
        "'type,id\n\"PRODUCT,p', WRONG_TYPE"
    })
    void a_table_that_is_no_register_has_one_error(String table, String code) throws IOException {
        Shell shell = Shell.say("", "plan plans/cao-bang-2024.json", file("r.csv", table));
        assertThat(shell.status()).isEqualTo(1);
        assertThat(json(shell.out()).get("errors")).hasSize(1);
        assertThat(json(shell.out()).at("/errors/0/error/code").asText()).isEqualTo(code);
    }

    @Test
    void nothing_of_a_register_is_taken_for_markup_or_a_formula() throws IOException {
        String row = """
                PRODUCT,<b>x</b>,,Lạng <i>Sơn,,,,,,,,,,,,
                PRODUCT,=p3,,cao-bang,,,,,,,,,,,,
                RECOGNITION,c5,,,,,,,,=p3,3,2024-07-01,,,,
                """;
        String register = file("r.csv", TABLE + row);
        String page = Shell.say("", "plan --format html plans/cao-bang-2024.json", register)
                .out();
        PageText.read(page);
        assertThat(page).contains("&lt;b&gt;x&lt;/b&gt;").doesNotContain("<b>x", "<i>S");
        assertThat(Shell.say("", "plan --format csv plans/cao-bang-2024.json", register)
                        .lines())
                .noneMatch(line -> line.contains(",=") || line.startsWith("="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plans/cao-bang-2024.json",
                "no-such-plan.json -",
                "plans/cao-bang-2024.json no-such-register.csv",
                "registers/cao-bang-2024.csv -",
                "--on 2024-02-30 plans/cao-bang-2024.json -",
                "--on 2023-12-31 plans/cao-bang-2024.json -",
                "--format pdf plans/cao-bang-2024.json -",
                "--lang fr plans/cao-bang-2024.json -"
            })
    void wrong_usage_and_unreadable_files_have_status_2_and_nothing_on_standard_output(String args) {
        Shell shell = Shell.say(LINES, ("plan " + args).strip());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_plan_that_is_wrong_says_where() throws IOException {
        String plan = Files.readString(Path.of("plans", "bac-kan-2024.json"));
        assertThat(plan).contains("\"pac-nam\": 1, \"cho-don\": 3");
        String wrong =
                file("p.json", plan.replaceFirst("\"pac-nam\": 1, \"cho-don\": 3", "\"pac-nam\": 2, \"cho-don\": 3"));
        Shell shell = Shell.run("", "plan", "--lang", "en", wrong, "-");
        assertThat(shell.status()).isEqualTo(2);
        assertThat(Objects.requireNonNull(shell.err()))
                .contains("targets[0].units: The total 20 is not what its parts make: 21");
    }
}
