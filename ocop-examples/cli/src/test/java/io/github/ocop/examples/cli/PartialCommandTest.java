package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static io.github.ocop.examples.cli.Dossiers.without;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop rate --partial}: one sheet with gaps, and what it can still become. */
class PartialCommandTest {
    /** 1.1 and 3.5 have minimums, 10 has none: with no box they are 92 points, with the best 100. */
    private static final String GAPS =
            without(Dossiers.of("a", sheet(6, "m1")), "1.1", "3.5", "10").toString();

    @TempDir
    private Path folder = Path.of("");

    private static Shell rate(Object dossier, String... more) {
        return Shell.say(dossier.toString(), "rate --partial -", more);
    }

    @Test
    void a_sheet_with_gaps_is_answered_with_what_it_can_still_become() {
        assertThat(rate(GAPS))
                .isEqualTo(new Shell(
                        0,
                        "{\"id\":\"a\",\"rulebook\":\"qd-26-2026\",\"criteriaSet\":6,\"outcome\":\"PARTIAL\","
                                + "\"range\":{\"points\":[92,100],\"stars\":[2,5],\"missing\":[\"1.1\",\"3.5\",\"10\"],"
                                + "\"deciding\":[\"1.1\",\"3.5\"]}}\n",
                        ""));
    }

