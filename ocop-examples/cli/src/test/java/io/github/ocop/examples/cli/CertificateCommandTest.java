package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop certificate}: where certificates are on a day, and which of their days fall in a period. */
class CertificateCommandTest {
    private static final String WIRE = """
            {"id": "c1", "stars": 4, "issuedOn": "2026-08-05", "events": [{"type": "RE_RATING_FILED", "on": "2029-03-01"}]}
            {"id": "c2", "rulebook": "qd-148-2023", "stars": 3, "issuedOn": "2025-06-16", "validThrough": "2028-06-16", "events": [{"type": "VIOLATION_CONCLUDED", "on": "2027-02-01", "ground": "8.1.c"}]}
            """;

    private static final String REGISTER = """
            id,rulebook,stars,issuedOn,validThrough,product,subject,events
            t1,qd-148-2023,3,2023-08-11,,Chè Tân Cương,HTX Tân Cương,
            t2,,4,2026-08-05,,"Mắm, <b>loại 1</b>",=HTX,
            t3,qd-148-2023,3,2024-01-10,,,,VIOLATION_CONCLUDED 2026-08-03 8.1.c;REVOKED 2026-08-10 8.1.c PROVINCE
            t4,qd-148-2023,4,2023-12-01,,,,CEASED_CONFIRMED 2026-08-18
            """;

    @TempDir
    private Path folder = Path.of("");

    private String register(String text) throws IOException {
        return Files.writeString(folder.resolve("register.csv"), text).toString();
    }

