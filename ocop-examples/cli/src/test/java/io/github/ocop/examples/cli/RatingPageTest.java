package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Selection;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a rating: all that led to the result is on it, and nothing on it is more than text. */
class RatingPageTest {
    @TempDir
    private Path folder = Path.of("");

    private static PageText page(ObjectNode dossier, String... more) {
        return page(0, dossier.toString(), more);
    }

    private static PageText page(int status, String records, String... more) {
        List<String> args = new ArrayList<>(List.of("rate", "--format", "html"));
        args.addAll(List.of(more));
        args.add("-");
        Shell shell = Shell.run(records, args.toArray(String[]::new));
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isEqualTo(status);
        return PageText.read(shell.out());
    }

    /** A decision that amends another keeps most of its sets: the page names the one that governs before where the set stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-12-01 | 1  | vi | 1048/QĐ-TTg, Phụ lục III, bộ 1:
            2021-06-01 | 1  | vi | 781/QĐ-TTg; 1048/QĐ-TTg, Phụ lục III, bộ 1:
            2021-06-01 | 26 | vi | 781/QĐ-TTg, Phụ lục III, bộ 26:
            2024-06-01 | 1  | en | 148/QĐ-TTg, Appendix III, set 1:
            2025-09-01 | 1  | en | 1489/QĐ-TTg; 148/QĐ-TTg, Appendix III, set 1:
            2026-08-03 | 1  | en | 26/2026/QĐ-TTg, Appendix II, set 1:
            """)
    void the_decision_that_governs_is_named_beside_where_the_set_stands(
            String filedOn, int set, String language, String under) {
        String record = "{\"id\": \"p\", \"filing\": {\"kind\": \"FIRST\", \"filedOn\": \"" + filedOn
                + "\"}, \"product\": {\"criteriaSet\": " + set + "}, \"subject\": {\"kind\": \"COOPERATIVE\"},"
                + " \"parts\": {\"A\": \"30\", \"B\": \"20\", \"C\": \"30\"}}";
        assertThat(page(0, record, "--lang", language).all("dd")).anyMatch(line -> line.startsWith(under));
    }

    static Stream<Arguments> sets() {
        return Stream.iterate(1, number -> number + 1)
                .limit(26)
                .flatMap(number -> Stream.of(Language.values()).map(language -> Arguments.of(number, language)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_criterion_option_and_minimum_of_a_set_is_on_its_page(int number, Language language) {
        ScoreSheet sheet = Dossiers.any(number, "m1", new Random(number));
        CriteriaSet set = sheet.set();
        Words words = Words.of(language);
        PageText page = page(Dossiers.of("d", sheet), "--lang", language.tag());
        List<String> names = page.all("tr", "name");
        List<String> rows = new ArrayList<>(page.all("tr"));
        for (int i = 0; i < set.criteria().size(); i++) {
            Criterion criterion = set.criteria().get(i);
            String score = words.decimal(Points.of(sheet.points(i))) + " / " + criterion.points();
            assertThat(names.get(i)).startsWith(criterion.number()).endsWith(score);
            if (criterion.personal()) {
                assertThat(names.get(i)).doesNotContain(words.criterion(set, criterion));
                continue;
            }
            assertThat(names.get(i)).contains(words.criterion(set, criterion));
            for (int box = 1; box <= criterion.options().size(); box++) {
                String mark = sheet.choice(i).place() == box ? "☒ " : "☐ ";
                String option = mark + words.option(set, criterion, box);
                String points = " " + criterion.pointsOf(box);
                assertThat(rows).anyMatch(row -> row.startsWith(option) && row.endsWith(points));
            }
        }
        for (int i = 0; i < set.minimums().size(); i++) {
            int index = set.minimums().get(i).index();
            String met =
                    words.phrase(sheet.points(index) >= set.minimums().get(i).points() ? "met" : "not-met");
            String name = set.minimums().get(i).criterion() + ". "
                    + words.criterion(set, set.criteria().get(index));
            String needs = " " + set.minimums().get(i).points() + " ";
            assertThat(rows).anyMatch(row -> row.startsWith(name + needs) && row.endsWith(met));
        }
        assertThat(page.all("tr").stream().filter(row -> row.contains("☒")))
                .as("one mark a criterion, where a box is ticked and it is no personal fact")
                .hasSize((int) IntStream.range(0, set.criteria().size())
                        .filter(i -> !set.criteria().get(i).personal())
                        .count());
    }

    @Test
    void points_by_part_are_bars_with_figures() {
        PageText page = page(Dossiers.appliedFor("d"));
        assertThat(page.all("table", "bars").get(0)).contains("33,00 / 40", "20,00 / 25", "31,00 / 35", "84,00 / 100");
        assertThat(page.all("p", "big")).containsExactly("★★★☆☆ 3 sao · 84,00 điểm");
    }

    @Test
    void the_next_option_says_what_it_would_bring() {
        PageText page = page(Dossiers.appliedFor("d"), "--lang", "en");
        // 3.5 stands at box 1, 1 point; 4.3 at box 3, 2 points
        assertThat(page.all("span", "next")).contains("← next, adding 1 point");
        assertThat(page.all("tr").stream().filter(row -> row.contains("next, adding")))
                .hasSize(9)
                .anyMatch(row -> row.contains("Marks on the pack registered") && row.contains("least for 4 stars"));
    }

    @Test
    void a_yes_or_no_is_marked_as_it_is() {
        assertThat(Dossiers.set(6).criterion("2.4").selection()).isEqualTo(Selection.YES_NO);
        assertThat(page(Dossiers.appliedFor("d")).all("tr", "chosen")).contains("☒ Không 0");
        assertThat(page(Dossiers.of("d", Dossiers.sheet(6, "m1"))).all("tr", "chosen"))
                .contains("☒ Có 1");
    }

    @Test
    void the_way_to_the_next_star_stands_in_full_and_the_others_in_a_line() {
        PageText page = page(Dossiers.appliedFor("d"), "--lang", "en");
        assertThat(page.all("p")).contains("To 4 stars: change 1 criterion, 1 point more, 85 points in all");
        assertThat(page.text()).contains("To 5 stars: change");
        PageText top = page(Dossiers.of("d", Dossiers.sheet(6, "m1")), "--lang", "en");
        assertThat(top.text()).doesNotContain("cheapest way");
    }

    @Test
    void a_council_stands_side_by_side_and_where_it_differs_is_marked() {
        ScoreSheet[] sheets = {
            Dossiers.sheet(6, "An"), Dossiers.sheet(6, "Bình", "1.1", 2, "3.2", 1), Dossiers.sheet(6, "Chi")
        };
        PageText page = page(Dossiers.of("d", sheets));
        assertThat(page.all("table", "members")).hasSize(1);
        List<String> rows = page.all("tr");
        assertThat(rows)
                .contains("Tiêu chí An Bình Chi trung bình Lệch")
                .anyMatch(row -> row.startsWith("1.1.") && row.endsWith(" 3 2 ≠ 3 2,66 ≠ 1"))
                .contains("3.2. · · · 0,66", "Tổng cộng 100 98 100 99,33");
        assertThat(page.all("td", "differs")).containsExactly("2 ≠");
        assertThat(page.all("tr", "chosen"))
                .anyMatch(row -> row.contains("– An, Chi"))
                .anyMatch(row -> row.contains("– Bình"));
        assertThat(page.text())
                .doesNotContain("mức kế tiếp")
                .contains("Chênh lệch lớn nhất: 2,00 (An 100,00, Bình 98,00)");
    }

    @Test
    void many_members_stand_in_several_tables_of_eight() {
        ScoreSheet[] sheets = Stream.iterate(1, i -> i + 1)
                .limit(21)
                .map(i -> Dossiers.sheet(6, "m" + i))
                .toArray(ScoreSheet[]::new);
        PageText page = page(Dossiers.of("d", sheets));
        assertThat(page.all("table", "members")).hasSize(3);
        assertThat(page.all("tr", "chosen").get(0)).contains("21 thành viên");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"'&<b>", "</style></body>", "{{name}} {{{say}}}"})
    void names_stay_names(String name) {
        ObjectNode dossier = Dossiers.of(name, Dossiers.sheet(6, name), Dossiers.sheet(6, "m2", "1.1", 2));
        ((ObjectNode) dossier.get("product")).put("name", name);
        ((ObjectNode) dossier.get("subject")).put("name", name);
        PageText page = page(dossier);
        assertThat(page.all("h1")).containsExactly(name);
        assertThat(page.all("dd")).contains(name, name + " (Hợp tác xã)");
        assertThat(page.text()).contains("Tiêu chí " + name + " m2");
    }

    @Test
    void every_record_has_an_article_whatever_comes_of_it() {
        ObjectNode barred = Dossiers.found(Dossiers.of("barred", Dossiers.sheet(6, "m1")), "header");
        String records = String.join(
                "\n",
                Dossiers.appliedFor("rated").toString(),
                barred.toString(),
                "{\"id\": \"<b>bad</b>\"}",
                Dossiers.parts("parts").toString(),
                "no json");
        PageText page = page(1, records);
        assertThat(page.all("h1")).containsExactly("rated", "barred", "<b>bad</b>", "parts", "line:5");
        assertThat(page.all("p", "big").get(1)).doesNotContain("★");
        assertThat(page.all("p", "big").get(2)).startsWith("Lỗi MISSING_FIELD");
        assertThat(page.all("p", "big").get(4)).startsWith("Lỗi MALFORMED_JSON");
        assertThat(page.text()).contains("Chưa xét yêu cầu tối thiểu vì chỉ có điểm từng phần");
    }

    /** Their totals are too far apart, so they score again: they need to see where. */
    @Test
    void a_council_that_is_refused_stands_side_by_side_too() throws IOException {
        Path council = Files.writeString(folder.resolve("council.json"), "{\"spread\": \"1\"}");
        ObjectNode dossier = Dossiers.of("d", Dossiers.sheet(6, "An"), Dossiers.sheet(6, "Bình", "1.1", 1));
        PageText page = page(1, dossier.toString(), "--council", council.toString());
        assertThat(page.all("p", "big").get(0)).startsWith("Lỗi COUNCIL_RULE");
        assertThat(page.all("table", "members")).hasSize(1);
        assertThat(page.text()).contains("Chênh quá mức cho phép (1,00): 2,00 (An 100,00, Bình 98,00)");
    }

