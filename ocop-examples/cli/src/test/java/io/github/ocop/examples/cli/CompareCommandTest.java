package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop compare}: two decisions, or dossiers under both. */
class CompareCommandTest {
    private static Shell compare(String options) {
        return Shell.run("", ("compare " + options).split(" ", -1));
    }

    @Test
    void a_decision_with_itself_is_no_difference() {
        assertThat(compare("--left qd-148-2023 --right qd-148-2023 --format text --lang en")
                        .out())
                .isEqualTo("148/QĐ-TTg ↔ 148/QĐ-TTg: no difference\n");
    }

    @Test
    void text_tells_figures_criteria_options_and_sets_of_one_alone() {
        assertThat(compare("--left qd-1048-2019 --right qd-26-2026 --format text --lang en")
                        .lines())
                .contains(
                        "  Part A, Product and community strength: 35 | 40",
                        "  21 Medical equipment and devices: × | –",
                        "  24 Ornamental plants: – | ×");
        assertThat(compare("--left qd-148-2023 --right qd-26-2026 --format text --lang en --set 6")
                        .lines())
                .contains(
                        "6 Products of rice and cereals ↔ 6 Products of rice and cereals",
                        "  Source of raw materials: 1.1: A, 5 points (3★ ≥ 1) | 1.1: A, 3 points (3★ ≥ 2)",
                        "  – 75% to 100% of materials from the province: 5 points | 3 points")
                .noneMatch(line -> line.contains("Ornamental"));
    }

    @Test
    void a_page_is_one_file_with_a_table_for_each_set() {
        String page =
                compare("--left qd-148-2023 --right qd-26-2026 --format html").out();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("<th scope=\"col\" class=\"side\">148/QĐ-TTg</th>", "3★ ≥ 2")
                .doesNotContain("{{", "<script", "http");
    }

    @Test
    void a_dossier_has_its_stars_and_a_range_under_the_other_decision() throws IOException {
        Shell shell = Shell.say(Dossiers.of("a", sheet(6, "m1")).toString(), "compare --with qd-148-2023 -");
        assertThat(shell.status()).isZero();
        JsonNode answer = new JsonMapper().readTree(shell.out());
        assertThat(answer.at("/from/stars").intValue()).isEqualTo(5);
        assertThat(answer.at("/to/0/criteriaSet").intValue()).isEqualTo(6);
        assertThat(answer.at("/to/0/range/points/1").intValue()).isLessThanOrEqualTo(100);
        assertThat(Shell.say(
                                Dossiers.of("a", sheet(24, "m1")).toString(),
                                "compare --lang en --with qd-781-2020 --format text -")
                        .out())
                .contains("No such products there");
    }

    @Test
    void what_is_wrong_with_a_record_is_answered_in_its_place() {
        Shell shell = Shell.say("x\n" + Dossiers.parts("p"), "compare --lang en --with qd-148-2023 -");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.lines()).hasSize(2);
        assertThat(shell.lines().get(0)).contains("\"line:1\"", "MALFORMED_JSON");
        assertThat(shell.lines().get(1)).contains("\"p\"", "NO_SHEETS");
        assertThat(Shell.say("x\n", "compare --lang en --with qd-148-2023 --format text -")
                        .out())
                .contains("MALFORMED_JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--left qd-148-2023",
                "--left qd-0 --right qd-26-2026",
                "--left qd-148-2023 --right qd-0",
                "--left qd-148-2023 --right qd-26-2026 --set 27",
                "--left qd-148-2023 --right qd-26-2026 --with qd-26-2026 -",
                "--with qd-26-2026",
                "--with qd-0 -",
                "--with qd-26-2026 --format html -",
                "--with qd-26-2026 no-such-file.json"
            })
    void anything_else_is_wrong_usage(String options) {
        Shell shell = compare(options);
        assertThat(shell.status()).as(options).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank();
    }
}