    @Test
    void the_contracts_certificate_is_answered_as_it_says() {
        Shell shell = Shell.say(WIRE, "certificate --on 2029-03-15 -");
        assertThat(shell.lines().get(0))
                .isEqualTo("{\"id\":\"c1\",\"on\":\"2029-03-15\",\"status\":\"VALID\",\"validFrom\":\"2026-08-05\","
                        + "\"validThrough\":\"2029-08-05\",\"refileFrom\":\"2029-02-06\",\"refileThrough\":\"2029-04-07\","
                        + "\"extendedThrough\":null,\"revokeBy\":null,\"issuedBy\":\"PROVINCE\",\"notes\":[]}");
        assertThat(shell.status()).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void people_read_where_each_stands_in_either_language() {
        assertThat(Shell.say(WIRE, "certificate --on 2027-02-03 --format text --lang en -")
                        .out())
                .isEqualTo("""
                        c1
                          ★★★★☆ 4 stars, issued by the provincial People's Committee
                          2027-02-03: valid
                          In force: 2026-08-05 – 2029-08-05
                          To file again: 2029-02-06 – 2029-04-07

                        c2
                          ★★★☆☆ 3 stars, issued by the district People's Committee
                          2027-02-03: valid
                          In force: 2025-06-16 – 2028-06-16
                          To file again: 2027-12-19 – 2028-02-17
                          To be revoked by: 2027-02-16

                        """);
        assertThat(Shell.say(WIRE, "certificate --on 2027-02-03 --format text -")
                        .lines())
                .contains("  Phải thu hồi chậm nhất: 16/02/2027");
    }

    @Test
    void a_register_is_a_table_and_so_is_its_answer() throws IOException {
        Shell shell = Shell.say("", "certificate --on 2026-08-11 --format csv", register(REGISTER));
        assertThat(shell.err()).isEmpty();
        assertThat(shell.lines())
                .containsExactly(
                        "id,product,subject,on,status,stars,validFrom,validThrough,refileFrom,refileThrough,"
                                + "extendedThrough,revokeBy,issuedBy,notes,code,at,message",
                        "t1,Chè Tân Cương,HTX Tân Cương,2026-08-11,REFILING_OPEN,3,2023-08-11,2026-08-11,2026-05-22,"
                                + "2026-08-11,,,DISTRICT,,,,",
                        "t2,\"Mắm, <b>loại 1</b>\",'=HTX,2026-08-11,VALID,4,2026-08-05,2029-08-05,2029-02-06,"
                                + "2029-04-07,,,PROVINCE,,,,",
                        "t3,,,2026-08-11,REVOKED,3,2024-01-10,2027-01-10,2026-07-14,2026-09-12,,,DISTRICT,,,,",
                        "t4,,,2026-08-11,REFILING_CLOSED,4,2023-12-01,2026-12-01,2026-06-04,2026-08-03,,,PROVINCE,,,,");
        assertThat(shell.status()).isZero();
    }

    @Test
    void a_register_answers_as_the_same_certificates_on_the_wire() throws IOException {
        String table = """
                id,rulebook,stars,issuedOn,validThrough,events
                c1,,4,2026-08-05,,RE_RATING_FILED 2029-03-01
                c2,qd-148-2023,3,2025-06-16,2028-06-16,VIOLATION_CONCLUDED 2027-02-01 8.1.c
                """;
        assertThat(Shell.say("", "certificate --on 2027-02-03", register(table)).out())
                .isEqualTo(Shell.say(WIRE, "certificate --on 2027-02-03 -").out());
    }

    @Test
    void what_is_wrong_in_a_register_is_told_by_row_and_column_and_the_others_are_answered() throws IOException {
        String table = """
                id,stars,issuedOn,events,rulebook
                a,2,2026-08-05,,
                b,4,2026-02-30,,
                c,vier,2026-08-05,,
                d,4,2026-08-05,REVOKED 2027-01-01 8.1.z PROVINCE,
                e,4,2026-08-05,REVOKED 2027-01-01 8.1.a MINISTRY,
                f,4,2026-08-05,FILED,

                ,4,2026-08-05,,
                h,4,2026-08-05,,qd-26-2026
                """;
        Shell shell = Shell.say("", "certificate --on 2026-09-01 --format csv --lang en", register(table));
        assertThat(shell.status()).isEqualTo(1);
        assertThat(CsvReader.builder().ofNamedCsvRecord(shell.out()).stream().map(CertificateCommandTest::told))
                .containsExactly(
                        "a EVENT_REFUSED row:2,column:stars",
                        "b BAD_DATE row:3,column:issuedOn",
                        "c WRONG_TYPE row:4,column:stars",
                        "d WRONG_TYPE row:5,column:events[0].ground",
                        "e EVENT_REFUSED row:6,column:events[0].by",
                        "f WRONG_TYPE row:7,column:events[0].type",
                        "row:9 MISSING_FIELD row:9,column:id",
                        "h VALID");
    }

    /** Returns the id, and code and place of what is wrong or else the status. */
    private static String told(NamedCsvRecord row) {
        String code = row.getField("code");
        return row.getField("id") + " " + (code.isEmpty() ? row.getField("status") : code + " " + row.getField("at"));
    }

    @Test
    void a_table_that_is_no_register_has_one_answer() throws IOException {
        for (String titles : List.of("id,stars,issued", "id,stars,stars,issuedOn", "id,,issuedOn")) {
            Shell shell = Shell.say("", "certificate --on 2026-09-01", register(titles + "\nx,3,2026-08-05\n"));
            assertThat(shell.status()).isEqualTo(1);
            assertThat(shell.lines()).hasSize(1);
            assertThat(shell.out()).startsWith("{\"id\":\"row:1\",\"error\":{").contains("\"at\":\"row:1,column:");
        }
        assertThat(Shell.say("", "certificate --on 2026-09-01", register("id,stars,issuedOn\n"))
                        .out())
                .isEmpty();
    }

    @Test
    void a_period_has_its_days_in_their_order_over_the_whole_register() throws IOException {
        Shell shell = Shell.say(
                "", "certificate --from 2026-08-01 --through 2026-09-30 --format text --lang en", register(REGISTER));
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).isEqualTo("""
                Certificates: days to know of, 2026-08-01 – 2026-09-30 (4 certificates)

                2026-08-03
                  last day to file for the re-rating (26/2026/QĐ-TTg, Article 7.6.a): t4

                2026-08-11
                  last day to file for the re-rating (26/2026/QĐ-TTg, Article 12.3): t1 · Chè Tân Cương · HTX Tân Cương
                  last day of the certificate (148/QĐ-TTg): t1 · Chè Tân Cương · HTX Tân Cương

                2026-09-03
                  last day for the revocation (26/2026/QĐ-TTg, Article 8.4): t4
                """);
        assertThat(shell.status()).isZero();
    }

