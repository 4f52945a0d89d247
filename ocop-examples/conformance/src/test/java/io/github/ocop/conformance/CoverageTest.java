package io.github.ocop.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which operative rules have cases: the report stands beside the tests, so that a change in it is seen. */
class CoverageTest {
    @Test
    void the_report_is_as_it_stands_here() throws IOException {
        StringWriter told = new StringWriter();
        assertThat(Main.run(new PrintWriter(told), "--coverage", "--lang", "en"))
                .isZero();
        try (var in = Objects.requireNonNull(CoverageTest.class.getResourceAsStream("coverage.txt"))) {
            assertThat(told.toString()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_rule_that_is_not_there_is_refused() throws IOException {
        List<CaseFile> files = CaseFiles.shipped();
        List<Rule> rules = Rule.all();
        List<Code> codes = Code.all();
        assertThatThrownBy(() -> Coverage.of(rules.subList(0, 3), codes, files))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("given qd-");
        assertThatThrownBy(() -> Coverage.of(rules, codes.subList(0, 3), files))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a code of the wire");
    }

    /** Which rules need no case is a judgement: a new one among them has to be looked at. */
    @Test
    void nothing_on_the_wire_shows_whom_it_binds_what_a_product_is_and_a_principle() throws IOException {
        Coverage coverage = Coverage.of(Rule.all(), Code.all(), CaseFiles.shipped());
        assertThat(coverage.notShown().stream().map(Rule::clause))
                .containsExactly("26/2026/QĐ-TTg#1.2", "26/2026/QĐ-TTg#2.1", "26/2026/QĐ-TTg#4.2");
        assertThat(coverage.notShown())
                .allSatisfy(rule ->
                        assertThat(coverage.cases().get(rule)).as(rule.id()).isEmpty())
                .allSatisfy(rule -> {
                    Text why = rule.notShown().orElseThrow();
                    assertThat(why.vi()).isNotBlank();
                    assertThat(why.en()).isNotBlank();
                });
    }

    @Test
    void every_other_rule_and_every_code_has_a_case() throws IOException {
        Coverage coverage = Coverage.of(Rule.all(), Code.all(), CaseFiles.shipped());
        assertThat(coverage.without()).isEmpty();
        assertThat(coverage.codesWithout()).isEmpty();
    }

    @Test
    void a_case_of_a_rule_that_cannot_be_shown_is_refused() throws IOException {
        List<CaseFile> files = CaseFiles.shipped();
        Text why = new Text("–", "so it is told here");
        List<Rule> rules = Rule.all().stream()
                .map(rule -> rule.id().endsWith("/term-36-months")
                        ? new Rule(rule.id(), rule.clause(), rule.text(), Optional.of(why))
                        : rule)
                .toList();
        List<Code> codes = Code.all();
        assertThatThrownBy(() -> Coverage.of(rules, codes, files))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("term-36-months")
                .hasMessageContaining("so it is told here");
    }

    @Test
    void without_cases_every_rule_that_can_be_shown_and_every_code_is_without() throws IOException {
        Coverage none = Coverage.of(Rule.all(), Code.all(), List.of());
        assertThat(none.without())
                .isEqualTo(Rule.all().stream()
                        .filter(rule -> rule.notShown().isEmpty())
                        .toList());
        assertThat(none.codesWithout()).isEqualTo(Code.all());
        assertThat(none.told(Language.EN))
                .startsWith("Operative rules with cases: 0 of 128\nCodes with cases: 0 of 37\n")
                .contains("Without cases: 125\n", "Codes without cases: 37\n  error MALFORMED_JSON\n");
        assertThat(none.told(Language.VI)).contains("Mã chưa có trường hợp: 37\n  lỗi MALFORMED_JSON\n");
    }
}
