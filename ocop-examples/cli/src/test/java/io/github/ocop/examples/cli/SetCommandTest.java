package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.examples.cli.table.CsvCell;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code ocop set}: every set, in every form, in either language. */
class SetCommandTest {
    private static final Rulebook LAW = Rulebooks.standard().get("qd-26-2026");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> sets() {
        return IntStream.rangeClosed(1, 26)
                .boxed()
                .flatMap(set -> Stream.of("vi", "en").map(language -> Arguments.of(set, language)));
    }

    private static String set(int set, String format, String language, String... more) {
        List<String> args = Stream.concat(
                        Stream.of("set", "--set", "" + set, "--format", format, "--lang", language), Stream.of(more))
                .toList();
        Shell shell = Shell.run("", args.toArray(String[]::new));
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        return shell.out();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_table_of_a_set_read_back_gives_the_set(int number, String language) {
        assertThat(SetTable.read(set(number, "csv", language))).isEqualTo(LAW.criteriaSet(number));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_table_has_the_words_and_an_empty_cell_for_each_answer(int number, String language) {
        Words words = Words.of(Language.parse(language));
        CriteriaSet set = LAW.criteriaSet(number);
        List<NamedCsvRecord> options = CsvReader.builder().ofNamedCsvRecord(set(number, "csv", language)).stream()
                .filter(row -> row.getField("row").equals("OPTION"))
                .toList();
        int row = 0;
        for (Criterion criterion : set.criteria()) {
            for (int box = 1; box <= criterion.options().size(); box++) {
                assertThat(options.get(row).getField("number")).isEqualTo(criterion.number());
                assertThat(options.get(row).getField("text")).isEqualTo(words.option(set, criterion, box));
                assertThat(options.get(row).getField("m1")).isEmpty();
                row++;
            }
        }
        assertThat(options).hasSize(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-5", "@SUM(A1)", "＝1", "'=1", "'", "''x"})
    void a_cell_that_looks_like_a_formula_is_escaped_and_reads_back(String formula) throws IOException {
        Path words = Files.writeString(folder.resolve("w.json"), "{\"titles\":{\"taste\":\"" + formula + "\"}}");
        String csv = set(6, "csv", "vi", "--words", words.toString());
        String cell = CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .filter(row -> row.getField("label").equals("taste"))
                .findFirst()
                .orElseThrow()
                .getField("text");
        assertThat(cell).isEqualTo("'" + formula);
        assertThat(CsvCell.read(cell)).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
    void a_cell_that_begins_with_a_line_end_or_a_tab_is_escaped_too(String text) {
        assertThat(CsvCell.escape(text)).isEqualTo("'" + text);
        assertThat(CsvCell.read("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x=1", " =", "1-2", "≥ 50%", "> 3"})
    void other_cells_are_left_alone(String text) {
        assertThat(CsvCell.escape(text)).isEqualTo(text);
        assertThat(CsvCell.read(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void no_cell_of_any_table_begins_like_a_formula(int number, String language) {
        CsvReader.builder()
                .ofCsvRecord(set(number, "csv", language))
                .forEach(row -> assertThat(row.getFields())
                        .noneMatch(cell -> !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_page_is_well_formed_and_has_every_box_with_its_points(int number, String language) throws Exception {
        CriteriaSet set = LAW.criteriaSet(number);
        Document page = page(set(number, "html", language));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        Words words = Words.of(Language.parse(language));
        NodeList bodies = page.getElementsByTagName("tbody");
        List<Element> criteria = IntStream.range(0, bodies.getLength())
                .mapToObj(i -> (Element) bodies.item(i))
                .filter(body -> body.getAttribute("class").equals("criterion"))
                .toList();
        assertThat(criteria).hasSameSizeAs(set.criteria());
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = set.criteria().get(i);
            String text = criteria.get(i).getTextContent();
            assertThat(text).contains(criterion.number() + ". " + words.criterion(set, criterion));
            assertThat(text.chars().filter(c -> c == '☐').count())
                    .isEqualTo(Math.max(1, criterion.options().size()));
            for (int box = 1; box <= criterion.options().size(); box++) {
                String stars =
                        "*".repeat(criterion.options().get(box - 1).minimumFor().orElse(0));
                assertThat(text)
                        .contains(("☐ " + box + ". " + words.option(set, criterion, box) + " " + stars).strip());
            }
            criterion.cases().forEach(label -> assertThat(text).contains(words.caseName(label)));
            criterion
                    .requirements()
                    .forEach(requirement -> assertThat(text).contains(words.requirement(requirement.label())));
        }
        String header = page.getElementsByTagName("header").item(0).getTextContent();
        set.grounds().forEach(ground -> assertThat(header).contains(words.ground(set, ground)));
        assertThat(header.chars().filter(c -> c == '☐').count())
                .isEqualTo(set.grounds().size());
        set.zeroStop().ifPresent(stop -> assertThat(header).contains(words.zeroRule(stop)));
        assertThat(header).contains(words.phrase("product"), words.phrase("producer"));
    }

    private static Document page(String html) throws Exception {
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("size: A4")
                .doesNotContain("{{", "http", "()", "class=\"case\"></td>", "☐ .");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothing_in_a_wording_becomes_part_of_the_page() throws Exception {
        Path words = Files.writeString(
                folder.resolve("w.json"),
                "{\"titles\":{\"taste\":\"<script>alert(1)</script>&\\\"'\"},\"sets\":{\"rice-cereal-products\":\"</title><b>\"}}");
        Document page = page(set(6, "html", "vi", "--words", words.toString()));
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("b").getLength()).isZero();
        assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>&\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_text_of_a_set_is_for_people(String language) throws IOException {
        assertThat(set(26, "text", language) + "\n" + set(16, "text", language))
                .isEqualTo(Files.readString(Path.of("src/test/resources/sets-" + language + ".txt")));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_object_of_a_set_is_one_line(int number, String language) {
        assertThat(set(number, "json", language))
                .startsWith("{\"rulebook\":\"qd-26-2026\",\"instrument\":\"26/2026/QĐ-TTg\",\"criteriaSet\":" + number)
                .hasLineCount(1)
                .endsWith("}\n");
    }

    @Test
    void json_and_Vietnamese_are_what_one_gets_without_asking() {
        assertThat(Shell.run("", "set", "--set", "6").out()).isEqualTo(set(6, "json", "vi"));
        assertThat(Shell.run("", "set", "--set", "6", "--rulebook", "qd-26-2026")
                        .out())
                .isEqualTo(set(6, "json", "vi"));
    }

    /** 148's set 7 adds up in no copy at hand. */
    @Test
    void an_incomplete_set_is_listed_with_the_reason_and_not_printed() {
        Shell list = Shell.run("", "set", "--list", "--rulebook", "qd-148-2023", "--lang", "en");
        assertThat(list.lines())
                .hasSize(26)
                .anySatisfy(line -> assertThat(line).contains("\"criteriaSet\":7,", "\"incomplete\":\""));
        Shell text = Shell.run("", "set", "--list", "--rulebook", "qd-148-2023", "--format", "text");
        assertThat(text.lines())
                .anySatisfy(line -> assertThat(line).startsWith(" 7  ").endsWith(")"));
        Shell set = Shell.run("", "set", "--set", "7", "--rulebook", "qd-148-2023");
        assertThat(set.status()).isEqualTo(2);
        assertThat(set.out()).isEmpty();
        assertThat(set.err()).contains("--set: expected a complete set of qd-148-2023, given");
    }

    @Test
    void the_list_of_sets_is_in_the_order_of_their_names() {
        Shell shell = Shell.run("", "set", "--list", "--format", "text");
        assertThat(shell.status()).isZero();
        assertThat(shell.lines())
                .hasSize(26)
                .startsWith("13  Cà phê, ca cao", "24  Cây cảnh", "11  Chè tươi, chè chế biến");
        assertThat(shell.lines().indexOf(" 5  Đồ ăn nhanh"))
                .isEqualTo(shell.lines().indexOf("15  Đồ uống có cồn khác") - 1)
                .isGreaterThan(
                        shell.lines().indexOf("26  Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"));
        assertThat(Shell.run("", "set", "--list", "--format=text", "--lang", "en")
                        .lines())
                .hasSize(26)
                .isNotEqualTo(shell.lines());
        assertThat(Shell.run("", "set", "--list").lines())
                .hasSize(26)
                .first()
                .isEqualTo("{\"rulebook\":\"qd-26-2026\",\"instrument\":\"26/2026/QĐ-TTg\",\"criteriaSet\":13,"
                        + "\"label\":\"coffee-cocoa\",\"name\":\"Cà phê, ca cao\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set",
                "set --set",
                "set --set 0",
                "set --set 27",
                "set --set six",
                "set --set 6 --list",
                "set --list --format csv",
                "set --list --format html",
                "set --set 6 --format pdf",
                "set --set 6 --lang fr",
                "set --set 7 --rulebook qd-148-2023",
                "set --set 6 --rulebook nowhere",
                "set --set 6 --words no-such-file.json",
                "set --set 6 --words .",
                "set --set 6 extra"
            })
    void wrong_usage_has_status_2_and_nothing_on_standard_output(String args) {
        Shell shell = Shell.run("", args.split(" ", -1));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "null",
                "[]",
                "{} {}",
                "{\"titles\":null}",
                "{\"titles\":{\"taste\":null}}",
                "{\"titles\":{\"taste\":1}}",
                "{\"titles\":{\"taste\":\"a\\nb\"}}",
                "{\"titles\":{\"taste\":\"\\u202ea\"}}",
                "{\"titles\":{\"taste\":\"\\ud800\"}}",
                "{\"titles\":{\"taste\":1.5}}",
                "{\"titles\":{\"taste\":true}}",
                "{\"titles\":{\"taste\":[]}}",
                "{\"titles\":{\"taste\":\"a\",\"taste\":\"b\"}}",
                "{\"titles\":{\"no-such\":\"a\"}}",
                "{\"messages\":{\"NO_SHEETS\":\"a\"}}",
                "{\"titles\":{\"taste\":\" \"}}",
                "{\"options\":{\"26/2026/QĐ-TTg#II/6/3.5:x\":\"a\"}}",
                "{\"options\":{\"26/2026/QĐ-TTg#II/6/3.5:4\":\"a\"}}",
                "{\"sets\":{\"26/2026/QĐ-TTg#II/27\":\"a\"}}",
                "{\"cases\":{\"26/2026/QĐ-TTg#II/26/8\":\"a\"}}"
            })
    void a_file_that_is_none_of_wordings_is_named_with_the_reason(String text) throws IOException {
        Path words = Files.writeString(folder.resolve("w.json"), text);
        Shell shell = Shell.run("", "set", "--set", "6", "--words", words.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("w.json").doesNotContain("\tat ", "java.", "Feature");
    }
}
