package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop deadlines}: what is due when for each dossier. */
class DeadlinesCommandTest {
    private static final String FIRST = "{\"id\":\"a\",\"filing\":{\"kind\":\"FIRST\",\"filedOn\":\"2026-08-03\"},"
            + "\"events\":[{\"type\":\"PROPOSED_BY_COMMUNE\",\"on\":\"2026-08-26\"}]}";
    private static final String REVOKED =
            "{\"id\":\"r\",\"events\":[{\"type\":\"CEASED_CONFIRMED\",\"on\":\"2026-08-18\"}]}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void people_read_what_is_due_when_and_what_is_late() {
        Shell shell = Shell.say(
                FIRST + "\n" + REVOKED + "\n"
                        + FIRST.replace("2026-08-03", "2027-08-27").replace("2026-08-26", "2027-08-26"),
                "deadlines --on 2026-09-15 --format text --lang en -");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).isEqualTo("""
                        a, on 2026-09-15
                          The commune checks and proposes (26/2026/QĐ-TTg, Article 7.2), since 2026-08-03 (the subject filed): due 2026-08-24, done 2026-08-26, met late, late by 2 days (2 working days)
                          The province assesses in its round 2/2026 (26/2026/QĐ-TTg, Article 5.1), since 2026-08-26 (the commune proposed): due 2026-12-29, running, left 105 days

                        r, on 2026-09-15
                          The certificate is revoked (26/2026/QĐ-TTg, Article 8.4), since 2026-08-18 (the commune confirmed the end of production): due 2026-09-03, overdue, late by 12 days

                        a, on 2026-09-15
                          Error EVENT_REFUSED at events[0].on: PROPOSED_BY_COMMUNE on 2026-08-26 is before FILED on 2026-08-03 (26/2026/QĐ-TTg, Article 7.2.b)

                        """.replace(
                        "on 2026-08-26 is before FILED on 2026-08-03", "on 2027-08-26 is before FILED on 2027-08-27"));
    }

    @Test
    void days_not_announced_and_no_deadline_are_told_in_vietnamese() {
        String later = FIRST.replace("2026-08-03", "2027-01-20").replace("2026-08-26", "2027-02-26");
        assertThat(Shell.say(later, "deadlines --on 2027-01-25 --format text -").out())
                .isEqualTo("""
                        a, ngày 25/01/2027
                          Cấp xã kiểm tra, đánh giá và đề xuất (26/2026/QĐ-TTg, Điều 7.2), từ 20/01/2027 (chủ thể nộp hồ sơ): hạn 17/02/2027 (ngày nghỉ chưa công bố), đang trong hạn, còn 23 ngày (12 ngày làm việc)

                        """);
        assertThat(Shell.say(later, "deadlines --on 2027-01-19 --format text -").lines())
                .contains("  Không có thời hạn nào");
    }

    @Test
    void every_record_has_its_answer_in_its_place_and_one_with_an_error_makes_the_status_1() {
        Shell shell = Shell.say(FIRST + "\n\n{\"id\":\"b\"}\nx\n" + REVOKED + "\n", "deadlines --on 2026-09-15 -");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.lines()).hasSize(4);
        assertThat(shell.lines().get(0)).startsWith("{\"id\":\"a\",\"on\":\"2026-09-15\",\"deadlines\":[{");
        assertThat(shell.lines().get(1))
                .startsWith("{\"id\":\"b\",\"error\":{\"code\":\"MISSING_FIELD\",\"at\":\"filing\"");
        assertThat(shell.lines().get(2)).startsWith("{\"id\":\"line:4\",\"error\":{\"code\":\"MALFORMED_JSON\"");
        assertThat(shell.lines().get(3)).contains("\"due\":\"2026-09-03\"");
        assertThat(Shell.say(FIRST, "deadlines --on 2026-09-15 -").status()).isZero();
    }

    @Test
    void swapped_and_added_days_move_a_limit() {
        String first = FIRST.replace("2026-08-26", "2026-09-26");
        assertThat(Shell.say(first, "deadlines --on 2026-08-10 -").out()).contains("\"due\":\"2026-08-24\"");
        assertThat(Shell.say(first, "deadlines --on 2026-08-10 --swap 2026-08-31/2026-08-22 -")
                        .out())
                .contains("\"due\":\"2026-08-22\"");
        assertThat(Shell.say(first, "deadlines --on 2026-08-10 --off 2026-08-11 --off 2026-08-12 -")
                        .out())
                .contains("\"due\":\"2026-08-26\"");
    }

    @Test
    void files_of_one_and_of_many_records_and_an_extra_round() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), FIRST.replace(",", ",\n"));
        Path many = Files.writeString(folder.resolve("many.ndjson"), REVOKED + "\n" + FIRST);
        Path extra = Files.writeString(
                folder.resolve("extra.json"),
                "{\"rounds\":[{\"level\":\"PROVINCE\",\"regulation\":\"12/QĐ-UBND\",\"plan\":\"34/KH-UBND\","
                        + "\"proposedThrough\":\"2026-08-31\",\"lastDay\":\"2026-09-30\"}]}");
        Shell shell =
                Shell.say("", "deadlines --on 2026-09-15 --extra", extra.toString(), one.toString(), many.toString());
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        assertThat(shell.lines()).hasSize(3);
        assertThat(shell.lines().get(0)).contains("\"due\":\"2026-09-30\"", "\"plan\":\"34/KH-UBND\"");
        assertThat(shell.lines().get(2)).isEqualTo(shell.lines().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "--on 2026-09-15",
                "--on 2026-09-31 -",
                "--on 15/9/2026 -",
                "--on 2018-12-31 -",
                "--on 2101-01-01 -",
                "--on 2026-09-15 --format html -",
                "--on 2026-09-15 --lang fr -",
                "--on 2026-09-15 --swap 2026-08-31 -",
                "--on 2026-09-15 --swap 2026-08-31/2026-08-22/2026-08-23 -",
                "--on 2026-09-15 --swap 2026-08-30/2026-08-22 -",
                "--on 2026-09-15 --swap 2026-08-31/2026-08-21 -",
                "--on 2026-09-15 --swap 2026-08-31/x -",
                "--on 2026-09-15 --off 2026-09-02 -",
                "--on 2026-09-15 --off 2101-09-02 -",
                "--on 2026-09-15 --extra no-such-file.json -",
                "--on 2026-09-15 no-such-file.json",
                "--on 2026-09-15 - no-such-file.json",
                "--on 2026-09-15 ."
            })
    void wrong_usage_and_unreadable_files_have_status_2_and_nothing_on_standard_output(String args) {
        Shell shell = Shell.say(FIRST, "deadlines " + args);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_swap_that_cannot_be_says_why() {
        assertThat(Shell.say(FIRST, "deadlines --on 2026-09-15 --swap 2026-09-02/2026-08-22 -")
                        .err())
                .isEqualToNormalizingNewlines(
                        "ocop: --swap: calendar: expected a working day of the week to be off, given"
                                + " 2026-09-02 (NATIONAL_DAY (45/2019/QH14#112.1.đ))\n");
    }
}
