package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop improve --costs}: what a change costs, by the caller's own measure. */
class CostsOptionTest {
    /** 89 points with the minimums of 5 stars: one point is missing, to be had on 3.2, 4.2, 10 or 11. */
    private static final String ONE_POINT_SHORT = Dossiers.of(
                    "a", sheet(6, "m1", "3.2", 1, "4.2", 1, "4.3", 1, "10", 1, "11", 2))
            .toString();

    @TempDir
    private Path folder = Path.of("");

    private Shell improve(String costs, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("costs.json"), costs);
        String[] args = new String[more.length + 6];
        System.arraycopy(new String[] {"improve", "--to", "5", "--costs", file.toString(), "-"}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Shell.run(ONE_POINT_SHORT, args);
    }

    private static String way(String change, int cost) {
        return "{\"id\":\"a\",\"to\":5,\"reachable\":true,\"changes\":[" + change
                + "],\"criteriaChanged\":1,\"pointsRaised\":1,\"total\":90" + (cost < 0 ? "" : ",\"cost\":" + cost)
                + "}\n";
    }

    private static String change(String criterion, int from) {
        return "{\"criterion\":\"" + criterion + "\",\"from\":" + from + ",\"to\":" + (from + 1) + ",\"points\":1}";
    }

    @Test
    void without_costs_each_criterion_costs_1_and_the_answer_has_no_cost() {
        // 3.2 is printed before 4.2, and left alone where another way is as cheap
        assertThat(Shell.run(ONE_POINT_SHORT, "improve", "--to", "5", "-").out())
                .isEqualTo(way(change("4.2", 1), -1));
    }

    @Test
    void null_rules_a_criterion_out_and_the_answer_has_the_cost() throws IOException {
        assertThat(improve("{\"4.2\":null}").out()).isEqualTo(way(change("4.3", 1), 1));
        assertThat(improve("{\"4.2\":null,\"4.3\":null,\"3.2\":null}").out()).isEqualTo(way(change("10", 1), 1));
    }

    @Test
    void the_least_cost_goes_first() throws IOException {
        assertThat(improve("{\"4.2\":3,\"4.3\":3,\"10\":2,\"11\":0}").out()).isEqualTo(way(change("11", 2), 0));
        assertThat(improve("{\"4.2\":1000000,\"4.3\":7,\"10\":7,\"11\":7,\"3.2\":7,\"1.1\":1}")
                        .out())
                .isEqualTo(way(change("4.3", 1), 7));
    }

    @Test
    void a_criterion_that_tells_of_a_person_is_changed_where_that_alone_is_cheapest() throws IOException {
        assertThat(improve("{\"4.2\":2,\"4.3\":2,\"10\":2,\"11\":2}").out()).isEqualTo(way(change("3.2", 1), 1));
    }

    @Test
    void where_too_much_is_ruled_out_there_is_no_way_and_no_ground() throws IOException {
        Shell shell = improve("{\"3.2\":null,\"4.2\":null,\"4.3\":null,\"10\":null,\"11\":null}");
        assertThat(shell).isEqualTo(new Shell(0, "{\"id\":\"a\",\"to\":5,\"reachable\":false,\"grounds\":[]}\n", ""));
    }

    @Test
    void a_criterion_the_set_does_not_have_is_an_error_of_the_record() throws IOException {
        Shell shell = improve("{\"10\":2,\"12.9\":null}", "--lang=en");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .isEqualTo("{\"id\":\"a\",\"error\":{\"code\":\"UNKNOWN_CRITERION\",\"at\":\"costs.12.9\","
                        + "\"message\":\"Set 6 has no criterion '12.9' (26/2026/QĐ-TTg, Appendix II, set 6)\"}}\n");
    }

    @Test
    void costs_of_one_set_do_not_hinder_records_of_another() throws IOException {
        Path file = Files.writeString(folder.resolve("costs.json"), "{\"6.5\":2}");
        String input = ONE_POINT_SHORT + "\n" + Dossiers.of("b", sheet(16, "m1")) + "\n";
        Shell shell = Shell.run(input, "improve", "--to", "all", "--costs", file.toString(), "-");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.lines()).hasSize(2);
        assertThat(shell.lines().get(0)).contains("\"ways\":[");
        assertThat(shell.lines().get(1))
                .startsWith("{\"id\":\"b\",\"error\":{\"code\":\"UNKNOWN_CRITERION\",\"at\":\"costs.6.5\",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "null",
                "[]",
                "1",
                "{",
                "{} {}",
                "{\"3.5\":4",
                "{\"3.5\":1.5}",
                "{\"3.5\":1.0}",
                "{\"3.5\":-1}",
                "{\"3.5\":\"4\"}",
                "{\"3.5\":true}",
                "{\"3.5\":{}}",
                "{\"3.5\":[]}",
                "{\"3.5\":4,\"3.5\":4}",
                "{\"3.5\":null,\"3.5\":4}",
                "{\"3.5\":1000001}",
                "{\"3.5\":2147483648}",
                "{\"3.5\":99999999999999999999}"
            })
    void a_file_that_is_none_of_costs_is_named_with_the_reason(String costs) throws IOException {
        Shell shell = improve(costs);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains("costs.json", "expected")
                .doesNotContain("\tat ", "java.", "Exception", "Feature");
    }

    @Test
    void bad_costs_are_found_before_anything_is_answered_and_name_the_criterion() throws IOException {
        assertThat(improve("{\"1.1\":2,\"3.5\":-1}").err()).contains("3.5", "-1");
        assertThat(improve("{\"1.1\":2,\"3.5\":1000001}").err()).contains("3.5", "1000001");
        assertThat(improve("{\n\"3.5\":1,\n\"3.5\":2}").err()).contains("line 3");
    }
}