    /** A name that turns a line round could change the figures that are read. */
    @Test
    void what_turns_a_line_round_or_is_no_character_is_masked() {
        String name = "Lan\u202e\u0007\u001b\ufffe\u2066";
        ObjectNode dossier = Dossiers.of("d", Dossiers.sheet(6, name), Dossiers.sheet(6, "Hoa", "1.1", 2));
        ((ObjectNode) dossier.get("subject")).put("name", name);
        ((ObjectNode) dossier.get("product")).put("name", name);
        String shown = "Lan\ufffd\ufffd\ufffd\ufffd\ufffd";
        PageText page = page(dossier);
        assertThat(page.all("h1")).containsExactly(shown);
        assertThat(page.text())
                .contains("(" + shown + " 100,00, Hoa 99,00)", shown + " (Hợp tác xã)")
                .doesNotContain("\u202e", "\u2066", "\ufffe");
    }

    /** Set 26, 8: two cases of two boxes; where no box is ticked either case may be begun. */
    @Test
    void what_comes_next_is_marked_in_the_case_chosen_or_in_each() {
        ObjectNode none = Dossiers.of("d", Dossiers.sheet(26, "m1", "8", 0));
        assertThat(page(none).all("tr").stream().filter(row -> row.contains("mức kế tiếp")))
                .hasSize(2);
        ObjectNode first = Dossiers.of("d", Dossiers.sheet(26, "m1", "8", 1));
        assertThat(page(first).all("tr").stream().filter(row -> row.contains("mức kế tiếp")))
                .hasSize(1);
    }

