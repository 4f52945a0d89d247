package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop year}: a province's year on a day. */
class YearCommandTest {
    private static final String HISTORY =
            Path.of("histories", "bac-kan-2024.json").toString();
    private static final String PRODUCTS =
            Path.of("histories", "products-2024.ndjson").toString();
    private static final String NONE =
            "{\"id\":\"y\",\"workflow\":\"two-rounds/province-year\",\"case\":{\"year\":2027}}";

    @TempDir
    private Path folder = Path.of("");

    private static Shell well(String words, String... more) {
        Shell shell = Shell.say("", words, more);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        return shell;
    }

    private static JsonNode json(Shell shell) {
        try {
            return JsonMapper.builder().build().readTree(shell.out());
        } catch (IOException e) {
            throw new IllegalStateException(shell.out(), e);
        }
    }

    private static JsonNode step(JsonNode year, String id) {
        for (JsonNode step : year.get("steps")) {
            if (step.get("step").asText().equals(id)) {
                return step;
            }
        }
        throw new IllegalStateException(id);
    }

    @Test
    void bac_kan_2024_on_the_15th_of_november() {
        JsonNode year = json(well("year --on 2024-11-15 --lang en --products " + PRODUCTS, HISTORY));
        assertThat(year.get("id").asText()).isEqualTo("Bắc Kạn 2024");
        assertThat(year.get("closed").isNull()).isTrue();
        JsonNode late = step(year, "DISTRICT_ASSESSMENT");
        assertThat(late.get("status").asText()).isEqualTo("LATE");
        assertThat(late.get("daysLate").asInt()).isEqualTo(15);
        assertThat(late.get("citation").asText()).isEqualTo("180/KH-UBND, section 3.6.1");
        assertThat(late.get("lead").get(0).get("name").asText()).isEqualTo("district committees");
        JsonNode done = step(year, "UNIT_PLANS");
        assertThat(done.get("status").asText() + done.get("daysLate").asInt()).isEqualTo("DONE10");
        assertThat(done.get("endedOn").asText()).isEqualTo("2024-04-10");
        assertThat(year.get("next")).hasSize(1);
        assertThat(year.get("refused").get(0).get("at").asText()).isEqualTo("events[11]");
        assertThat(year.get("refused").get(0).get("code").asText()).isEqualTo("NOT_IN_THIS_CASE");
        assertThat(year.at("/products/registered").asInt()).isEqualTo(7);
        assertThat(year.at("/products/stages/RECOGNISED").asInt()).isEqualTo(1);
        assertThat(year.at("/products/stages/AT_WORK").asInt()).isEqualTo(2);
    }

