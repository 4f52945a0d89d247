package io.github.ocop.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The runner against programs that do not do what they should, each a process of its own. */
@Timeout(120)
class RunnerTest {
    /** A program that copies its input passes this, whose cases expect nothing but their id. */
    private static final String COPIES = """
            {"file": "rating/copies", "level": "rating", "title": {"vi": "–", "en": "–"}, "source": {"vi": "–", "en": "–"},
             "runs": [{"command": ["%s"], "compare": "ALL", "cases": [%s, %s, %s]}]}
            """;

    private static final String ONE = """
            {"file": "law/one", "level": "law", "title": {"vi": "–", "en": "–"}, "source": {"vi": "–", "en": "–"},
             "runs": [{"command": ["%s"], "compare": "NAMED", "cases": [%s]}]}
            """;

    private static String asking(String id) {
        return "{\"id\": \"%1$s\", \"rules\": [], \"says\": {\"vi\": \"%1$s\", \"en\": \"%1$s\"}, \"input\": {\"id\": \"%1$s\"}, \"expect\": {}}"
                .formatted(id);
    }

    private static String expecting(String id, String asked, String expect) {
        return "{\"id\": \"%1$s\", \"rules\": [], \"says\": {\"vi\": \"%1$s\", \"en\": \"%1$s\"}, %2$s, \"expect\": %3$s}"
                .formatted(id, asked, expect);
    }

    private static List<String> verdicts(String how) throws IOException {
        return verdicts(how, COPIES.formatted(how, asking("first"), asking("second"), asking("third")));
    }

    private static List<String> verdictsOfOne(String how, String asked, String expect) throws IOException {
        return verdicts(how, ONE.formatted(how, expecting("one", asked, expect)));
    }

    private static List<String> verdicts(String how, String cases) throws IOException {
        CaseFile file = CaseFile.of(Json.MAPPER.readTree(cases));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> start = List.of(java, "-cp", System.getProperty("java.class.path"), Broken.class.getName());
        return Runner.of(ProcessProgram.of(start, Duration.ofSeconds(how.equals("hang") ? 5 : 60)))
                .run(List.of(file))
                .stream()
                .map(result -> result.id() + " " + result.verdict())
                .toList();
    }

    @Test
    void a_program_that_does_as_it_should_passes() throws IOException {
        assertThat(verdicts("well")).containsExactly("first PASSED", "second PASSED", "third PASSED", "well PASSED");
    }

    @Test
    void a_program_that_crashes_is_asked_again_for_the_rest() throws IOException {
        assertThat(verdicts("crash"))
                .containsExactly("first PASSED", "second NOT_ANSWERED", "third PASSED", "crash PASSED");
    }

    @Test
    void a_program_that_hangs_is_ended() throws IOException {
        assertThat(verdicts("hang"))
                .containsExactly("first PASSED", "second NOT_ANSWERED", "third PASSED", "hang PASSED");
    }

    @Test
    void nonsense_fails_where_it_stands() throws IOException {
        assertThat(verdicts("garbage"))
                .containsExactly("first PASSED", "second FAILED", "third PASSED", "garbage PASSED");
    }

    @Test
    void an_answer_left_out_is_not_made_up_for_by_the_next() throws IOException {
        assertThat(verdicts("skip")).containsExactly("first PASSED", "second FAILED", "third NOT_ANSWERED");
    }

    @Test
    void a_line_too_many_fails() throws IOException {
        assertThat(verdicts("more")).containsExactly("first PASSED", "second PASSED", "third PASSED", "more FAILED");
    }

    @Test
    void another_exit_status_fails() throws IOException {
        assertThat(verdicts("status"))
                .containsExactly("first PASSED", "second PASSED", "third PASSED", "status FAILED");
    }

    @Test
    void what_reads_nothing_answers_by_one_line() throws IOException {
        assertThat(verdictsOfOne("more", "\"lines\": []", "{}")).containsExactly("one PASSED", "more PASSED");
        assertThat(verdictsOfOne("more", "\"lines\": []", "{\"year\": 2027}"))
                .containsExactly("one FAILED", "more PASSED");
        assertThat(verdictsOfOne("well", "\"lines\": []", "{}")).containsExactly("one NOT_ANSWERED");
    }

    @Test
    void a_receipt_that_does_not_stand_ends_with_status_1() throws IOException {
        for (String verified : List.of("true", "false")) {
            String asked = "\"input\": {\"id\": \"one\", \"verified\": " + verified + "}";
            String expect = "{\"verified\": " + verified + "}";
            boolean stands = verified.equals("true");
            assertThat(verdictsOfOne("well", asked, expect))
                    .containsExactly("one PASSED", "well " + (stands ? "PASSED" : "FAILED"));
            assertThat(verdictsOfOne("faulty", asked, expect))
                    .containsExactly("one PASSED", "faulty " + (stands ? "FAILED" : "PASSED"));
        }
    }

    @Test
    void a_program_that_is_not_there_cannot_be_run() {
        Program none = ProcessProgram.of(List.of("/no/such/program"), Duration.ofSeconds(5));
        assertThatThrownBy(() -> none.run(List.of("rate"), Map.of(), List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/no/such/program");
    }
}
