package io.github.ocop.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
        assertThatThrownBy(() -> Coverage.of(rules.subList(0, 3), files))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("given qd-");
    }

    @Test
    void without_cases_every_rule_is_without() throws IOException {
        assertThat(Coverage.of(Rule.all(), List.of()).without()).isEqualTo(Rule.all());
    }
}
