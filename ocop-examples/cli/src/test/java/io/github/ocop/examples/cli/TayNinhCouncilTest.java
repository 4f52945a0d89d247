package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Councils.assertRefused;
import static io.github.ocop.examples.cli.Councils.rate;
import static io.github.ocop.examples.cli.Councils.scoredBy;
import static io.github.ocop.examples.cli.Councils.tayNinh;
import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of Tây Ninh: three quarters present, the chair among them, totals at most 10 points apart. */
class TayNinhCouncilTest {
    /** Answers that take 10 points off a sheet of set 6, and an eleventh. */
    private static final Object[] TEN_LESS = {"4.3", 1, "4.2", 2, "3.1", 1, "10", 1};

    private static final Object[] ELEVEN_LESS = {"4.3", 1, "4.2", 2, "3.1", 1, "10", 1, "2.4", false};

    @TempDir
    private Path folder = Path.of("");

    @Test
    void totals_exactly_10_points_apart_are_allowed_in_tay_ninh() throws IOException {
        ObjectNode dossier = Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2", TEN_LESS), sheet(6, "m3"));
        Shell shell = rate(folder, tayNinh(3), dossier);
        assertThat(shell).isEqualTo(Shell.run(dossier.toString(), "rate", "--lang", "en", "-"));
        assertThat(shell.out()).contains("\"outcome\":\"RATED\"").contains("\"total\":\"96.66\"");
    }

    @Test
    void totals_11_points_apart_are_sent_back_to_be_scored_again() throws IOException {
        ObjectNode dossier = Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2", "10", 1), sheet(6, "m3", ELEVEN_LESS));
        assertRefused(
                rate(folder, tayNinh(3), dossier),
                "sheets",
                "Members' totals are 11 apart, at most 10 is allowed: 'm1' gave 100, 'm3' gave 89; they score again");
    }

    @ParameterizedTest
    @CsvSource({"4, 3, true", "8, 6, true", "3, 3, true", "3, 2, false", "7, 5, false", "8, 5, false"})
    void three_quarters_of_the_members_must_have_scored_in_tay_ninh(int members, int scored, boolean enough)
            throws IOException {
        Shell shell = rate(folder, tayNinh(members), scoredBy(1, scored));
        if (enough) {
            assertThat(shell.status()).isZero();
            assertThat(shell.out()).contains("\"outcome\":\"RATED\"");
        } else {
            String absent = String.join(
                    ", ",
                    IntStream.rangeClosed(scored + 1, members)
                            .mapToObj(i -> "m" + i)
                            .toList());
            assertRefused(
                    shell,
                    "sheets",
                    "Expected at least 3/4 of the members to score, given " + scored + "/" + members + "; absent: "
                            + absent);
        }
    }

    @Test
    void the_chair_must_have_scored_in_tay_ninh() throws IOException {
        assertRefused(rate(folder, tayNinh(4), scoredBy(2, 4)), "sheets", "The chair 'm1' did not score");
    }

    @Test
    void what_is_said_besides_a_preset_replaces_what_the_preset_says() throws IOException {
        String rules = ",\"chairPresent\":false,\"sharePresent\":\"0.5\",\"spread\":\"0\"}";
        String council = tayNinh(4).replaceAll("}$", rules);
        assertThat(rate(folder, council, scoredBy(3, 4)).out()).contains("\"outcome\":\"RATED\"");
        assertRefused(
                rate(folder, council, scoredBy(4, 4)),
                "sheets",
                "Expected at least 1/2 of the members to score, given 1/4; absent: m1, m2, m3");
        assertRefused(
                rate(folder, council, Dossiers.of("a", sheet(6, "m1"), sheet(6, "m2", "10", 1))),
                "sheets",
                "Members' totals are 1 apart, at most 0 is allowed: 'm1' gave 100, 'm2' gave 99; they score again");
    }
}