    @Test
    void the_last_day_of_a_period_is_in_it_and_so_is_the_first() throws IOException {
        String register = register(REGISTER);
        assertThat(Shell.say("", "certificate --from 2026-08-11 --through 2026-08-11 --format csv", register)
                        .lines())
                .hasSize(3);
        assertThat(Shell.say("", "certificate --from 2026-08-12 --through 2026-09-02 --format csv", register)
                        .lines())
                .hasSize(1);
    }

    @Test
    void one_record_a_line_keeps_its_place_in_a_period_too() {
        Shell shell = Shell.say(WIRE + "{\"id\": \"x\"}\n", "certificate --from 2027-01-01 --through 2027-12-31 -");
        assertThat(shell.lines())
                .containsExactly(
                        "{\"id\":\"c1\",\"from\":\"2027-01-01\",\"through\":\"2027-12-31\",\"stars\":4,"
                                + "\"validThrough\":\"2029-08-05\",\"issuedBy\":\"PROVINCE\",\"days\":[]}",
                        "{\"id\":\"c2\",\"from\":\"2027-01-01\",\"through\":\"2027-12-31\",\"stars\":3,"
                                + "\"validThrough\":\"2028-06-16\",\"issuedBy\":\"DISTRICT\",\"days\":["
                                + "{\"on\":\"2027-02-16\",\"kind\":\"REVOCATION_DUE\","
                                + "\"citation\":\"26/2026/QĐ-TTg, Điều 8.4\","
                                + "\"readings\":[\"calendar-days-unless-said\",\"limits-roll-terms-do-not\"]},"
                                + "{\"on\":\"2027-12-19\",\"kind\":\"REFILING_OPENS\","
                                + "\"citation\":\"26/2026/QĐ-TTg, Điều 7.6.a\",\"readings\":"
                                + "[\"window-for-every-certificate\",\"window-includes-both-ends\",\"calendar-days-unless-said\","
                                + "\"limits-roll-terms-do-not\"]}]}",
                        "{\"id\":\"x\",\"error\":{\"code\":\"MISSING_FIELD\",\"at\":\"stars\","
                                + "\"message\":\"Thiếu trường 'stars'\"}}");
        assertThat(shell.status()).isEqualTo(1);
    }

