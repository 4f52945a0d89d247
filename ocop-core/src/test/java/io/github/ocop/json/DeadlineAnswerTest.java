package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Rulebooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened to dossiers off the wire, and what is due when onto it. */
class DeadlineAnswerTest {
    private static final Schema ANSWER = Schemas.load("deadlines.schema.json");
    private static final Schema RECORD = Schemas.load("history.schema.json");
    private static final LocalDate ON = LocalDate.of(2026, 9, 15);

    @Test
    void a_first_rating_that_is_with_the_province() {
        String record = "{'id': 'a', 'filing': {'kind': 'FIRST', 'filedOn': '2026-08-03'},"
                + " 'events': [{'type': 'PROPOSED_BY_COMMUNE', 'on': '2026-08-26'}]}";
        assertThat(answer(record)).isEqualTo(Wire.parse("""
                {'id': 'a', 'on': '2026-09-15', 'deadlines': [
                 {'deadline': 'COMMUNE_CHECK', 'after': 'FILED', 'start': '2026-08-03', 'due': '2026-08-24', 'done': '2026-08-26',
                  'state': 'MET_LATE', 'daysLeft': null, 'daysLate': 2, 'workingDaysLeft': null, 'workingDaysLate': 2,
                  'round': null, 'provisional': false, 'assumed': false, 'citation': '26/2026/QĐ-TTg, Article 7.2', 'readings': []},
                 {'deadline': 'PROVINCE_ROUND', 'after': 'PROPOSED_BY_COMMUNE', 'start': '2026-08-26', 'due': '2026-12-29', 'done': null,
                  'state': 'RUNNING', 'daysLeft': 105, 'daysLate': null, 'workingDaysLeft': null, 'workingDaysLate': null,
                  'round': {'year': 2026, 'number': 2, 'proposedFrom': '2026-04-30', 'proposedThrough': '2026-10-29',
                   'lastDay': '2026-12-29', 'citation': '26/2026/QĐ-TTg, Article 5.1', 'regulation': null, 'plan': null},
                  'provisional': false, 'assumed': false, 'citation': '26/2026/QĐ-TTg, Article 5.1',
                  'readings': ['before-the-30th-is-the-29th', 'limits-roll-terms-do-not', 'rounds-for-first-and-upgrade']}]}"""));
        assertThat(RECORD.validate(Wire.parse(record))).isEmpty();
    }

