package io.github.ocop.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop law}: the law that is held. */
class LawCommandTest {
    @Test
    void by_default_it_is_lines_for_people_in_vietnamese() {
        Shell shell = Shell.run("", "law");
        assertThat(shell.status()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.lines())
                .contains(
                        "1048/QĐ-TTg (qd-1048-2019)",
                        "148/QĐ-TTg (qd-148-2023)",
                        "  sửa đổi 148/QĐ-TTg",
                        "  thay thế 1048/QĐ-TTg, 781/QĐ-TTg",
                        "26/2026/QĐ-TTg (qd-26-2026)",
                        "  Quy định: 84",
                        "  Lỗi in: 40",
                        "  Cách hiểu còn mở: 60");
    }

    /** Every operative rule is told, with what holds it or that it is not yet held. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '      26/2026/QĐ-TTg, Article 3.3.a: 5 stars, national level: 90 to 100 points'
            '      26/2026/QĐ-TTg, Article 5.1, paragraph 2: Provincial People''s Committee may add rounds where the council''s regulation allows it, with a plan'
            '      1489/QĐ-TTg: The province recognises and certifies 3 and 4 stars'
            '        held by: qd-1489-2025/procedure.json#deciders'
            '  in force: 2026-05-22 – no end'
            '  filings: 2026-05-22 – no end (26/2026/QĐ-TTg, Article 11.1)'
            '  filings: 2025-07-06 – 2026-05-21 (1489/QĐ-TTg, assumed)'
            '    G3, 26/2026/QĐ-TTg, Appendix II, set 2, 1.2: Sibling sets have a star mark on this option (printed –, applied –, possibly 5); Uncertain'
            '    minimums-by-majority (26/2026/QĐ-TTg, Article 3.3; 26/2026/QĐ-TTg, Appendix II)'
            """)
    void it_tells_rules_what_holds_them_and_readings(String line) {
        assertThat(Shell.run("", "law", "--lang", "en").lines()).contains(line);
    }

    /** The whole text of the two decisions that amend another. */
    @ParameterizedTest
    @CsvSource({"qd-781-2020, vi", "qd-781-2020, en", "qd-1489-2025, vi", "qd-1489-2025, en"})
    void the_text_is_the_one_checked_in(String id, String language) throws IOException {
        String name = "law-" + id + "-" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(LawCommandTest.class.getResourceAsStream("/" + name))) {
            assertThat(Shell.run("", "law", "--rulebook", id, "--lang", language)
                            .out())
                    .isEqualTo(new String(in.readAllBytes(), UTF_8));
        }
    }

    @Test
    void misprints_say_what_is_printed_and_what_is_applied() {
        assertThat(Shell.run("", "law", "--lang", "en", "--rulebook", "qd-26-2026")
                        .out())
                .contains("printed", "applied", "--reading minimums-unanimous");
    }

    @Test
    void json_is_one_object_of_all_five_or_of_one() throws IOException {
        Shell all = Shell.run("", "law", "--format", "json");
        assertThat(all.lines()).hasSize(1);
        JsonNode law = new JsonMapper().readTree(all.out());
        assertThat(law.get("rulebooks")).hasSize(5);
        JsonNode one = new JsonMapper()
                .readTree(Shell.run("", "law", "--format", "json", "--rulebook", "qd-781-2020")
                        .out());
        assertThat(one.get("rulebooks")).hasSize(1);
        assertThat(one.at("/rulebooks/0")).isEqualTo(law.at("/rulebooks/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"law --rulebook qd-0", "law --format html", "law --set 6", "law x"})
    void anything_else_is_wrong_usage(String line) {
        Shell shell = Shell.run("", line.split(" ", -1));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank();
    }
}
