package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop rounds}: the round that takes a proposal. */
class RoundsCommandTest {
    private static final String EXTRA = "{\"rounds\": [{\"level\": \"PROVINCE\", \"regulation\": \"12/QĐ-UBND\","
            + " \"plan\": \"34/KH-UBND\", \"proposedThrough\": \"2026-08-31\", \"lastDay\": \"2026-09-30\"}]}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void people_read_the_round_and_the_one_after() {
        Shell shell = Shell.say("", "rounds --level ministry --proposed 2026-12-01 --lang en");
        assertThat(shell.status()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).isEqualTo("""
                        Ministry of Agriculture and Environment, proposed on 2026-12-01
                          Round 2/2026 (26/2026/QĐ-TTg, Article 5.2): proposals 2026-07-30 – 2027-01-29, ends by 2027-03-29
                          After it: Round 1/2027 (26/2026/QĐ-TTg, Article 5.2): proposals 2027-01-30 – 2027-07-29, ends by 2027-09-29
                        """);
    }

    @Test
    void before_the_decision_there_is_none() {
        assertThat(Shell.say("", "rounds --level PROVINCE --proposed 2026-05-21")
                        .out())
                .isEqualTo("""
                        Ủy ban nhân dân cấp tỉnh, đề xuất ngày 21/05/2026
                          Chưa có đợt theo quyết định này, có hiệu lực từ 22/05/2026 (26/2026/QĐ-TTg, Điều 11.1)
                        """);
    }

    @Test
    void an_extra_round_says_what_it_rests_on() throws IOException {
        Path extra = Files.writeString(folder.resolve("extra.json"), EXTRA);
        String[] args = {"--extra", extra.toString()};
        assertThat(Shell.say("", "rounds --level PROVINCE --proposed 2026-08-20", args)
                        .lines())
                .contains(
                        "  Đợt bổ sung năm 2026 (26/2026/QĐ-TTg, Điều 5.1, đoạn 2): nhận đề xuất ≤ 31/08/2026, kết thúc"
                                + " chậm nhất 30/09/2026; quy chế: 12/QĐ-UBND; kế hoạch: 34/KH-UBND");
        assertThat(Shell.say("", "rounds --level PROVINCE --proposed 2026-08-20 --format json", args)
                        .out())
                .contains("\"lastDay\":\"2026-09-30\"", "\"plan\":\"34/KH-UBND\"", "\"lastDay\":\"2026-12-29\"")
                .endsWith("}\n");
        assertThat(Shell.say("", "rounds --level MINISTRY --proposed 2026-08-20", args)
                        .out())
                .contains("Đợt 2/2026");
    }

    @Test
    void a_file_of_no_rounds_is_told_and_nothing_comes_out() throws IOException {
        Path wrong = Files.writeString(folder.resolve("extra.json"), EXTRA.replace("34/KH-UBND", ""));
        Shell shell =
                Shell.say("", "rounds --level PROVINCE --proposed 2026-08-20 --lang en", "--extra", wrong.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .isEqualToNormalizingNewlines(
                        "ocop: '" + wrong + "': rounds[0].plan: Text that is not empty is expected\n");
        Files.writeString(wrong, EXTRA.replace("2026-08-31", "2026-05-21"));
        Shell early = Shell.say("", "rounds --level PROVINCE --proposed 2026-08-20", "--extra", wrong.toString());
        assertThat(early.status()).isEqualTo(2);
        assertThat(early.err())
                .contains("expected proposals through 2026-05-22 or later (26/2026/QĐ-TTg#5.1¶2), given 2026-05-21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--level PROVINCE",
                "--proposed 2026-08-20",
                "--level DISTRICT --proposed 2026-08-20",
                "--level PROVINCE --proposed 2026-02-30",
                "--level PROVINCE --proposed 20/8/2026",
                "--level PROVINCE --proposed 9997-01-01",
                "--level PROVINCE --proposed 2026-08-20 --format html",
                "--level PROVINCE --proposed 2026-08-20 --lang fr",
                "--level PROVINCE --proposed 2026-08-20 --extra no-such-file.json",
                "--level PROVINCE --proposed 2026-08-20 extra.json"
            })
    void wrong_usage_has_status_2_and_nothing_on_standard_output(String args) {
        Shell shell = Shell.say("", ("rounds " + args).strip());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void the_last_day_of_the_wire_still_has_its_round() {
        assertThat(Shell.say("", "rounds --level MINISTRY --proposed 9996-12-31")
                        .status())
                .isZero();
    }
}