    @Test
    void people_read_what_is_late_in_front() {
        List<String> lines = well("year --on 2024-11-15 --format text", HISTORY).lines();
        assertThat(lines)
                .startsWith(
                        "Bắc Kạn 2024: Bắc Kạn năm 2024, ngày 15/11/2024",
                        "  Tập huấn cán bộ triển khai: trễ 46 ngày",
                        "    01/01/2024 – 30/09/2024 (180/KH-UBND)",
                        "    chủ trì Văn phòng Điều phối nông thôn mới tỉnh, UBND huyện, thành phố",
                        "    bắt đầu 06/05/2024")
                .contains(
                        "  Kế hoạch của các đơn vị, địa phương: xong, trễ 10 ngày",
                        "  Tiếp theo: Hội nghị đánh giá, phương hướng năm sau, từ 01/10/2024");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("  Sự kiện không được nhận: 10/05/2024 xong bước IDEAS_SELECTED"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "bac-kan-2024.svg, year --on 2024-11-15 --format svg",
        "bac-kan-2024-en.svg, year --on 2024-11-15 --lang en --format svg"
    })
    void the_picture_in_the_gallery_is_what_the_command_draws(String file, String command) throws IOException {
        assertThat(well(command, HISTORY).out()).isEqualTo(Files.readString(Path.of("gallery", file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "html"})
    void every_step_has_a_line_with_its_bars_and_the_day_is_where_it_belongs(String format) {
        String drawn = well("year --on 2024-11-15 --format " + format, HISTORY).out();
        assertThat(drawn.split("data-step=", -1)).hasSize(16);
        assertThat(drawn)
                .contains("data-step=\"CONFERENCE\"", "class=\"step LATE\"", "class=\"step DONE\"", "trễ 138 ngày")
                .doesNotContain("http://www.w3.org/1999", "<script", "url(http");
        assertThat(Pattern.compile("<line class=\"today\"")
                        .matcher(drawn)
                        .results()
                        .count())
                .isEqualTo(format.equals("svg") ? 1 : 15);
        // 319 of 366 days are over: 871 thousandths of the line
        assertThat(drawn).contains(format.equals("svg") ? "<line class=\"today\" x1=\"986\"" : "x1=\"871\"");
        assertThat(well("year --on 2025-02-01 --format " + format, HISTORY).out())
                .doesNotContain("<line class=\"today\"");
    }

    @Test
    void a_year_in_which_nothing_has_happened_needs_no_file() {
        JsonNode year = json(well("year --profile two-rounds --year 2027 --on 2027-06-20"));
        assertThat(step(year, "ROUND_1").get("status").asText()).isEqualTo("DUE_SOON");
        assertThat(step(year, "ROUND_1").get("waitsFor").asText()).isEqualTo("PROPOSALS_1");
        assertThat(step(year, "PROPOSALS_1").get("daysLate").asInt()).isEqualTo(52);
        assertThat(step(year, "ROUND_2").get("status").asText()).isEqualTo("OPEN");
        assertThat(json(well("year --profile two-rounds --year 2027 --on 2027-06-14 --soon 14"))
                        .get("steps"))
                .extracting(one -> one.get("status").asText())
                .doesNotContain("DUE_SOON");
        assertThat(json(well("year --profile bac-kan-2024 --on 2024-01-01"))
                        .get("year")
                        .asInt())
                .isEqualTo(2024);
        assertThat(well("year --list").lines()).containsExactly("national", "quang-ninh", "bac-kan-2024", "two-rounds");
    }

    @Test
    void a_province_brings_its_own_year() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"profile": "tinh-minh", "edition": 1, "name": {"vi": "Tỉnh mình", "en": "Our province"},
                 "bodies": [{"body": "OFFICE", "actor": "PROVINCE_UNIT", "name": {"vi": "Văn phòng", "en": "Office"}}],
                 "steps": [
                   {"step": "ONE", "name": {"vi": "Một", "en": "One"}, "windows": ["02/03"], "lead": ["OFFICE"], "practice": true},
                   {"step": "TWO", "name": {"vi": "Hai", "en": "Two"}, "windows": ["03/05"], "lead": ["OFFICE"], "after": ["ONE"], "practice": true}
                 ]}
                """);
        assertThat(step(json(well("year --year 2028 --on 2028-03-31 --profile", own.toString())), "ONE")
                        .get("status")
                        .asText())
                .isEqualTo("DUE_SOON");
        String history = "{\"id\":\"y\",\"workflow\":\"tinh-minh/province-year\",\"case\":{\"year\":2028},\"events\":["
                + "{\"type\":\"STEP_BEGUN\",\"on\":\"2028-03-01\",\"by\":\"PROVINCE_UNIT\",\"facts\":{\"step\":\"TWO\"}}]}";
        Shell replay = Shell.say(history, "replay --lang en --profile " + own + " -");
        assertThat(replay.status()).isZero();
        assertThat(replay.out()).contains("the step before it has to be none, and is ONE");
        assertThat(well("diagram --workflow tinh-minh/province-year --lang en --profile " + own)
                        .out())
                .contains("step begun<br/>provincial OCOP unit [One] · practice");
        assertThat(Shell.say(history, "replay -").out()).contains("WRONG_TYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"windows\": [\"01/02\"] | \"windows\": [\"03/02\"] | steps[0]",
                "\"lead\": [\"OFFICE\"] | \"lead\": [\"NOBODY\"] | NOBODY",
                "\"practice\": true | \"citation\": \"1/KH-UBND#§1\", \"colour\": \"RED\" | steps[0].colour",
                "\"en\": \"One\" | \"fr\": \"Un\" | steps[0].name.en"
            })
    void a_profile_that_is_wrong_is_told_with_its_place(String part, String instead, String told) throws IOException {
        String profile =
                "{\"profile\": \"own\", \"edition\": 1, \"name\": {\"vi\": \"Một\", \"en\": \"Own\"}, \"bodies\": "
                        + "[{\"body\": \"OFFICE\", \"actor\": \"PROVINCE_UNIT\", \"name\": {\"vi\": \"V\", \"en\": \"O\"}}], \"steps\": "
                        + "[{\"step\": \"ONE\", \"name\": {\"vi\": \"Một\", \"en\": \"One\"}, \"windows\": [\"01/02\"], "
                        + "\"lead\": [\"OFFICE\"], \"practice\": true}]}";
        assertThat(profile).contains(part);
        Path own = Files.writeString(folder.resolve("own.json"), profile.replace(part, instead));
        Shell shell = Shell.say("", "year --year 2028 --on 2028-03-31 --profile", own.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("own.json", told).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year | expected --on DATE",
                "year --on 2027-02-30 --profile national --year 2027 | expected a day that exists",
                "year --on 2027-02-01 | expected --profile",
                "year --on 2027-02-01 --profile national | --year: expected the year",
                "year --on 2027-02-01 --profile bac-kan-2024 --year 2027 | expected 2024",
                "year --on 2027-02-01 --profile nothing --year 2027 | expected a file or one of [national",
                "year --on 2027-02-01 --soon -1 --profile national --year 2027 | --soon: expected 0 or more",
                "year --on 2027-02-01 --year 2027 - | --year: expected none beside a file",
                "year --on 2027-02-01 nothing.json | cannot read 'nothing.json'"
            })
    void wrong_usage_is_told_and_nothing_comes_out(String command, String told) {
        Shell shell = Shell.say(NONE, command);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(told);
    }

    @Test
    void a_record_that_is_wrong_is_an_error_in_its_place_and_the_others_go_on() {
        String revocation = "{\"id\":\"r\",\"workflow\":\"qd-26-2026/revocation\",\"case\":{\"stars\":3}}";
        Shell shell = Shell.say(NONE + "\n" + revocation + "\n{}\n" + NONE, "year --on 2027-02-01 -");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.lines()).hasSize(4);
        assertThat(shell.lines().get(1))
                .startsWith("{\"id\":\"r\",\"error\":{\"code\":\"WRONG_TYPE\",\"at\":\"workflow\"");
        assertThat(shell.lines().get(2)).startsWith("{\"id\":\"line:3\",\"error\":{\"code\":\"MISSING_FIELD\"");
        assertThat(Shell.say(NONE + "\n{}", "year --on 2027-02-01 --format text -")
                        .out())
                .contains("line:2\n  Lỗi MISSING_FIELD");
        assertThat(Shell.say(NONE + "\n{}", "year --on 2027-02-01 --format html -")
                        .out())
                .contains("<h1>line:2</h1>", "MISSING_FIELD", "</html>");
        Shell picture = Shell.say(NONE + "\n" + NONE, "year --on 2027-02-01 --format svg -");
        assertThat(picture.status()).isEqualTo(2);
        assertThat(picture.err()).contains("--format: expected one year without errors for svg");
    }

    @Test
    void a_product_that_is_wrong_is_told_and_left_out() throws IOException {
        Path products = Files.writeString(
                folder.resolve("p.ndjson"),
                "{\"id\":\"p1\",\"workflow\":\"cycle/product-year\",\"case\":{\"tourism\":\"NO\",\"recognised\":\"NO\"},\"events\":"
                        + "[{\"type\":\"IDEA_REGISTERED\",\"on\":\"2027-01-10\",\"by\":\"SUBJECT\"}]}\n{}\n"
                        + NONE.replace("\"y\"", "\"p3\"")
                        + "\n");
        Shell shell = Shell.say(NONE, "year --on 2027-02-01 --lang en --products " + products + " -");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).contains("\"products\":{\"registered\":1,");
        assertThat(shell.err())
                .contains(
                        "--products: line:2: Error MISSING_FIELD",
                        "--products: p3: workflow: expected cycle/product-year");
    }

    @Test
    void the_page_is_no_wider_than_a_phone() throws IOException, InterruptedException {
        assumeTrue(BrowserTest.browser().isPresent(), "there is no browser");
        String page = well("year --on 2024-11-15 --format html --products " + PRODUCTS, HISTORY)
                .out();
        assertThat(BrowserTest.fits(folder, page, 360)).endsWith(">fits");
    }
}