    @Test
    void a_revocation_needs_no_filing() {
        String record = "{'events': [{'on': '2026-08-18', 'type': 'CEASED_CONFIRMED'}], 'id': 'r'}";
        JsonNode answer = answer(record);
        assertThat(answer.at("/deadlines/0/deadline").asText()).isEqualTo("REVOCATION");
        assertThat(answer.at("/deadlines/0/daysLate").asInt()).isEqualTo(12);
        assertThat(RECORD.validate(Wire.parse(record))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'id': 'a'                                                                            | MISSING_FIELD   | filing             | false
            'filing': {'kind': 'FIRST', 'filedOn': '2026-08-03'}                                 | MISSING_FIELD   | id                 | false
            'id': '', 'filing': {'kind': 'FIRST', 'filedOn': '2026-08-03'}                       | WRONG_TYPE      | id                 | false
            'id': 'a', 'filing': {'kind': 'FIRST'}                                               | MISSING_FIELD   | filing.filedOn     | false
            'id': 'a', 'filing': {'filedOn': '2026-08-03'}                                       | MISSING_FIELD   | filing.kind        | false
            'id': 'a', 'filing': {'kind': 'SECOND', 'filedOn': '2026-08-03'}                     | WRONG_TYPE      | filing.kind        | false
            'id': 'a', 'filing': {'kind': 'FIRST', 'filedOn': '2026-02-30'}                      | BAD_DATE        | filing.filedOn     | true
            'id': 'a', 'filing': {'kind': 'FIRST', 'filedOn': '3/8/2026'}                        | BAD_DATE        | filing.filedOn     | false
            'id': 'a', 'filing': 'FIRST'                                                         | WRONG_TYPE      | filing             | false
            'id': 'a', 'events': {}                                                              | WRONG_TYPE      | events             | false
            'id': 'a', 'events': [1]                                                             | WRONG_TYPE      | events[0]          | false
            'id': 'a', 'events': [{'type': 'REVOKED'}]                                           | MISSING_FIELD   | events[0].on       | false
            'id': 'a', 'events': [{'on': '2026-08-03'}]                                          | MISSING_FIELD   | events[0].type     | false
            'id': 'a', 'events': [{'type': 'FILED', 'on': '2026-08-03'}]                         | WRONG_TYPE      | events[0].type     | false
            'id': 'a', 'events': [{'type': 'REVOKED', 'on': '2026-08-03', 'by': 'PROVINCE'}]     | UNKNOWN_FIELD   | events[0].by       | false
            'id': 'a', 'assessedOn': '2026-08-03', 'events': []                                  | UNKNOWN_FIELD   | assessedOn         | false
            'id': 'a', 'id': 'b', 'events': []                                                   | DUPLICATE_FIELD | id                 | true
            'id': 'a', 'events': []                                                              | MISSING_FIELD   | filing             | true
            'id': 'a', 'filing': {'kind': 'FIRST', 'filedOn': '2019-08-20'}                      | NO_RULEBOOK     | filing.filedOn     | true
            'id': 'a', 'filing': {'kind': 'FIRST', 'filedOn': '2100-12-30'}                      | BAD_DATE        | filing.filedOn     | true
            'id': 'a', 'events': [{'type': 'CEASED_CONFIRMED', 'on': '9999-12-31'}]              | BAD_DATE        | events[0].on       | true
            'id': 'a', 'events': [{'type': 'CEASED_CONFIRMED', 'on': '0000-01-01'}]              | BAD_DATE        | events[0].on       | true
            'id': 'a', 'events': [{'type': 'PROPOSED_BY_COMMUNE', 'on': '2026-08-03'}]           | MISSING_FIELD   | filing             | true
            'id': 'a', 'filing': {'kind': 'FIRST', 'filedOn': '2026-08-03'}, 'events': [{'type': 'PROPOSED_BY_COMMUNE', 'on': '2026-08-02'}] | EVENT_REFUSED | events[0].on | true
            """)
    void what_is_wrong_is_answered_with_code_and_place(String fields, String code, String at, boolean schemaTakes) {
        String record = "{" + fields + "}";
        JsonNode error = answer(record).path("error");
        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("at").asText()).isEqualTo(at);
        assertThat(error.path("message").asText()).isNotBlank();
        if (!code.equals("DUPLICATE_FIELD")) {
            assertThat(RECORD.validate(Wire.parse(record)).isEmpty()).isEqualTo(schemaTakes);
        }
    }

    @Test
    void a_message_tells_what_was_expected_what_was_given_and_the_clause() {
        String record = "{'id': 'a', 'filing': {'kind': 'RE_RATING', 'filedOn': '2026-08-03'},"
                + " 'events': [{'type': 'PROPOSED_BY_COMMUNE', 'on': '2026-08-02'}]}";
        assertThat(answer(record).at("/error/message").asText())
                .isEqualTo(
                        "PROPOSED_BY_COMMUNE on 2026-08-02 is before FILED on 2026-08-03 (26/2026/QĐ-TTg, Article 7.6.b)");
        String late = "{'id': 'a', 'events': [{'type': 'VIOLATION_CONCLUDED', 'on': '2100-12-25'}]}";
        assertThat(answer(late).at("/error/message").asText())
                .isEqualTo(
                        "The limit that begins on 2100-12-25 ends by a working day, and the calendar does not hold the"
                                + " year 2101 (26/2026/QĐ-TTg, Article 8.4)");
    }

    @Test
    void a_hundred_events_and_no_more() {
        String hundred = IntStream.range(0, Limits.EVENTS)
                .mapToObj(i -> "{'type': 'VIOLATION_CONCLUDED', 'on': '2026-06-01'}")
                .collect(Collectors.joining(","));
        assertThat(answer("{'id': 'a', 'events': [" + hundred + "]}").path("deadlines"))
                .hasSize(Limits.EVENTS);
        JsonNode more = answer("{'events': [" + hundred + ", {'type': 'REVOKED', 'on': '2026-06-02'}], 'id': 'a'}");
        assertThat(more.at("/error/code").asText()).isEqualTo("TOO_LARGE");
        assertThat(more.at("/id").asText()).isEqualTo("a");
    }

    @Test
    void records_come_one_a_line_and_keep_their_places() throws IOException {
        String input =
                "{\"id\":\"a\",\"events\":[{\"type\":\"REVOKED\",\"on\":\"2026-06-02\"}]}\n\nx\n{\"id\":\"b\"}\n";
        RecordStream<HistoryReading> records =
                HistoryReader.lines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        List<String> ids = new ArrayList<>();
        for (Optional<RecordStream.Numbered<HistoryReading>> next = records.next();
                next.isPresent();
                next = records.next()) {
            ids.add(next.get().id());
        }
        assertThat(ids).containsExactly("a", "line:3", "b");
        assertThat(HistoryReader.whole(new ByteArrayInputStream(new byte[0]))
                        .next()
                        .orElseThrow()
                        .id())
                .isEqualTo("line:1");
    }

    private static JsonNode answer(String record) {
        HistoryReading reading = HistoryReader.read(record.replace('\'', '"'));
        String line = DeadlineWriter.of(Language.EN)
                .write(
                        reading.id().orElse("line:1"),
                        ON,
                        reading.answer(Rulebooks.standard().deadlines(), ON));
        JsonNode answer = Wire.read(line);
        assertThat(ANSWER.validate(answer)).isEmpty();
        return answer;
    }
}