    @Test
    void a_way_that_leads_further_stands_once() {
        ObjectNode stopped = Dossiers.of("d", Dossiers.sheet(16, "m1", "6.1", 1));
        List<String> ways = page(stopped).all("p").stream()
                .filter(text -> text.startsWith("Lên "))
                .toList();
        assertThat(ways).containsExactly("Lên 5 sao: đổi 1 tiêu chí, thêm 3 điểm, thành 100 điểm");
    }

    @Test
    void a_gap_is_shown_as_one() {
        ObjectNode dossier = Dossiers.without(Dossiers.of("d", Dossiers.sheet(6, "m1")), "3.5", "1.1");
        PageText page = page(dossier, "--partial", "--lang", "en");
        assertThat(page.all("p", "big")).containsExactly("Can be reached: 94–100 points, 2–5 stars");
        assertThat(page.all("span", "gap")).hasSize(2);
        assertThat(page.all("tr", "name").get(0)).endsWith("– / 3");
        assertThat(page.all("h3").get(0)).isEqualTo("3 stars: met 6/8, no answer 2/8");
        assertThat(page.all("tr")).anyMatch(row -> row.startsWith("3.5.") && row.endsWith("? no answer"));
    }

    @Test
    void the_steps_behind_the_result_are_those_of_the_trace() {
        ObjectNode dossier = Dossiers.appliedFor("d");
        JsonNode traced = Dossiers.read(
                Shell.run(dossier.toString(), "rate", "--trace", "-").out());
        List<String> steps = page(dossier).all("li");
        assertThat(steps).hasSameSizeAs(traced.get("trace"));
        for (int i = 0; i < steps.size(); i++) {
            JsonNode step = traced.get("trace").get(i);
            assertThat(steps.get(i))
                    .startsWith(step.get("text").asText() + " ("
                            + step.get("citation").asText());
        }
    }

    /** Part results have the smallest page; it was looked at on a screen, on a phone and on paper. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_of_part_results_is_as_it_was_when_it_was_looked_at(Language language) throws IOException {
        String html = Shell.run(
                        Dossiers.parts("p").toString(), "rate", "--format", "html", "--lang", language.tag(), "-")
                .out();
        String golden = "page-" + language.tag() + ".html";
        try (InputStream in = Objects.requireNonNull(Shell.class.getResourceAsStream("/" + golden))) {
            assertThat(html.substring(html.indexOf("<body>")))
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
