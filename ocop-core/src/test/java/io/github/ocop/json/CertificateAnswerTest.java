package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Certificates;
import io.github.ocop.rulebook.Rulebooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates on the wire: records in, where they are out. */
class CertificateAnswerTest {
    private static final Certificates STANDARD = Rulebooks.standard().certificates();
    private static final Schema ANSWER = Schemas.load("certificate.schema.json");
    private static final Schema RECORD = Schemas.load("certificate-record.schema.json");
    private static final String C1 = """
            {'id': 'c1', 'stars': 4, 'issuedOn': '2026-08-05',
             'events': [{'type': 'RE_RATING_FILED', 'on': '2029-03-01'}, {'type': 'RE_RATED', 'on': '2029-07-10', 'stars': 4}]}""";
    private static final String C2 = """
            {'id': 'c2', 'rulebook': 'qd-148-2023', 'stars': 3, 'issuedOn': '2025-06-16', 'validThrough': '2028-06-16',
             'events': [{'type': 'VIOLATION_CONCLUDED', 'on': '2027-02-01', 'ground': '8.1.c'},
                        {'type': 'REVOKED', 'on': '2027-02-10', 'ground': '8.1.c', 'by': 'PROVINCE'}]}""";

    private static JsonNode answer(String record, Certificates certificates, String on) {
        CertificateReading reading = CertificateReader.read(record);
        String line = CertificateWriter.of(Language.EN)
                .write(reading.id().orElse("line:1"), reading.answer(certificates, LocalDate.parse(on)));
        JsonNode answer = Wire.read(line);
        assertThat(ANSWER.validate(answer)).isEmpty();
        return answer;
    }

    private static JsonNode answer(String record, String on) {
        return answer(record.replace('\'', '"'), STANDARD, on);
    }

    private static JsonNode faultOf(String fields) {
        return answer("{'id': 'c', " + fields + "}", "2030-01-01").path("error");
    }

    @Test
    void a_certificate_with_its_re_rating_under_way() {
        assertThat(answer(C1, "2029-03-15")).isEqualTo(Wire.parse("""
                {'id': 'c1', 'on': '2029-03-15', 'status': 'VALID', 'validFrom': '2026-08-05', 'validThrough': '2029-08-05',
                 'refileFrom': '2029-02-06', 'refileThrough': '2029-04-07', 'extendedThrough': null, 'revokeBy': null,
                 'issuedBy': 'PROVINCE', 'notes': []}"""));
    }

    @Test
    void a_certificate_of_a_district_revoked_by_the_province() {
        assertThat(answer(C2, "2027-02-05")).isEqualTo(Wire.parse("""
                {'id': 'c2', 'on': '2027-02-05', 'status': 'VALID', 'validFrom': '2025-06-16', 'validThrough': '2028-06-16',
                 'refileFrom': '2027-12-19', 'refileThrough': '2028-02-17', 'extendedThrough': null,
                 'revokeBy': '2027-02-16', 'issuedBy': 'DISTRICT', 'notes': []}"""));
        assertThat(answer(C2, "2027-02-10").path("status").asText()).isEqualTo("REVOKED");
        assertThat(answer(C2, "2027-02-10").path("revokeBy").isNull()).isTrue();
    }

    /** 24 January 2028 and 15 days is 8 February; 22 January 2027 and 15 days is in Tết, 5 to 11 February. */
    @ParameterizedTest
    @CsvSource({
        "2028-01-24, 2028-02-08",
        "2027-01-22, 2027-02-12",
        // a Saturday
        "2027-05-14, 2027-05-31"
    })
    void article_8_4_the_last_day_of_a_revocation_moves_to_a_working_day(String concluded, String due) {
        String record =
                "{'id': 'c', 'stars': 3, 'issuedOn': '2026-08-05', 'events': [{'type': 'CEASED_CONFIRMED', 'on': '"
                        + concluded + "'}]}";
        assertThat(answer(record, concluded).path("revokeBy").asText()).isEqualTo(due);
    }

    @Test
    void a_note_says_what_it_is_about() {
        String record = "{'id': 'c', 'stars': 3, 'issuedOn': '2026-08-05', "
                + "'events': [{'type': 'RE_RATING_FILED', 'on': '2029-01-05'}]}";
        assertThat(answer(record, "2029-01-05").path("notes")).isEqualTo(Wire.parse("""
                [{'code': 'FILED_OUTSIDE_WINDOW', 'on': '2029-01-05', 'citation': '26/2026/QĐ-TTg, Article 7.6.a',
                  'message': 'Filed on 2029-01-05, outside the window 2029-02-06/2029-04-07 (26/2026/QĐ-TTg, Article 7.6.a)'}]"""));
    }

