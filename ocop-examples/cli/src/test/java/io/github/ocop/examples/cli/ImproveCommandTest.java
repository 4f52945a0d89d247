package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** {@code ocop improve}: the ways as programs read them. */
class ImproveCommandTest {
    private static final String APPLIED_FOR = Dossiers.appliedFor("a").toString();

    @Test
    void the_way_to_4_stars_is_told_as_the_contract_shows_it() {
        assertThat(Shell.run(APPLIED_FOR, "improve", "--to", "4", "-"))
                .isEqualTo(new Shell(
                        0,
                        "{\"id\":\"a\",\"to\":4,\"reachable\":true,"
                                + "\"changes\":[{\"criterion\":\"3.5\",\"from\":1,\"to\":2,\"points\":1}],"
                                + "\"criteriaChanged\":1,\"pointsRaised\":1,\"total\":85}\n",
                        ""));
    }

    @Test
    void where_the_stars_are_there_already_nothing_changes() {
        assertThat(Shell.run(APPLIED_FOR, "improve", "--to=3", "-").out())
                .isEqualTo("{\"id\":\"a\",\"to\":3,\"reachable\":true,\"changes\":[],"
                        + "\"criteriaChanged\":0,\"pointsRaised\":0,\"total\":84}\n");
    }

    @Test
    void to_all_answers_with_the_way_to_each_number_of_stars_in_one_record() {
        Shell all = Shell.run(APPLIED_FOR, "improve", "--to", "all", "-");
        assertThat(all.status()).isZero();
        assertThat(all.lines()).hasSize(1);
        JsonNode answer = Dossiers.read(all.out());
        assertThat(answer.properties()).extracting(field -> field.getKey()).containsExactly("id", "ways");
        for (int stars = 1; stars <= 5; stars++) {
            String one = Shell.run(APPLIED_FOR, "improve", "--to", "" + stars, "-")
                    .out()
                    .strip();
            assertThat("{\"id\":\"a\","
                            + answer.get("ways").get(stars - 1).toString().substring(1))
                    .isEqualTo(one);
        }
        assertThat(answer.get("ways")).hasSize(5);
    }

    @Test
    void a_yes_or_no_is_changed_from_false_to_true() {
        String nearly = Dossiers.of("a", sheet(6, "m1", "2.4", false, "4.3", 1, "4.2", 2, "3.2", 1, "5.2", 1))
                .toString();
        // 89 points: raising 2.4 by its one point is as cheap as any way, and it is printed first
        assertThat(Shell.run(nearly, "improve", "--to", "5", "-").out())
                .contains("\"changes\":[{\"criterion\":\"2.4\",\"from\":false,\"to\":true,\"points\":1}],")
                .contains("\"total\":90}");
    }

    @Test
    void a_story_begun_makes_the_answers_that_presuppose_it_tick_a_box() {
        String none = Dossiers.of("a", sheet(6, "m1", "5.2", 1, "5.3", 1, "5.1", 1))
                .toString()
                .replace("\"5.2\":1", "\"5.2\":0")
                .replace("\"5.3\":1", "\"5.3\":0");
        assertThat(Shell.run(none, "improve", "--to", "3", "-").out())
                .contains("\"changes\":[{\"criterion\":\"5.1\",\"from\":1,\"to\":2,\"points\":1},"
                        + "{\"criterion\":\"5.2\",\"from\":0,\"to\":1,\"points\":0},"
                        + "{\"criterion\":\"5.3\",\"from\":0,\"to\":2,\"points\":1}],"
                        + "\"criteriaChanged\":3,\"pointsRaised\":2,\"total\":90}");
    }

    @Test
    void zeros_that_stop_set_16_are_lifted_like_a_minimum() {
        String stopped = Dossiers.of("a", sheet(16, "m1", "6.3", 1)).toString();
        assertThat(Shell.run(stopped, "rate", "-").out()).contains("\"outcome\":\"STOPPED\"");
        assertThat(Shell.run(stopped, "improve", "--to", "1", "-").out())
                .contains("\"changes\":[{\"criterion\":\"6.3\",\"from\":1,\"to\":2,\"points\":2}],");
    }

    @Test
    void what_bars_the_product_is_told_with_its_grounds_and_is_an_answer() {
        String copied = Dossiers.found(Dossiers.of("a", sheet(6, "m1")), "2.1").toString();
        assertThat(Shell.run(copied, "improve", "--to", "5", "--lang", "en", "-"))
                .isEqualTo(new Shell(
                        0,
                        "{\"id\":\"a\",\"to\":5,\"reachable\":false,\"grounds\":[{\"finding\":\"2.1\","
                                + "\"citation\":\"26/2026/QĐ-TTg, Appendix II, set 6, 2.1\"}]}\n",
                        ""));
        String large = APPLIED_FOR.replace("COOPERATIVE", "LARGE_ENTERPRISE");
        assertThat(Shell.run(large, "improve", "--to", "1", "-").out())
                .contains("\"reachable\":false,\"grounds\":[{\"finding\":\"subject\",");
    }
}
