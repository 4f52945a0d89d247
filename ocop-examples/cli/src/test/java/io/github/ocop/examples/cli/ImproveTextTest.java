package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop improve --format text}: ways up for people. */
class ImproveTextTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_ways_are_told_for_people(String language) throws IOException {
        ObjectNode named = Dossiers.of("a", sheet(6, "m1", "3.5", 1, "7", 2, "10", 1, "2.4", false));
        named.withObject("/product").put("name", "Miến dong");
        named.withObject("/subject").put("name", "HTX Tài Hoan");
        String all = named + "\n{\"id\":\"b\"}\n";
        String stopped = Dossiers.of("c", sheet(16, "m1", "6.1", 1, "6.3", 1)).toString();
        ObjectNode barred = Dossiers.found(Dossiers.of("d", sheet(6, "m1")), "header");
        String some = stopped + "\n" + Dossiers.found(barred, "2.1");
        assertThat(text(all, "all", language) + text(some, "3", language))
                .isEqualTo(Files.readString(Path.of("src/test/resources/improve-" + language + ".txt")));
    }

    private static String text(String records, String stars, String language) {
        Shell shell = Shell.run(records, "improve", "--to=" + stars, "--format=text", "--lang=" + language, "-");
        assertThat(shell.err()).isEmpty();
        return shell.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_way_that_concerns_a_person_names_neither_box_nor_title(String language) throws IOException {
        // 89 points, and all that could be raised but 3.2 costs more
        String record = Dossiers.of("a", sheet(6, "m1", "3.2", 1, "4.2", 1, "4.3", 1, "10", 1, "11", 2))
                .toString();
        Path costs = Files.writeString(folder.resolve("c.json"), "{\"4.2\":2,\"4.3\":2,\"10\":2,\"11\":2}");
        Shell shell =
                Shell.run(record, "improve", "--to=5", "--costs=" + costs, "--format=text", "--lang=" + language, "-");
        assertThat(shell.lines().get(2)).isEqualTo(language.equals("vi") ? "    3.2 (+1 điểm)" : "    3.2 (+1 point)");
        Words words = Words.of(Language.parse(language));
        Criterion personal = Dossiers.set(6).criterion("3.2");
        assertThat(shell.out())
                .doesNotContain(
                        words.criterion(Dossiers.set(6), personal),
                        words.option(Dossiers.set(6), personal, 1),
                        words.option(Dossiers.set(6), personal, 2));
    }

    @Test
    void by_the_callers_own_costs_the_cost_is_told() throws IOException {
        String record = Dossiers.of("a", sheet(6, "m1", "7", 2)).toString();
        Path costs = Files.writeString(folder.resolve("c.json"), "{\"7\":40}");
        assertThat(Shell.run(record, "improve", "--to=4", "--costs=" + costs, "--format=text", "-")
                        .out())
                .isEqualTo("""
                a
                  Lên 4 sao, 26/2026/QĐ-TTg, bộ 6: đổi 1 tiêu chí, thêm 2 điểm, thành 98 điểm, chi phí 40
                    7 Tính độc đáo: Tương đối độc đáo → Độc đáo, đặc trưng (+2 điểm)

                """);
    }

    @Test
    void where_too_much_is_ruled_out_that_is_said() throws IOException {
        String record = Dossiers.of("a", sheet(6, "m1", "3.5", 1)).toString();
        Path costs = Files.writeString(folder.resolve("c.json"), "{\"3.5\":null}");
        assertThat(Shell.run(record, "improve", "--to=4", "--costs=" + costs, "--format=text", "--lang=en", "-")
                        .out())
                .isEqualTo("a\n  To 4 stars: cannot be reached by changing what may be changed\n\n");
    }

    @Test
    void official_wordings_are_shown() throws IOException {
        String record = Dossiers.of("a", sheet(6, "m1", "3.5", 1)).toString();
        Path words = Files.writeString(
                folder.resolve("w.json"),
                "{\"titles\":{\"intellectual-property\":\"SHTT\"},\"options\":{\"26/2026/QĐ-TTg#II/6/3.5:1\":\"ĐƠN\"}}");
        assertThat(Shell.run(record, "improve", "--to=4", "--words=" + words, "--format=text", "-")
                        .out())
                .contains("    3.5 SHTT: ĐƠN → ");
    }

    @Test
    void a_name_cannot_move_the_cursor_or_break_a_line() {
        ObjectNode hostile = Dossiers.of("x\u001b[2J", sheet(6, "m1"));
        hostile.withObject("/product").put("name", "y\nz");
        assertThat(Shell.run(hostile.toString(), "improve", "--to=5", "--format=text", "-")
                        .lines()
                        .get(0))
                .isEqualTo("x\uFFFD[2J · y\uFFFDz");
    }
}
