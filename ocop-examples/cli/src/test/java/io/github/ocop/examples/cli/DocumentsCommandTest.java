package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** {@code ocop documents}: what to attach, and what of it is there, in every form. */
class DocumentsCommandTest {
    private static final String CLAIMS = """
            {"id": "%s", "filing": {"kind": "FIRST", "filedOn": "2026-08-03"}, "product": {"name": "%s", "criteriaSet": 6},
             "subject": {"kind": "COOPERATIVE"}, "sheets": [{"member": "m1", "choices": {"3.5": 2, "5.1": 5, "5.3": 4}}]}""".replace("\n", "");

    @TempDir
    private Path folder = Path.of("");

    private static String claims(String id, String product) {
        return CLAIMS.formatted(id, product) + "\n";
    }

    private String have(String documents) throws IOException {
        return Files.writeString(folder.resolve("have.json"), documents).toString();
    }

    private static Shell documents(String input, String... args) {
        return Shell.run(
                input, Stream.concat(Stream.of("documents"), Stream.of(args)).toArray(String[]::new));
    }

    @Test
    void every_record_gets_one_answer_with_its_id_and_a_faulty_one_its_error() throws IOException {
        String have = have("{\"documents\": [{\"document\": \"trademark-certificate\"}]}");
        Shell shell = documents(
                claims("a", "x") + "{\"id\": \"b\"}\n" + claims("c", "y"), "--have", have, "--on", "2026-08-03", "-");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.lines()).hasSize(3);
        assertThat(shell.lines().get(0))
                .startsWith(
                        "{\"id\":\"a\",\"rulebook\":\"qd-26-2026\",\"criteriaSet\":6,\"filing\":\"FIRST\",\"on\":\"2026-08-03\"");
        assertThat(shell.lines().get(1)).startsWith("{\"id\":\"b\",\"error\":{\"code\":\"MISSING_FIELD\"");
        assertThat(shell.lines().get(2)).startsWith("{\"id\":\"c\"").endsWith("]}");
        assertThat(documents(claims("a", "x"), "-").status()).isZero();
    }

    @Test
    void lines_for_people_say_what_is_missing_and_what_hangs_on_it() throws IOException {
        String have = have("""
                {"documents": [{"document": "trademark-certificate", "validThrough": "2026-08-02"},
                               {"document": "registration-form"}, {"document": "test-slips"}]}""");
        Shell shell = documents(claims("a", "Miến"), "--have", have, "--on", "2026-08-03", "--format", "text", "-");
        assertThat(shell.lines())
                .startsWith(
                        "a · Miến",
                        "  26/2026/QĐ-TTg, bộ 6: Chế biến từ gạo, ngũ cốc; Hồ sơ đánh giá lần đầu",
                        "  Tình trạng ngày 03/08/2026")
                .contains(
                        "    ✗ Hết hạn, hạn đến 02/08/2026: Giấy chứng nhận nhãn hiệu, quyền dùng chỉ dẫn (khi tính điểm; 26/2026/QĐ-TTg, Phụ lục III, Mẫu 02)",
                        "        Nếu thiếu: 3.5 −2 điểm (mất mức tối thiểu 3 sao, 4 sao)",
                        "    ☑ Có: Phiếu đăng ký đánh giá (Mẫu 01) (bắt buộc; 26/2026/QĐ-TTg, Điều 6.1.a)",
                        "    ☐ Thiếu: Mẫu sản phẩm × 5 (bắt buộc; 26/2026/QĐ-TTg, Điều 6.2.d)",
                        "        Nếu thiếu: 5.1 −5 điểm (mất mức tối thiểu 4 sao); 5.3 −5 điểm (mất mức tối thiểu 3 sao)")
                .anyMatch(line -> line.startsWith("  Tự chấm: 1"))
                .anyMatch(line -> line.startsWith("  Có giấy tờ chứng minh: "))
                .anyMatch(line -> line.startsWith("  Nguy cơ: Hồ sơ bị loại"));
        assertThat(shell.status()).isZero();
    }

    @Test
    void a_page_holds_every_record_escaped_and_fetches_nothing() throws Exception {
        Shell shell = documents(claims("a", "<b>&\\\"'") + claims("b", "y") + "{}\n", "--format", "html", "-");
        Document page = page(shell.out());
        assertThat(page.getElementsByTagName("section").getLength()).isEqualTo(3);
        assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).endsWith("a · <b>&\"'");
        assertThat(shell.out())
                .doesNotContain("src=", "href=", "url(", "@import", "<script")
                .contains("@media (max-width: 600px)", "MISSING_FIELD");
        assertThat(shell.status()).isEqualTo(1);
    }

    private static Document page(String html) throws Exception {
        assertThat(html).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void every_set_has_its_whole_list_in_every_form() throws Exception {
        for (int set : IntStream.rangeClosed(1, 26).toArray()) {
            for (String filing : List.of("FIRST", "UPGRADE", "re_rating")) {
                assertThat(documents("", "--set", "" + set, "--filing", filing).out())
                        .startsWith("{\"rulebook\":\"qd-26-2026\",\"criteriaSet\":" + set + ",");
            }
            String text = documents("", "--set", "" + set, "--filing", "FIRST", "--format", "text", "--lang", "en")
                    .out();
            assertThat(text).startsWith("Full list\n  26/2026/QĐ-TTg, set " + set + ": ");
            // the lines that people read and print tell nothing of a person
            assertThat(text.replace("representatives", ""))
                    .doesNotContain("3.2 ", "woman", "ethnic minority", "disabled");
            page(documents("", "--set", "" + set, "--filing", "UPGRADE", "--format", "html")
                    .out());
        }
    }

    @Test
    void a_whole_list_can_be_held_against_what_is_there() throws IOException {
        String have = have("{\"documents\": [{\"document\": \"registration-form\"}]}");
        Shell shell = documents(
                "", "--set", "26", "--filing", "FIRST", "--have", have, "--on", "2026-08-03", "--format", "text");
        assertThat(shell.lines())
                .contains("    ☑ Có: Phiếu đăng ký đánh giá (Mẫu 01) (bắt buộc; 26/2026/QĐ-TTg, Điều 6.1.a)")
                .noneMatch(line -> line.contains("Mẫu sản phẩm"));
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, idea-registration, DISTRICT", "qd-781-2020, idea-registration, DISTRICT",
        "qd-148-2023, rating-application, SUBJECT", "qd-1489-2025, rating-application, COMMUNE",
        "qd-26-2026, registration-form, COMMUNE"
    })
    void a_whole_list_is_of_the_rulebook_asked_for_and_held_against_its_documents(String id, String document, String by)
            throws IOException {
        String have = have("{\"documents\": [{\"document\": \"" + document + "\"}]}");
        Shell shell = documents(
                "", "--set", "1", "--filing", "FIRST", "--rulebook", id, "--have", have, "--on", "2026-08-03");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .startsWith("{\"rulebook\":\"" + id + "\",\"criteriaSet\":1,")
                .contains("\"document\":\"" + document + "\"", "\"by\":\"" + by + "\"", "\"state\":\"THERE\"");
    }

    /** Records may be of several decisions, so one file may hold the documents of all; a list has those of its own. */
    @Test
    void documents_of_older_decisions_may_be_there_for_records_and_for_lists_of_those() throws IOException {
        String have = have("{\"documents\": [{\"document\": \"idea-registration\"}]}");
        Shell records = documents(claims("a", "x"), "--have", have, "--on", "2026-08-03", "-");
        assertThat(records.status()).isZero();
        assertThat(records.out()).doesNotContain("idea-registration", "\"THERE\"");
        Shell list = documents("", "--set", "6", "--filing", "FIRST", "--have", have, "--on", "2026-08-03");
        assertThat(list.status()).isEqualTo(2);
        assertThat(list.err()).contains("documents[0].document");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --set 6 --filing FIRST --rulebook qd-0        | --rulebook: expected one of
            --set 19 --filing FIRST --rulebook qd-781-2020 | --set: expected a complete set of qd-781-2020, given 19
            --set 27 --filing FIRST --rulebook qd-781-2020 | --set: expected 1 to 26, given 27
            --rulebook qd-26-2026 -                       | --set
            """)
    void a_whole_list_that_is_not_held_is_wrong_usage_that_says_why(String args, String reason) {
        Shell shell = documents(claims("a", "x"), args.split(" ", -1));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--set 6",
                "--filing FIRST",
                "--set 0 --filing FIRST",
                "--set 27 --filing FIRST",
                "--set six --filing FIRST",
                "--set 6 --filing AGAIN",
                "--set 6 --filing FIRST -",
                "--on 2026-08-03 -",
                "--have HAVE -",
                "--have HAVE --on 2026-02-30 -",
                "--have HAVE --on 3/8/2026 -",
                "--have no-such-file --on 2026-08-03 -",
                "--format csv -",
                "no-such-file"
            })
    void wrong_usage_ends_with_2_and_nothing_on_standard_output(String args) throws IOException {
        String have = have("{\"documents\": []}");
        Shell shell = documents(
                claims("a", "x"),
                Stream.of(args.split(" ", -1))
                        .filter(arg -> !arg.isEmpty())
                        .map(arg -> arg.replace("HAVE", have))
                        .toArray(String[]::new));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"documents\": [{\"document\": \"passport\"}]} | documents[0].document: One of",
                "{\"documents\": [], \"documents\": []} | documents: The field 'documents' is repeated",
                "{\"documents\": [{\"document\": \"test-slips\", \"issuedOn\": \"2026-13-01\"}]} | documents[0].issuedOn: A day that exists",
                "{\"documents\": [{\"document\": \"test-slips\", \"issuedOn\": \"2026-01-02\", \"validThrough\": \"2026-01-01\"}]} | documents[0].validThrough: The last day 2026-01-01 is before the day of issue 2026-01-02",
                "{ | : Not valid JSON"
            })
    void a_wrong_file_of_documents_is_wrong_usage_with_place_and_reason(String text, String reason) throws IOException {
        Shell shell = documents(claims("a", "x"), "--lang", "en", "--have", have(text), "--on", "2026-08-03", "-");
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(reason);
    }

    @Test
    void official_wordings_of_documents_are_shown_instead() throws IOException {
        Path words = Files.writeString(
                folder.resolve("words.json"), "{\"documents\": {\"registration-form\": \"Phiếu theo Mẫu số 01\"}}");
        assertThat(documents("", "--set", "6", "--filing", "FIRST", "--format", "text", "--words", words.toString())
                        .out())
                .contains("☐ Phiếu theo Mẫu số 01 (bắt buộc;");
    }
}