    @Test
    void without_being_asked_a_gap_is_an_error() {
        Shell shell = Shell.run(GAPS, "rate", "-");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).contains("\"MISSING_CRITERION\",\"at\":\"sheets[0].choices.1.1\"");
    }

    @Test
    void a_sheet_without_any_answer_is_all_gaps() {
        ObjectNode dossier = Dossiers.of("a", sheet(6, "m1"));
        String[] all = Dossiers.set(6).criteria().stream()
                .map(criterion -> criterion.number())
                .toArray(String[]::new);
        assertThat(rate(without(dossier, all)).out())
                .contains("\"range\":{\"points\":[0,100],\"stars\":[1,5],\"missing\":[\"1.1\",\"1.2\",");
    }

    @Test
    void a_sheet_without_gaps_is_answered_as_usual_with_a_range_of_one_value() {
        String whole = Dossiers.of("a", sheet(6, "m1", "3.5", 1)).toString();
        String usual = Shell.run(whole, "rate", "-").out().strip();
        assertThat(rate(whole).out())
                .isEqualTo(usual.substring(0, usual.length() - 1)
                        + ",\"range\":{\"points\":[98,98],\"stars\":[3,3],\"missing\":[],\"deciding\":[]}}\n");
    }

    @Test
    void where_5_2_or_5_3_has_points_5_1_will_have_some() {
        assertThat(rate(without(Dossiers.of("a", sheet(6, "m1")), "5.1")).out())
                .contains("\"range\":{\"points\":[96,100],\"stars\":[3,5],");
        ObjectNode noStory = without(Dossiers.of("a", sheet(6, "m1", "5.2", 1, "5.3", 1)), "5.1");
        assertThat(rate(noStory).out()).contains("\"range\":{\"points\":[88,93],");
    }

    @Test
    void answers_that_cannot_stand_together_are_an_error_however_the_gaps_are_filled() {
        String torn = GAPS.replace("\"5.1\":5", "\"5.1\":1");
        Shell shell = rate(torn);
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).contains("\"INCONSISTENT_CHOICE\",\"at\":\"sheets[0].choices.5.2\"");
    }

    @Test
    void what_bars_the_product_whatever_the_sheet_says_is_its_outcome_with_0_stars() {
        assertThat(rate(GAPS.replace("COOPERATIVE", "OTHER")).out())
                .contains("\"outcome\":\"INELIGIBLE\",\"grounds\":[{\"finding\":\"subject\"")
                .endsWith("\"range\":{\"points\":[92,100],\"stars\":[0,0],\"missing\":[\"1.1\",\"3.5\",\"10\"],"
                        + "\"deciding\":[]}}\n");
    }

    @Test
    void zeros_that_are_sure_to_stop_set_16_leave_0_stars() {
        ObjectNode sure = without(Dossiers.of("a", sheet(16, "m1", "6.2", 1)), "1.1");
        assertThat(rate(sure).out())
                .contains("\"outcome\":\"PARTIAL\",\"range\":{\"points\":[93,97],\"stars\":[0,0],")
                .contains("\"deciding\":[]");
        ObjectNode open = without(Dossiers.of("a", sheet(16, "m1")), "6.2");
        assertThat(rate(open).out())
                .contains(
                        "\"range\":{\"points\":[97,100],\"stars\":[0,5],\"missing\":[\"6.2\"],\"deciding\":[\"6.2\"]}");
    }

    @Test
    void several_sheets_are_a_wrong_type_and_part_results_rated_as_usual() {
        Shell several = rate(Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2")), "--lang=en");
        assertThat(several.status()).isEqualTo(1);
        assertThat(several.out())
                .isEqualTo("{\"id\":\"a\",\"error\":{\"code\":\"WRONG_TYPE\",\"at\":\"sheets\","
                        + "\"message\":\"Expected one sheet here, given 2\"}}\n");
        String parts = Dossiers.parts("p").toString();
        assertThat(rate(parts)).isEqualTo(Shell.run(parts, "rate", "-"));
    }

    @Test
    void the_steps_tell_what_is_known_and_what_can_be_reached() {
        assertThat(rate(GAPS, "--trace", "--lang=en").out())
                .contains("\"outcome\":\"PARTIAL\",\"range\":{")
                .contains("\"trace\":[{\"step\":\"RULEBOOK\"")
                .contains("\"step\":\"RANGE\"")
                .contains("\"read\":{\"missing\":[\"1.1\",\"3.5\",\"10\"]}")
                .doesNotContain("\"step\":\"BAND\"", "\"step\":\"STARS\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_range_is_told_for_people(String language) {
        String whole = Dossiers.of("b", sheet(6, "m1")).toString();
        String text =
                rate(GAPS + "\n" + whole, "--format=text", "--lang=" + language).out();
        assertThat(text).isEqualTo(language.equals("vi") ? """
                a
                  26/2026/QĐ-TTg, bộ 6: Chế biến từ gạo, ngũ cốc
                  Có thể đạt: 92–100 điểm, 2–5 sao
                  Chưa chấm: 1.1, 3.5, 10
                  Còn quyết định hạng sao: 1.1, 3.5

                b
                  26/2026/QĐ-TTg, bộ 6: Chế biến từ gạo, ngũ cốc
                  A 40,00/40 + B 25,00/25 + C 35,00/35 = 100,00 điểm (5 sao theo điểm)
                  Kết quả: ★★★★★ 5 sao, thẩm quyền công nhận: Bộ Nông nghiệp và Môi trường
                  Có thể đạt: 100–100 điểm, 5–5 sao

                """ : """
                a
                  26/2026/QĐ-TTg, set 6: Products of rice and cereals
                  Can be reached: 92–100 points, 2–5 stars
                  Without an answer: 1.1, 3.5, 10
                  Can still decide the stars: 1.1, 3.5

                b
                  26/2026/QĐ-TTg, set 6: Products of rice and cereals
                  A 40.00/40 + B 25.00/25 + C 35.00/35 = 100.00 points (5 stars by points)
                  Result: ★★★★★ 5 stars, recognised by the Ministry of Agriculture and Environment
                  Can be reached: 100–100 points, 5–5 stars

                """);
    }

    @ParameterizedTest
    @CsvSource({"--council", "--statistics"})
    void a_council_beside_it_is_wrong_usage(String option) throws IOException {
        Path council = Files.writeString(folder.resolve("c.json"), "{}");
        String[] more = option.equals("--council") ? new String[] {option, council.toString()} : new String[] {option};
        Shell shell = rate(GAPS, more);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("--partial: expected one sheet").doesNotContain("\tat ");
    }

    @Test
    void a_sheet_scored_as_a_table_has_gaps_where_cells_are_empty() throws IOException {
        ScoredTable table = ScoredTable.of(Dossiers.of("a", sheet(6, "m1")))
                .put("CRITERION", "1.1", "m1", "")
                .put("CRITERION", "3.5", "m1", "")
                .put("CRITERION", "10", "m1", "");
        assertThat(table.run(folder, "rate", "--partial")).isEqualTo(rate(GAPS));
    }
}
