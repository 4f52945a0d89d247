package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop rate --statistics}: where the members of a council differ. */
class StatisticsCommandTest {
    /** Totals of 100, 93 and 97: all differ on 7, one on 10, and one on 3.2. */
    private static final ObjectNode DOSSIER = Dossiers.of(
            "a", sheet(6, "Lan"), sheet(6, "Bình", "7", 1, "10", 1, "3.1", 2), sheet(6, "Hoa", "7", 3, "3.2", 1));

    @TempDir
    private Path folder = Path.of("");

    private static Shell rate(Object input, String... more) {
        return Shell.say(input.toString(), "rate --statistics -", more);
    }

    @Test
    void the_council_is_told_beside_an_answer_that_stays_as_it_is() {
        Shell shell = rate(DOSSIER);
        assertThat(shell.status()).isZero();
        ObjectNode answer = (ObjectNode) Dossiers.read(shell.out());
        ObjectNode council = (ObjectNode) answer.remove("council");
        assertThat(answer)
                .isEqualTo(
                        Dossiers.read(Shell.run(DOSSIER.toString(), "rate", "-").out()));
        council.remove("criteria");
        assertThat(council).isEqualTo(Dossiers.read("""
                {"mean": "96.66", "exact": "290/3",
                 "members": [{"member": "Lan", "total": "100.00", "fromMean": "3.33", "exact": "10/3"},
                             {"member": "Bình", "total": "93.00", "fromMean": "-3.66", "exact": "-11/3"},
                             {"member": "Hoa", "total": "97.00", "fromMean": "0.33", "exact": "1/3"}],
                 "widest": {"high": "Lan", "highest": "100.00", "low": "Bình", "lowest": "93.00", "apart": "7.00"},
                 "tooFar": null}"""));
    }

    @Test
    void every_criterion_is_told_and_who_differs_where_somebody_does() {
        JsonNode criteria = Dossiers.read(rate(DOSSIER).out()).at("/council/criteria");
        assertThat(criteria).hasSize(Dossiers.set(6).criteria().size());
        Map<String, String> differ = new TreeMap<>();
        criteria.forEach(criterion -> {
            if (!criterion.get("lowest").equals(criterion.get("highest"))) {
                differ.put(criterion.get("criterion").textValue(), criterion.toString());
            } else if (!criterion.get("differs").isNull()) {
                assertThat(criterion.get("differs")).isEmpty();
            }
        });
        assertThat(differ.values())
                .containsExactly(
                        "{\"criterion\":\"10\",\"mean\":\"1.66\",\"exact\":\"5/3\",\"lowest\":1,\"highest\":2,"
                                + "\"differs\":[\"Bình\"]}",
                        "{\"criterion\":\"3.1\",\"mean\":\"2.66\",\"exact\":\"8/3\",\"lowest\":2,\"highest\":3,"
                                + "\"differs\":[\"Bình\"]}",
                        "{\"criterion\":\"3.2\",\"mean\":\"0.66\",\"exact\":\"2/3\",\"lowest\":0,\"highest\":1,"
                                + "\"differs\":null}",
                        "{\"criterion\":\"7\",\"mean\":\"2.66\",\"exact\":\"8/3\",\"lowest\":0,\"highest\":5,"
                                + "\"differs\":[\"Lan\",\"Bình\",\"Hoa\"]}");
    }

    @Test
    void who_is_too_far_apart_is_told_of_every_two_even_where_the_rules_refuse_the_result() throws IOException {
        Path council = Files.writeString(folder.resolve("c.json"), "{\"spread\":\"3\"}");
        Shell shell = rate(DOSSIER, "--council", council.toString());
        assertThat(shell.status()).isEqualTo(1);
        JsonNode answer = Dossiers.read(shell.out());
        assertThat(answer.at("/error/code").textValue()).isEqualTo("COUNCIL_RULE");
        assertThat(answer.at("/council/tooFar")).isEqualTo(Dossiers.read("""
                [{"high": "Lan", "highest": "100.00", "low": "Bình", "lowest": "93.00", "apart": "7.00"},
                 {"high": "Hoa", "highest": "97.00", "low": "Bình", "lowest": "93.00", "apart": "4.00"}]"""));
        Path wide = Files.writeString(folder.resolve("w.json"), "{\"spread\":\"7\"}");
        assertThat(Dossiers.read(rate(DOSSIER, "--council", wide.toString()).out())
                        .at("/council/tooFar"))
                .isEqualTo(Dossiers.read("[]"));
    }

    @Test
    void a_barred_product_has_statistics_and_neither_part_results_nor_errors_do() {
        ObjectNode barred = DOSSIER.deepCopy();
        ((ObjectNode) barred.at("/subject")).put("kind", "OTHER");
        String torn = Dossiers.without(DOSSIER.deepCopy(), "3.3").toString();
        Shell shell = rate(barred + "\n" + Dossiers.parts("p") + "\n" + torn + "\n");
        assertThat(shell.lines()).hasSize(3);
        assertThat(shell.lines().get(0)).contains("\"INELIGIBLE\"").contains("\"council\":{\"mean\":\"96.66\"");
        assertThat(shell.lines().get(1)).contains("RATED").doesNotContain("\"council\"");
        assertThat(shell.lines().get(2)).contains("MISSING_CRITERION").doesNotContain("\"council\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void where_members_differ_is_told_for_people(String language) throws IOException {
        Path council = Files.writeString(folder.resolve("c.json"), "{\"spread\":\"2\"}");
        Shell shell = Shell.run(
                "",
                "rate",
                "--statistics",
                "--council=" + council,
                "--format=text",
                "--lang=" + language,
                "dossiers/03-macca-bechamp.json",
                "dossiers/09-du-lich-cong-dong-vi-du.json");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out())
                .isEqualTo(Files.readString(Path.of("src/test/resources/statistics-" + language + ".txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void nobody_is_named_where_the_answer_tells_something_of_a_person(String language) {
        String text = rate(DOSSIER, "--format=text", "--lang=" + language).out();
        assertThat(text.lines().filter(line -> line.startsWith("    3.2")))
                .containsExactly(language.equals("vi") ? "    3.2: 0–1, trung bình 0,66" : "    3.2: 0–1, mean 0.66");
        assertThat(text)
                .contains(language.equals("vi") ? "    10: 1–2, trung bình 1,66; chấm khác: Bình" : "differ: Bình");
    }

    @Test
    void statistics_go_with_a_trace() {
        assertThat(rate(DOSSIER, "--trace").out()).contains("\"council\":{").contains("\"trace\":[");
    }

    @Test
    void a_name_cannot_move_the_cursor_or_break_a_line() {
        ObjectNode hostile = Dossiers.of("a", sheet(6, "x\u001b[2J\ny"), sheet(6, "m2", "10", 1));
        assertThat(rate(hostile, "--format=text").out())
                .contains("x\uFFFD[2J\uFFFDy 100,00", "chấm khác: x\uFFFD[2J\uFFFDy")
                .doesNotContain("\u001b", "\ny");
    }

    @Test
    void sheets_scored_as_a_table_have_the_same_statistics() throws IOException {
        assertThat(ScoredTable.of(DOSSIER).run(folder, "rate", "--statistics")).isEqualTo(rate(DOSSIER));
    }
}
