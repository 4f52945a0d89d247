package io.github.ocop.examples.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.examples.cli.form.DetailType;
import io.github.ocop.examples.cli.form.FormDetails;
import io.github.ocop.examples.cli.form.FormPage;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Words;
import io.github.ocop.subject.FilingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop form}: one page of forms, whatever comes in. */
class FormCommandTest {
    private static final List<String> FORMS = List.of("01", "02", "03");

    @TempDir
    private Path folder = Path.of("");

    private String details(JsonNode details) throws IOException {
        return Files.writeString(folder.resolve("details.json"), details.toString())
                .toString();
    }

    /** Details with this text wherever there is one, each with its place. */
    private static ObjectNode everyText(String text) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        FormDetails.FIELDS.forEach((place, type) -> {
            if (type == DetailType.TEXT) {
                String[] steps = place.split("\\.", -1);
                ObjectNode object = steps.length == 1 ? details : details.withObject("/" + steps[0]);
                object.put(steps[steps.length - 1], text + place);
            }
        });
        return details;
    }

    private static void assertHarmless(Shell shell, int status) {
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isEqualTo(status);
        FormArticle page = new FormArticle(FormArticle.page(shell.out()).getDocumentElement());
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("b")).isEmpty();
        assertThat(shell.out()).doesNotContain("<script", "\u202e", "\u0007");
    }

    /** Appendix III is of 26/2026: a dossier that an older decision governs has no such form. */
    @Test
    void a_dossier_under_an_older_decision_has_no_form_of_appendix_III() {
        ObjectNode dossier = Dossiers.parts("p");
        dossier.remove("rulebook");
        dossier.withObject("/filing").put("filedOn", "2024-05-21");
        for (String form : List.of("01", "03")) {
            Shell shell = Shell.say(dossier.toString(), "form --lang en --form " + form + " -");
            assertThat(shell.status()).isEqualTo(1);
            assertThat(shell.out()).contains("RULEBOOK_NOT_APPLICABLE at filing.filedOn", "qd-148-2023", "qd-26-2026");
        }
    }

    @Test
    void every_detail_is_printed_and_none_becomes_part_of_the_page() throws IOException {
        String hostile = "</dd></p><script>alert(\"1\")</script>&amp;'<b>";
        String details = details(everyText(hostile));
        StringBuilder told = new StringBuilder();
        for (String form : FORMS) {
            Shell shell =
                    FormDossiers.print(form, List.of(FormDossiers.top(6, FilingKind.RE_RATING)), "--details", details);
            assertHarmless(shell, 0);
            told.append(FormArticle.of(shell.out()).get(0).text()).append('\n');
        }
        FormDetails.FIELDS.forEach((place, type) -> {
            if (type == DetailType.TEXT) {
                assertThat(told).contains(hostile + place);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03"})
    void a_product_named_script_stays_a_name(String form) {
        String name = "<script>\u202e\u0007</script>\"'&<b>";
        ObjectNode dossier = FormDossiers.top(6).put("id", name);
        ((ObjectNode) dossier.get("product")).put("name", name);
        ((ObjectNode) dossier.get("subject")).put("name", name);
        Shell shell = FormDossiers.print(form, List.of(dossier));
        assertHarmless(shell, 0);
        String text = FormArticle.of(shell.out()).get(0).text();
        assertThat(text.split("<script>\uFFFD\uFFFD</script>\"'&<b>", -1)).hasSizeGreaterThanOrEqualTo(4);
        dossier.put("extra<script>", 1);
        Shell wrong = FormDossiers.print(form, List.of(dossier));
        assertHarmless(wrong, 1);
        assertThat(FormArticle.of(wrong.out()).get(0).text()).contains("extra<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03"})
    void an_official_wording_stays_text(String form) throws IOException {
        Path words = Files.writeString(
                folder.resolve("w.json"), "{\"sets\":{\"rice-cereal-products\":\"<script>x</script>\"}}");
        Shell shell = FormDossiers.print(form, List.of(FormDossiers.top(6)), "--words", words.toString());
        assertHarmless(shell, 0);
        assertThat(FormArticle.of(shell.out()).get(0).text()).contains("6. <script>x</script>".substring(3));
    }

    @ParameterizedTest
    @CsvSource({"01, vi", "01, en", "02, vi", "02, en", "03, vi", "03, en"})
    void a_page_asks_for_nothing_and_has_an_article_for_each_record(String form, String language) {
        List<ObjectNode> dossiers =
                IntStream.rangeClosed(1, 26).mapToObj(FormDossiers::top).toList();
        Shell shell = FormDossiers.print(form, dossiers, "--lang", language);
        assertThat(shell.status()).isZero();
        assertThat(shell.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
                .endsWith("</html>\n")
                .contains("size: A4", "article + article { break-before: page; }", "max-width: 600px")
                .doesNotContain("http", "src=", "url(", "@import", "<link", "<script", "{{", "://");
        List<FormArticle> articles = FormArticle.of(shell.out());
        assertThat(articles).hasSize(26);
        for (int i = 0; i < 26; i++) {
            assertThat(articles.get(i).text()).contains("Sản phẩm " + (i + 1), ": d" + (i + 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "01, vi, Phiếu đăng ký",
        "01, en, Registration form",
        "02, vi, Báo cáo tự đánh giá về sản phẩm",
        "02, en, Self-assessment report of the product",
        "03, vi, Báo cáo đánh giá một số nội dung của hồ sơ",
        "03, en, Report on some contents of the dossier"
    })
    void a_form_has_its_title_and_its_place_in_the_decision(String form, String language, String title) {
        Shell shell = FormDossiers.print(form, List.of(FormDossiers.top(6)), "--lang", language);
        FormArticle article = FormArticle.of(shell.out()).get(0);
        assertThat(article.all("h1").get(0).text()).isEqualTo(title);
        assertThat(article.text())
                .contains(
                        language.equals("vi")
                                ? "26/2026/QĐ-TTg, Phụ lục III, Mẫu số " + form
                                : "26/2026/QĐ-TTg, Appendix III, Form " + form);
    }

    @Test
    void Vietnamese_is_what_one_gets_without_asking() {
        for (String form : FORMS) {
            List<ObjectNode> dossiers = List.of(FormDossiers.top(6));
            assertThat(FormDossiers.print(form, dossiers))
                    .isEqualTo(FormDossiers.print(form, dossiers, "--lang", "vi"));
        }
    }

    @Test
    void no_Vietnamese_word_of_a_form_is_left_in_an_English_one() {
        Map<String, String> english = FormPage.forms(Words.of(Language.EN));
        for (String form : FORMS) {
            String text = FormArticle.of(FormDossiers.print(form, List.of(FormDossiers.top(6)), "--lang", "en")
                            .out())
                    .get(0)
                    .text();
            FormPage.forms(Words.of(Language.VI)).forEach((key, vietnamese) -> {
                if (!english.containsValue(vietnamese) && !vietnamese.equals("Nam") && !vietnamese.equals("năm")) {
                    assertThat(text).doesNotContain(vietnamese);
                }
            });
        }
    }

    /** The data check leaves these words to their writer, so here is held that it uses them all. */
    @Test
    void every_word_of_the_forms_is_used() throws IOException {
        String written;
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            written = files.filter(Files::isRegularFile)
                    .map(FormCommandTest::read)
                    .collect(joining());
        }
        assertThat(FormPage.forms(Words.of(Language.VI)).keySet())
                .isNotEmpty()
                .filteredOn(key -> !written.contains("{{forms." + key + "}}")
                        && !written.contains("\"" + key + "\"")
                        && !written.contains("\"results." + key + "\""))
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "03"})
    void claims_are_those_of_one_sheet(String form) {
        Shell several = Shell.run("", "form", "--form", form, "dossiers/01-mam-nem-seagull.json");
        assertThat(several.status()).isEqualTo(1);
        assertThat(FormArticle.of(several.out()).get(0).lines())
                .containsExactly(
                        "minh-hoa-lam-dong-2026-mam-nem · Mắm nêm Seagull",
                        "Lỗi WRONG_TYPE tại sheets: Ở đây chỉ xét một phiếu, nhận được 5 phiếu");
        Shell parts = Shell.run("", "form", "--form", form, "dossiers/02-ca-phe-bechamp.json");
        assertThat(parts.status()).isEqualTo(1);
        assertThat(FormArticle.of(parts.out()).get(0).text()).contains("Lỗi NO_SHEETS tại sheets: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03"})
    void a_record_with_an_error_says_so_in_its_article_and_the_rest_go_on(String form) {
        ObjectNode wrong = FormDossiers.top(6);
        FormDossiers.choices(wrong).put("3.3", 9);
        Shell shell = FormDossiers.print(form, List.of(FormDossiers.top(1), wrong, FormDossiers.top(2)));
        assertThat(shell.status()).isEqualTo(1);
        List<FormArticle> articles = FormArticle.of(shell.out());
        assertThat(articles).hasSize(3);
        assertThat(articles.get(1).all("p", "error").get(0).text())
                .startsWith("Lỗi UNKNOWN_OPTION tại sheets[0].choices.3.3: ");
        assertThat(articles.get(2).text()).contains("Sản phẩm 2");
        Shell english = FormDossiers.print(form, List.of(wrong), "--lang", "en");
        assertThat(FormArticle.of(english.out()).get(0).text()).contains("Error UNKNOWN_OPTION at sheets[0]");
    }

    @Test
    void a_filled_table_is_a_record_too() throws IOException {
        String table =
                Shell.run("", "set", "--set", "6", "--format", "csv").out().replace("\r", "");
        Path csv = Files.writeString(
                folder.resolve("x.csv"),
                table.lines()
                        .map(line -> line.startsWith("DOSSIER,filing.kind")
                                ? line + "FIRST"
                                : line.startsWith("DOSSIER,filing.filedOn")
                                        ? line + "2026-08-03"
                                        : line.startsWith("DOSSIER,subject.kind")
                                                ? line + "FARM"
                                                : line.startsWith("CRITERION,1.1,") ? line + "1" : line)
                        .collect(joining("\n")));
        Shell shell = Shell.run("", "form", "--form", "02", csv.toString());
        assertThat(shell.status()).as(shell.out()).isZero();
        assertThat(FormArticle.of(shell.out()).get(0).text()).contains("Trang trại", "Có thể đạt: ");
    }

    @Test
    void no_record_is_an_empty_page() {
        Shell shell = Shell.run("", "form", "--form", "01", "-");
        assertThat(shell.status()).isZero();
        assertThat(FormArticle.of(shell.out())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form",
                "form -",
                "form --form 01",
                "form --form 1 -",
                "form --form 04 -",
                "form --form",
                "form --form 01 --lang fr -",
                "form --form 01 --format text -",
                "form --form 01 no-such-file.json",
                "form --form 01 --details no-such-file.json -",
                "form --form 01 --details . -",
                "form --form 01 --words no-such-file.json -"
            })
    void wrong_usage_has_status_2_and_nothing_on_standard_output(String args) {
        Shell shell = Shell.run("", args.split(" ", -1));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"province\": {\"code\": \"2\"}} | province.code: expected 2 digits as text, given '2'",
                "{\"extra\": 1} | extra: expected one of [province,",
                "{\"year\": 2026, \"year\": 2026} | year: expected once, given twice",
                "[] | expected an object, given […]",
                "x | wrong near line 1"
            })
    void a_file_that_is_none_of_details_is_named_with_place_and_reason(String text, String reason) throws IOException {
        Path details = Files.writeString(folder.resolve("details.json"), text);
        Shell shell = FormDossiers.print("01", List.of(FormDossiers.top(6)), "--details", details.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .startsWith("ocop: '")
                .contains("details.json': ")
                .contains(reason)
                .hasLineCount(1);
    }

    @Test
    void the_details_in_the_documentation_are_right() throws IOException {
        String text = Files.readString(Path.of("README.md"));
        String part = text.substring(text.indexOf("## `ocop form`"));
        String json = part.substring(part.indexOf("```json\n") + "```json\n".length());
        JsonNode details = new JsonMapper().readTree(json.substring(0, json.indexOf("```")));
        Shell shell = FormDossiers.print("01", List.of(FormDossiers.top(6)), "--details", details(details));
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        assertThat(FormArticle.of(shell.out()).get(0).beside("Mã số sản phẩm")).isEqualTo("22-06784-3-2026");
    }
}
