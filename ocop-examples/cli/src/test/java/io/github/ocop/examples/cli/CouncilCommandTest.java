package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Councils.assertRefused;
import static io.github.ocop.examples.cli.Councils.rate;
import static io.github.ocop.examples.cli.Councils.scoredBy;
import static io.github.ocop.examples.cli.Councils.tayNinh;
import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ocop rate --council}: sheets held against the rules of the council that scored. */
class CouncilCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whoever_scored_without_sitting_is_refused_whatever_the_other_rules() throws IOException {
        assertRefused(
                rate(folder, tayNinh(3), scoredBy(1, 4)),
                "sheets[3].member",
                "'m4' scored and does not sit on the council");
        assertRefused(
                rate(folder, "{\"members\":[{\"member\":\"m2\"}]}", scoredBy(1, 2)),
                "sheets[0].member",
                "'m1' scored and does not sit on the council");
    }

    @Test
    void too_few_members_are_counted_by_who_sits_or_by_who_scored() throws IOException {
        assertRefused(
                rate(folder, "{\"minimumMembers\":3}", scoredBy(1, 2)),
                "sheets",
                "Expected a council of at least 3 members, given 2");
        assertThat(rate(folder, "{\"minimumMembers\":3}", scoredBy(1, 3)).status())
                .isZero();
        String seats = tayNinh(4).replace("\"preset\":\"TAY_NINH\"", "\"minimumMembers\":4");
        assertThat(rate(folder, seats, scoredBy(1, 1)).status()).isZero();
        assertRefused(
                rate(folder, seats.replace(":4,", ":5,"), scoredBy(1, 4)),
                "sheets",
                "Expected a council of at least 5 members, given 4");
    }

    @Test
    void a_composition_that_lacks_a_body_is_refused() throws IOException {
        String council = tayNinh(3)
                .replace("\"preset\":\"TAY_NINH\"", "\"composition\":\"PROVINCE\"")
                .replace("\"chair\":true", "\"chair\":true,\"body\":\"HEALTH\"");
        Shell shell = rate(folder, council, scoredBy(1, 3));
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out())
                .contains("\"code\":\"COUNCIL_RULE\",\"at\":\"sheets\",\"message\":\"Nobody on the council is from ")
                .contains("AGRICULTURE_AND_ENVIRONMENT")
                .contains("Article 7.3.b");
    }

    @Test
    void rules_are_asked_after_the_record_is_checked_and_before_what_bars_the_product() throws IOException {
        ObjectNode stranger = scoredBy(1, 4);
        ((ObjectNode) stranger.at("/subject")).put("kind", "OTHER");
        assertThat(rate(folder, tayNinh(3), stranger).out()).contains("\"COUNCIL_RULE\",\"at\":\"sheets[3].member\"");
        assertThat(rate(folder, tayNinh(4), stranger).out()).contains("\"outcome\":\"INELIGIBLE\"");
        Dossiers.without(stranger, "3.3");
        assertThat(rate(folder, tayNinh(3), stranger).out()).contains("\"MISSING_CRITERION\"");
    }

    @Test
    void part_results_cannot_be_held_against_rules_about_members() throws IOException {
        ObjectNode parts = Dossiers.parts("a");
        String message = "The council's rules ask for each member's sheet, given part results";
        assertRefused(rate(folder, tayNinh(3), parts), "parts", message);
        assertRefused(rate(folder, "{\"spread\":\"10\"}", parts), "parts", message);
        assertRefused(rate(folder, "{\"minimumMembers\":2}", parts), "parts", message);
        String seats = tayNinh(3).replace("\"preset\":\"TAY_NINH\"", "\"minimumMembers\":3");
        for (String council : new String[] {"{}", "{\"minimumTest\":\"MAJORITY\"}", seats}) {
            assertThat(rate(folder, council, parts))
                    .isEqualTo(Shell.run(parts.toString(), "rate", "--lang", "en", "-"));
        }
    }

    @Test
    void the_minimum_test_of_a_council_counts() throws IOException {
        ObjectNode dossier =
                Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2"), sheet(6, "m3", "3.5", 1, "7", 3, "1.1", 1));
        String majority = Shell.run(dossier.toString(), "rate", "-").out();
        assertThat(majority).contains("\"stars\":5");
        assertThat(rate(folder, "{\"minimumTest\":\"MAJORITY\"}", dossier).out())
                .isEqualTo(majority);
        String unanimous =
                rate(folder, "{\"minimumTest\":\"UNANIMOUS\"}", dossier).out();
        assertThat(unanimous)
                .contains("\"stars\":2,")
                .contains(
                        "\"settings\":{\"minimumTest\":\"UNANIMOUS\",\"proposal\":\"BY_STARS\",\"wholeMark\":\"ANY_OPTION\"}");
        assertThat(Shell.run(dossier.toString(), "rate", "--reading", "minimums-unanimous", "-")
                        .out())
                .isEqualTo(unanimous);
        assertThat(rate(folder, "{\"minimumTest\":\"UNANIMOUS\"}", dossier, "--reading", "minimums-unanimous")
                        .out())
                .isEqualTo(unanimous);
    }

    @Test
    void each_rule_asked_is_a_step_of_the_trace() throws IOException {
        JsonNode steps = Dossiers.read(
                        rate(folder, tayNinh(4), scoredBy(1, 3), "--trace").out())
                .get("trace");
        List<String> rules = new ArrayList<>();
        steps.forEach(step -> {
            if (step.get("step").textValue().equals("COUNCIL")) {
                assertThat(step.at("/result/holds").booleanValue()).isTrue();
                rules.add(step.at("/read/rule").textValue());
            }
        });
        assertThat(rules).containsExactly("PRESENT", "CHAIR", "SPREAD");
        assertThat(steps.get(0).get("step").textValue()).isEqualTo("RULEBOOK");
        assertThat(steps.get(1).get("step").textValue()).isEqualTo("COUNCIL");
    }

    @Test
    void records_go_on_after_one_the_rules_refuse() throws IOException {
        Path file = Files.writeString(folder.resolve("council.json"), tayNinh(3));
        String input = scoredBy(1, 2) + "\n" + scoredBy(1, 3) + "\n" + Dossiers.parts("p") + "\n";
        Shell shell = Shell.run(input, "rate", "--council", file.toString(), "-");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.lines()).hasSize(3);
        assertThat(shell.lines().get(0)).contains("COUNCIL_RULE").contains("chỉ có 2/3; vắng: m3");
        assertThat(shell.lines().get(1)).contains("\"outcome\":\"RATED\"");
        assertThat(shell.lines().get(2)).startsWith("{\"id\":\"p\",\"error\":{\"code\":\"COUNCIL_RULE\"");
    }
}