    @Test
    void another_reading_is_told() {
        Certificates all = Rulebooks.standard()
                .withReadings(List.of("late-filing-helps-all"))
                .certificates();
        assertThat(answer(C1.replace('\'', '"'), all, "2029-03-15").path("settings"))
                .isEqualTo(Wire.parse("{'lateFiling': 'ALL'}"));
    }

    @Test
    void dates_that_do_not_exist_are_null() {
        JsonNode answer = answer("{'id': 'c', 'stars': 3, 'issuedOn': '2020-01-01'}", "2026-06-01");
        for (String name : List.of("refileFrom", "refileThrough", "extendedThrough", "revokeBy")) {
            assertThat(answer.get(name).isNull()).as(name).isTrue();
        }
        assertThat(answer.path("status").asText()).isEqualTo("EXPIRED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'stars': 3 | MISSING_FIELD issuedOn",
                "'issuedOn': '2026-08-05' | MISSING_FIELD stars",
                "'stars': 6, 'issuedOn': '2026-08-05' | WRONG_TYPE stars",
                "'stars': 2, 'issuedOn': '2026-08-05' | EVENT_REFUSED stars",
                "'stars': -99999999999, 'issuedOn': '2026-08-05' | EVENT_REFUSED stars",
                "'stars': '3', 'issuedOn': '2026-08-05' | WRONG_TYPE stars",
                "'stars': 3.0, 'issuedOn': '2026-08-05' | WRONG_TYPE stars",
                "'stars': 3, 'issuedOn': '2026-02-29' | BAD_DATE issuedOn",
                "'stars': 3, 'issuedOn': '2026-08-05', 'validThrough': '2026-08-04' | BAD_DATE validThrough",
                "'stars': 3, 'issuedOn': '2026-08-05', 'revoked': true | UNKNOWN_FIELD revoked",
                "'stars': 3, 'stars': 3, 'issuedOn': '2026-08-05' | DUPLICATE_FIELD stars",
                "'stars': 3, 'issuedOn': '2026-08-05', 'rulebook': 'qd-9' | UNKNOWN_RULEBOOK rulebook",
                "'stars': 3, 'issuedOn': '2026-05-21', 'rulebook': 'qd-26-2026' | RULEBOOK_NOT_APPLICABLE rulebook",
                "'stars': 3, 'issuedOn': '2019-08-20' | NO_RULEBOOK issuedOn",
                "'stars': 3, 'issuedOn': '2026-08-05', 'events': {} | WRONG_TYPE events",
                "'stars': 3, 'issuedOn': '2026-08-05', 'events': [3] | WRONG_TYPE events[0]",
                "'stars': 3, 'issuedOn': '2026-08-05', 'product': {'title': ''} | UNKNOWN_FIELD product.title"
            })
    void one_thing_wrong_in_a_certificate(String fields, String expected) {
        JsonNode error = faultOf(fields);
        assertThat(error.path("code").asText() + " " + error.path("at").asText())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'type': 'RE_RATED', 'on': '2029-01-05' | MISSING_FIELD events[0].stars",
                "'type': 'UPGRADED', 'on': '2029-01-05' | MISSING_FIELD events[0].stars",
                "'type': 'VIOLATION_CONCLUDED', 'on': '2029-01-05' | MISSING_FIELD events[0].ground",
                "'type': 'REVOKED', 'on': '2029-01-05', 'ground': '8.1.a' | MISSING_FIELD events[0].by",
                "'type': 'REVOKED', 'on': '2029-01-05', 'by': 'PROVINCE' | MISSING_FIELD events[0].ground",
                "'type': 'CEASED_CONFIRMED' | MISSING_FIELD events[0].on",
                "'on': '2029-01-05' | MISSING_FIELD events[0].type",
                "'type': 'LOST', 'on': '2029-01-05' | WRONG_TYPE events[0].type",
                "'type': 'RE_RATING_FILED', 'on': '2029-01-05', 'stars': 3 | UNKNOWN_FIELD events[0].stars",
                "'stars': 3, 'type': 'RE_RATING_FILED', 'on': '2029-01-05' | UNKNOWN_FIELD events[0].stars",
                "'type': 'RE_RATED', 'on': '2029-01-05', 'stars': 3, 'by': 'PROVINCE' | UNKNOWN_FIELD events[0].by",
                "'type': 'CEASED_CONFIRMED', 'on': '2029-01-05', 'ground': '8.1.đ' | UNKNOWN_FIELD events[0].ground",
                "'type': 'RE_RATED', 'on': '2029-01-05', 'stars': 6 | WRONG_TYPE events[0].stars",
                "'type': 'RE_RATED', 'on': '2029-01-05', 'stars': 0 | WRONG_TYPE events[0].stars",
                "'type': 'UPGRADED', 'on': '2029-01-05', 'stars': 2 | EVENT_REFUSED events[0].stars",
                "'type': 'REVOKED', 'on': '2029-01-05', 'ground': '8.1.f', 'by': 'PROVINCE' | WRONG_TYPE events[0].ground",
                "'type': 'REVOKED', 'on': '2029-01-05', 'ground': '8.1', 'by': 'PROVINCE' | WRONG_TYPE events[0].ground",
                "'type': 'REVOKED', 'on': '2029-01-05', 'ground': '8.1.a', 'by': 'COMMUNE' | WRONG_TYPE events[0].by",
                "'type': 'REVOKED', 'on': '2029-01-05', 'ground': '8.1.a', 'by': 'MINISTRY' | EVENT_REFUSED events[0].by",
                "'type': 'CEASED_CONFIRMED', 'on': '2026-08-04' | BAD_DATE events[0].on",
                "'type': 'CEASED_CONFIRMED', 'on': '2101-01-01' | BAD_DATE events[0].on",
                // its 15 days end in a year the calendar does not hold
                "'type': 'CEASED_CONFIRMED', 'on': '2100-12-20' | BAD_DATE events[0].on",
                "'type': 'CEASED_CONFIRMED', 'on': 'soon' | BAD_DATE events[0].on"
            })
    void one_thing_wrong_in_an_event(String event, String expected) {
        JsonNode error = faultOf("'stars': 4, 'issuedOn': '2026-08-05', 'events': [{" + event + "}]");
        assertThat(error.path("code").asText() + " " + error.path("at").asText())
                .isEqualTo(expected);
        assertThat(error.path("message").asText()).isNotBlank();
    }

    @Test
    void a_hundred_events_are_taken_and_one_more_is_not() {
        ObjectNode record = (ObjectNode) Wire.parse("{'id': 'c', 'stars': 4, 'issuedOn': '2026-08-05'}");
        ArrayNode events = record.putArray("events");
        for (int i = 0; i < 100; i++) {
            events.addObject().put("type", "CEASED_CONFIRMED").put("on", "2027-01-05");
        }
        assertThat(answer(record.toString(), STANDARD, "2028-01-01").has("error"))
                .isFalse();
        events.addObject().put("type", "CEASED_CONFIRMED").put("on", "2027-01-05");
        assertThat(answer(record.toString(), STANDARD, "2028-01-01")
                        .at("/error/code")
                        .asText())
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void records_come_off_a_stream_one_a_line_or_one_in_all() throws IOException {
        String lines = "\n" + C1.replace('\'', '"').replace("\n", "") + "\n\nnot json\n"
                + C2.replace('\'', '"').replace("\n", "");
        RecordStream<CertificateReading> records =
                CertificateReader.lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        List<String> ids = new ArrayList<>();
        for (Optional<RecordStream.Numbered<CertificateReading>> next = records.next();
                next.isPresent();
                next = records.next()) {
            ids.add(next.get().id());
        }
        assertThat(ids).containsExactly("c1", "line:4", "c2");
        RecordStream<CertificateReading> whole = CertificateReader.whole(
                new ByteArrayInputStream(C2.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        assertThat(whole.next().orElseThrow().id()).isEqualTo("c2");
        assertThat(whole.next()).isEmpty();
    }

    @Test
    void the_schema_of_records_takes_what_the_reader_takes() {
        assertThat(RECORD.validate(Wire.parse(C1))).isEmpty();
        assertThat(RECORD.validate(Wire.parse(C2))).isEmpty();
        for (String wrong : List.of(
                "{'id': 'c', 'stars': 2, 'issuedOn': '2026-08-05'}",
                "{'id': 'c', 'stars': 3}",
                "{'id': 'c', 'stars': 3, 'issuedOn': '2026-08-05', 'lost': true}",
                "{'id': 'c', 'stars': 3, 'issuedOn': '2026-08-05', 'events': [{'type': 'RE_RATED', 'on': '2029-01-05'}]}",
                "{'id': 'c', 'stars': 3, 'issuedOn': '2026-08-05', 'events': [{'type': 'RE_RATING_FILED', 'on': '2029-01-05', 'stars': 3}]}")) {
            assertThat(RECORD.validate(Wire.parse(wrong))).as(wrong).isNotEmpty();
        }
    }
}