    @Test
    void the_calendar_file_has_a_whole_day_for_each_and_is_the_same_in_every_zone() throws IOException {
        String[] args = {register(REGISTER)};
        String words = "certificate --from 2026-08-01 --through 2026-09-30 --format ics --lang en";
        String here = Shell.say("", words, args).out();
        TimeZone before = TimeZone.getDefault();
        for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Ho_Chi_Minh")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try {
                assertThat(Shell.say("", words, args).out()).isEqualTo(here);
            } finally {
                TimeZone.setDefault(before);
            }
        }
        assertThat(here.lines()).allMatch(line -> line.length() <= 75);
        ICalendar calendar = Biweekly.parse(here).first();
        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "last day to file for the re-rating: t4",
                        "last day to file for the re-rating: t1 · Chè Tân Cương · HTX Tân Cương",
                        "last day of the certificate: t1 · Chè Tân Cương · HTX Tân Cương",
                        "last day for the revocation: t4");
        assertThat(here)
                .contains(
                        "DTSTART;VALUE=DATE:20260803\r\n",
                        "DTSTART;VALUE=DATE:20260811\r\n",
                        "DTSTART;VALUE=DATE:20260903\r\n",
                        "DTSTAMP:20260801T000000Z\r\n");
        assertThat(calendar.getEvents())
                .allMatch(event -> !event.getDateStart().getValue().hasTime());
        assertThat(ids(here)).doesNotHaveDuplicates();
        String longer =
                Shell.say("", words.replace("2026-08-01", "2026-01-01"), args).out();
        assertThat(ids(longer)).containsAll(ids(here)).hasSizeGreaterThan(4);
    }

    private static List<String> ids(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void what_is_wrong_is_no_event_and_is_told_beside_the_file() {
        Shell shell = Shell.say(
                WIRE + "{\"id\": \"x\"}\n",
                "certificate --from 2027-01-01 --through 2027-12-31 --format ics --lang en -");
        assertThat(shell.status()).isEqualTo(1);
        assertThat(ids(shell.out())).hasSize(2);
        assertThat(shell.err())
                .isEqualToNormalizingNewlines("ocop: x: Error MISSING_FIELD at stars: The field 'stars' is missing\n");
    }

    @Test
    void the_page_draws_each_certificate_that_has_a_day_and_takes_nothing_for_markup() throws IOException {
        Shell shell = Shell.say(
                "", "certificate --from 2026-08-01 --through 2029-12-31 --format html --lang en", register(REGISTER));
        assertThat(shell.status()).isZero();
        PageText.read(shell.out());
        assertThat(shell.out())
                .contains(
                        "Mắm, &lt;b&gt;loại 1&lt;/b&gt;",
                        "<td class=\"day\">2029-08-05</td>",
                        "<li><svg class=\"key\" viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"EXPIRED\"")
                .doesNotContain("<b>loại", "<rect class=\"EXTENDED\"", "<rect class=\"REVOKED\"");
        assertThat(Splitter.on("class=\"life\"").split(shell.out())).hasSize(4);
    }

    @Test
    void a_period_without_days_says_so() {
        for (String format : List.of("text", "html")) {
            assertThat(Shell.say(
                                    WIRE,
                                    "certificate --from 2026-08-06 --through 2026-08-07 --lang en --format " + format
                                            + " -")
                            .out())
                    .contains("Nothing falls on these days");
        }
    }

    @Test
    void the_wide_reading_of_the_extension_is_asked_for_by_its_name() {
        String late = "{\"id\":\"e\",\"stars\":3,\"issuedOn\":\"2026-08-05\","
                + "\"events\":[{\"type\":\"RE_RATING_FILED\",\"on\":\"2029-06-01\"}]}";
        assertThat(Shell.say(late, "certificate --on 2029-08-06 -").out()).contains("\"status\":\"EXPIRED\"");
        assertThat(Shell.say(late, "certificate --on 2029-08-06 --reading late-filing-helps-all -")
                        .out())
                .contains("\"status\":\"EXTENDED\"", "\"extendedThrough\":\"2030-02-01\"");
    }

    @Test
    void swapped_days_move_the_last_day_of_a_revocation() {
        String ceased = "{\"id\":\"r\",\"stars\":3,\"issuedOn\":\"2026-08-05\","
                + "\"events\":[{\"type\":\"CEASED_CONFIRMED\",\"on\":\"2026-10-12\"}]}";
        assertThat(Shell.say(ceased, "certificate --on 2026-10-12 -").out()).contains("\"revokeBy\":\"2026-10-27\"");
        assertThat(Shell.say(ceased, "certificate --on 2026-10-12 --swap 2026-10-27/2026-10-31 -")
                        .out())
                .contains("\"revokeBy\":\"2026-10-28\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "--on 2026-08-11",
                "--on 2026-02-30 -",
                "--on 11/8/2026 -",
                "--on 2026-08-11 --from 2026-01-01 --through 2026-12-31 -",
                "--from 2026-01-01 -",
                "--through 2026-01-01 -",
                "--from 2026-01-02 --through 2026-01-01 -",
                "--from x --through 2026-01-01 -",
                "--on 2026-08-11 --format ics -",
                "--on 2026-08-11 --format html -",
                "--on 2026-08-11 --format pdf -",
                "--on 2026-08-11 --lang fr -",
                "--on 2026-08-11 --reading no-such-reading -",
                "--on 2026-08-11 --swap 2026-09-02 -",
                "--on 2026-08-11 no-such-file.csv",
                "--on 2026-08-11 ."
            })
    void wrong_usage_and_unreadable_files_have_status_2_and_nothing_on_standard_output(String args) {
        Shell shell = Shell.say(WIRE, "certificate " + args);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }
}
