package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop replay}: what came of the events of each case. */
class ReplayCommandTest {
    private static final String CASE = "{\"id\":\"a\",\"workflow\":\"qd-26-2026/application\","
            + "\"case\":{\"kind\":\"FIRST\",\"tourism\":\"NO\"},\"events\":["
            + "{\"type\":\"FILED\",\"on\":\"2026-08-03\",\"by\":\"SUBJECT\"},"
            + "{\"type\":\"RETURNED\",\"on\":\"2026-08-04\",\"by\":\"SUBJECT\"}]}";
    private static final String REVOKED = "{\"id\":\"r\",\"workflow\":\"qd-26-2026/revocation\",\"case\":{\"stars\":3},"
            + "\"events\":[{\"type\":\"CEASED_CONFIRMED\",\"on\":\"2026-10-12\",\"by\":\"COMMUNE\"}]}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void people_read_where_each_event_led_or_why_it_did_not() {
        Shell shell = Shell.say(CASE, "replay --format text --lang en -");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        assertThat(shell.out()).isEqualTo("""
                a, qd-26-2026/application
                  2026-08-03 dossier filed (subject) → filed with the commune (26/2026/QĐ-TTg, Article 7.1)
                    The commune checks and proposes: due 2026-08-24 (26/2026/QĐ-TTg, Article 7.2)
                  2026-08-04 returned for completion (subject) ✗ NOT_BY_THEM: That is done by commune, not by subject
                  Now: filed with the commune
                    Next: returned for completion (commune), due 2026-08-24
                    Next: barred (commune), due 2026-08-24
                    Next: proposed (commune), due 2026-08-24
                    Next: withdrawn (subject), due 2026-08-24

                """);
    }

    @Test
    void every_step_is_on_the_wire_and_a_refusal_is_no_error() {
        Shell shell = Shell.say(CASE, "replay --lang en -");
        assertThat(shell.status()).isZero();
        assertThat(shell.out())
                .contains(
                        "{\"type\":\"FILED\",\"on\":\"2026-08-03\",\"by\":\"SUBJECT\",\"transition\":\"SUBJECT_FILES\",\"also\":[],"
                                + "\"state\":\"FILED\",\"citation\":\"26/2026/QĐ-TTg, Article 7.1\",\"readings\":[],"
                                + "\"limits\":[{\"limit\":\"COMMUNE_CHECK\",\"start\":\"2026-08-03\",\"due\":\"2026-08-24\"",
                        "\"state\":\"FILED\",\"refusal\":{\"code\":\"NOT_BY_THEM\",\"citation\":null,\"message\":"
                                + "\"That is done by commune, not by subject\",\"instead\":[\"COMMUNE_RETURNS\",",
                        "\"ended\":false,\"next\":[{\"transition\":\"COMMUNE_RETURNS\",\"event\":\"RETURNED\","
                                + "\"by\":[\"COMMUNE\"],\"state\":\"RETURNED_BY_COMMUNE\",\"until\":\"2026-08-24\","
                                + "\"citation\":null}",
                        "\"certificate\":null,\"certificateEvents\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "first-rating-2026.json, '\"state\":\"CERTIFIED\",\"ended\":true,\"next\":[],\"later\":[],\"inside\":[],\"certificate\":{\"rulebook\":\"qd-26-2026\",\"stars\":4,\"issuedOn\":\"2026-12-01\",\"validThrough\":\"2029-12-01\",\"issuedBy\":\"PROVINCE\"}'",
        "revocation-2026.json,   '\"certificateEvents\":[\"VIOLATION_CONCLUDED 2026-09-16 8.1.b\",\"REVOKED 2026-09-28 8.1.b PROVINCE\"]'"
    })
    void the_examples_end_as_they_should(String file, String part) {
        Shell shell = Shell.say("", "replay", Path.of("histories", file).toString());
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
        assertThat(shell.out()).contains(part, "\"refusal\":");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"workflow\":\"qd-26-2026/application\" | \"workflow\":\"qd-26-2026/nothing\" | WRONG_TYPE | workflow",
                "\"kind\":\"FIRST\", | | MISSING_FIELD | case.kind",
                "\"kind\":\"FIRST\" | \"kind\":\"THIRD\" | WRONG_TYPE | case.kind",
                "\"kind\":\"FIRST\" | \"kind\":\"FIRST\",\"colour\":\"RED\" | UNKNOWN_FIELD | case.colour",
                "\"type\":\"RETURNED\" | \"type\":\"REVOKED\" | WRONG_TYPE | events[1].type",
                "\"by\":\"SUBJECT\"}] | \"by\":\"NOBODY\"}] | WRONG_TYPE | events[1].by",
                "2026-08-04 | 2026-02-30 | BAD_DATE | events[1].on",
                "\"by\":\"SUBJECT\"}] | \"by\":\"SUBJECT\",\"documents\":[\"no-such\"]}] | WRONG_TYPE | events[1].documents",
                "\"by\":\"SUBJECT\"}] | \"by\":\"SUBJECT\",\"facts\":{\"stars\":6}}] | UNKNOWN_FIELD | events[1].facts.stars",
                "\"id\":\"a\" | \"id\":\"a\",\"edition\":2 | WRONG_TYPE | edition"
            })
    void what_the_table_does_not_know_is_wrong_data(String part, String instead, String code, String at) {
        Shell shell = Shell.say(
                CASE.replace(part, java.util.Optional.ofNullable(instead).orElse("")) + "\n" + REVOKED, "replay -");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.lines()).hasSize(2);
        assertThat(shell.lines().get(0))
                .startsWith("{\"id\":\"a\",\"error\":{\"code\":\"" + code + "\",\"at\":\"" + at + "\",\"message\":");
        assertThat(shell.lines().get(1)).contains("\"state\":\"CONCLUDED\"");
    }

    @Test
    void swapped_days_and_extra_rounds_move_limits() throws IOException {
        assertThat(Shell.say(REVOKED, "replay -").out()).contains("\"due\":\"2026-10-27\"");
        assertThat(Shell.say(REVOKED, "replay --swap 2026-10-27/2026-10-31 -").out())
                .contains("\"due\":\"2026-10-28\"");
        Path extra = Files.writeString(
                folder.resolve("extra.json"),
                "{\"rounds\":[{\"level\":\"PROVINCE\",\"regulation\":\"12/QĐ-UBND\",\"plan\":\"34/KH-UBND\","
                        + "\"proposedThrough\":\"2026-08-31\",\"lastDay\":\"2026-09-30\"}]}");
        assertThat(Shell.say(
                                "",
                                "replay --extra",
                                extra.toString(),
                                Path.of("histories", "first-rating-2026.json").toString())
                        .out())
                .contains("\"limit\":\"PROVINCE_ROUND\",\"start\":\"2026-08-26\",\"due\":\"2026-09-30\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--format html -",
                "--lang fr -",
                "--reading no-such -",
                "--swap 2026-10-27 -",
                "no-such-file.json",
                "."
            })
    void wrong_usage_and_unreadable_files_have_status_2_and_nothing_on_standard_output(String args) {
        Shell shell = Shell.say(CASE, ("replay " + args).strip());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }
}
