package io.github.ocop.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A program that has one thing wrong fails where that thing matters, and nowhere else. */
class WrongRatingTest {

    private static Set<String> failing(Level level, Consumer<ObjectNode> wrong) throws IOException {
        Program right = new ApiProgram();
        Program program = (command, files, lines) -> {
            Program.Output output = right.run(command, files, lines);
            List<String> changed = new ArrayList<>();
            for (String line : output.lines()) {
                ObjectNode answer = (ObjectNode) Json.MAPPER.readTree(line);
                wrong.accept(answer);
                changed.add(answer.toString());
            }
            return new Program.Output(changed, output.exit(), output.messages());
        };
        List<CaseFile> files = CaseFiles.shipped().stream()
                .filter(file -> file.level() == level)
                .toList();
        Set<String> failed = Runner.of(program).run(files).stream()
                .filter(result -> result.verdict() != Verdict.PASSED)
                .map(CaseResult::id)
                .collect(Collectors.toSet());
        Set<String> touched = files.stream()
                .flatMap(file -> file.cases().stream())
                .filter(one -> one.expect().isObject())
                .filter(one -> {
                    ObjectNode expected = one.expect().deepCopy();
                    wrong.accept(expected);
                    return !expected.equals(one.expect());
                })
                .map(ConformanceCase::id)
                .collect(Collectors.toSet());
        assertThat(failed).isEqualTo(touched);
        return failed;
    }

    @Test
    void stars_by_the_total_alone() throws IOException {
        assertThat(failing(Level.RATING, answer -> {
                    if (answer.path("outcome").asText().equals("RATED")) {
                        answer.set("stars", answer.get("band"));
                    }
                }))
                .contains("26-2026-6-3.5-4-missed")
                .doesNotContain("26-2026-6-top", "26-2026-6-none");
    }

    @Test
    void a_ministry_where_a_province_decides() throws IOException {
        assertThat(failing(Level.LAW, answer -> {
                    if (answer.path("decidedBy").asText().equals("PROVINCE")) {
                        answer.put("decidedBy", "MINISTRY");
                    }
                }))
                .contains("law-FIRST-2026-05-22")
                .doesNotContain("law-FIRST-2023-02-24");
    }

    @Test
    void a_day_without_the_transition() throws IOException {
        assertThat(failing(Level.LAW, answer -> answer.remove("finishBy")))
                .contains("law-RE_RATING-2026-05-21-2026-06-22")
                .doesNotContain("law-RE_RATING-2026-05-22-2026-05-22");
    }

    @Test
    void the_end_of_an_extension() throws IOException {
        assertThat(failing(Level.CERTIFICATES, answer -> {
                    if (answer.path("status").asText().equals("EXTENDED")) {
                        answer.put("status", "EXPIRED");
                    }
                }))
                .contains("certificate-gone-180")
                .doesNotContain("certificate-gone-181");
    }

    @Test
    void words_are_free() throws IOException {
        assertThat(failing(
                        Level.COUNCILS,
                        answer -> answer.findParents("message")
                                .forEach(parent -> ((ObjectNode) parent).put("message", "?"))))
                .isEmpty();
    }

    @Test
    void nothing_may_be_added() throws IOException {
        Program right = new ApiProgram();
        Program program = (command, files, lines) -> {
            Program.Output output = right.run(command, files, lines);
            List<String> more = output.lines().stream()
                    .map(line -> line.substring(0, line.length() - 1) + ",\"colour\":\"red\"}")
                    .toList();
            return new Program.Output(more, output.exit(), output.messages());
        };
        List<CaseFile> subjects = CaseFiles.shipped().stream()
                .filter(file -> file.name().equals("rating/subjects"))
                .toList();
        Map<Verdict, Long> counted = Runner.of(program).run(subjects).stream()
                .collect(Collectors.groupingBy(CaseResult::verdict, Collectors.counting()));
        assertThat(counted).containsOnly(Map.entry(Verdict.FAILED, 24L), Map.entry(Verdict.PASSED, 1L));
    }
}
