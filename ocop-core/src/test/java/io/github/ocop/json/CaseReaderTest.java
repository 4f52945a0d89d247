package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Histories off the wire, and what is said of those that are wrong. */
class CaseReaderTest {
    private static final Schema REPLAY = Schemas.load("replay.schema.json");

    private static ObjectNode good() {
        return (ObjectNode) Wire.parse("""
                {'id': 'c-1', 'workflow': 'qd-26-2026/application', 'edition': 1,
                 'case': {'kind': 'FIRST', 'tourism': 'YES'},
                 'events': [
                   {'type': 'FILED', 'on': '2026-08-03', 'by': 'SUBJECT',
                    'documents': ['registration-form', 'self-assessment-report']},
                   {'type': 'PROPOSED', 'on': '2026-08-20', 'by': 'COMMUNE',
                    'documents': ['commune-proposal', 'commune-report']},
                   {'type': 'RECEIVED', 'on': '2026-08-24', 'by': 'PROVINCE_UNIT'},
                   {'type': 'REPORTED', 'on': '2026-09-10', 'by': 'PROVINCE_TEAM'},
                   {'type': 'RATED_BY_PROVINCE', 'on': '2026-09-21', 'by': 'PROVINCE_COUNCIL',
                    'facts': {'stars': 4, 'points': '75.5'}},
                   {'type': 'RECOGNISED', 'on': '2026-10-01', 'by': 'PROVINCE'}]}
                """);
    }

    private static JsonNode answer(String record) {
        CaseReading reading = CaseReader.read(record);
        JsonNode answer = Wire.read(ReplayWriter.of(Words.of(Language.EN))
                .write(
                        reading.id().orElse("line:1"),
                        reading.answer(Rulebooks.standard().workflows())));
        assertThat(REPLAY.validate(answer)).isEmpty();
        return answer;
    }

    @Test
    void a_good_record_has_no_fault() {
        JsonNode answer = answer(good().toString());
        assertThat(answer.at("/steps/0/limits/0/due").asText()).isEqualTo("2026-08-24");
        assertThat(answer.at("/steps/1/limits/0/due").asText()).isEqualTo("2026-12-29");
        assertThat(answer.get("state").asText()).isEqualTo("RECOGNISED");
        assertThat(answer.get("ended").asBoolean()).isFalse();
        assertThat(answer.at("/certificate/stars").asInt()).isEqualTo(4);
        assertThat(answer.at("/certificate/issuedBy").asText()).isEqualTo("PROVINCE");
        assertThat(answer.at("/next/0/transition").asText()).isEqualTo("PROVINCE_PUBLISHES");
    }

    @Test
    void the_edition_may_be_left_out_and_events_too() {
        ObjectNode record = good();
        record.remove("edition");
        record.remove("events");
        JsonNode answer = answer(record.toString());
        assertThat(answer.get("edition").asInt()).isEqualTo(1);
        assertThat(answer.get("state").asText()).isEqualTo("DRAFT");
        assertThat(answer.get("next"))
                .extracting(next -> next.get("transition").asText())
                .containsExactly("SUBJECT_FILES", "SUBJECT_UPLOADS", "SUBJECT_WITHDRAWS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -        | id        |                                | MISSING_FIELD   | id
            -        | id        | 7                              | WRONG_TYPE      | id
            -        | workflow  |                                | MISSING_FIELD   | workflow
            -        | workflow  | 'qd-27-2027/application'       | WRONG_TYPE      | workflow
            -        | workflow  | null                           | WRONG_TYPE      | workflow
            -        | case      |                                | MISSING_FIELD   | case
            -        | case      | []                             | WRONG_TYPE      | case
            -        | edition   | 2                              | WRONG_TYPE      | edition
            -        | edition   | 0                              | WRONG_TYPE      | edition
            -        | edition   | -1                             | WRONG_TYPE      | edition
            -        | edition   | 4294967297                     | WRONG_TYPE      | edition
            -        | edition   | -4294967295                    | WRONG_TYPE      | edition
            -        | edition   | 1.5                            | WRONG_TYPE      | edition
            -        | facts     | {}                             | UNKNOWN_FIELD   | facts
            -        | events    | {}                             | WRONG_TYPE      | events
            /case    | kind      |                                | MISSING_FIELD   | case.kind
            /case    | tourism   |                                | MISSING_FIELD   | case.tourism
            /case    | kind      | 'SECOND'                       | WRONG_TYPE      | case.kind
            /case    | kind      | true                           | WRONG_TYPE      | case.kind
            /case    | colour    | 'RED'                          | UNKNOWN_FIELD   | case.colour
            /case    | result    | 'HERE'                         | UNKNOWN_FIELD   | case.result
            /case    | stars     | 5                              | UNKNOWN_FIELD   | case.stars
            /events/4 | type     |                                | MISSING_FIELD   | events[4].type
            /events/4 | on       |                                | MISSING_FIELD   | events[4].on
            /events/4 | by       |                                | MISSING_FIELD   | events[4].by
            /events/4 | type     | 'RATED_BY_DISTRICT'            | WRONG_TYPE      | events[4].type
            /events/4 | on       | '2026-02-30'                   | BAD_DATE        | events[4].on
            /events/4 | by       | 'MAYOR'                        | WRONG_TYPE      | events[4].by
            /events/4 | facts    | []                             | WRONG_TYPE      | events[4].facts
            /events/4 | documents | {}                            | WRONG_TYPE      | events[4].documents
            /events/4 | documents | ['registration-form', 'a']    | WRONG_TYPE      | events[4].documents
            /events/4 | documents | [1]                           | WRONG_TYPE      | events[4].documents[0]
            /events/4 | why      | 'x'                            | UNKNOWN_FIELD   | events[4].why
            /events/4/facts | stars | 6                           | WRONG_TYPE      | events[4].facts.stars
            /events/4/facts | stars | '04'                        | WRONG_TYPE      | events[4].facts.stars
            /events/4/facts | points | '100.5'                    | WRONG_TYPE      | events[4].facts.points
            /events/4/facts | points | 75.5                       | WRONG_TYPE      | events[4].facts.points
            /events/4/facts | result | 'HERE'                     | UNKNOWN_FIELD   | events[4].facts.result
            /events/4/facts | kind   | 'UPGRADE'                  | UNKNOWN_FIELD   | events[4].facts.kind
            /events/5 | facts    | {'stars': 5}                   | UNKNOWN_FIELD   | events[5].facts.stars
            """)
    void one_thing_wrong(String parent, String field, String value, String code, String at) {
        ObjectNode record = good();
        ObjectNode object = (ObjectNode) record.at(parent.equals("-") ? "" : parent);
        if (value == null) {
            object.remove(field);
        } else {
            object.set(field, Wire.parse(value));
        }
        JsonNode error = answer(record.toString()).get("error");
        assertThat(error.get("code").asText() + " " + error.get("at").asText()).isEqualTo(code + " " + at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'id': 'c-1', 'case': {'kind': 'FIRST', 'kind': 'UPGRADE'}, 'workflow': 'x'} | DUPLICATE_FIELD | case.kind
            {'id': 'c-1', 'case': {}, 'workflow': 'x', 'workflow': 'x'}                  | DUPLICATE_FIELD | workflow
            {'id': 'c-1', 'case': {}                                                     | MALFORMED_JSON  | -
            [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]                                      | TOO_LARGE       | -
            """)
    void text_that_is_no_record(String text, String code, String at) {
        JsonNode error = answer(text.replace('\'', '"')).get("error");
        assertThat(error.get("code").asText()).isEqualTo(code);
        assertThat(error.get("at").asText()).isEqualTo(at.equals("-") ? "" : at);
    }

    @Test
    void at_most_100_events() {
        ObjectNode record = good();
        ArrayNode events = (ArrayNode) record.get("events");
        JsonNode last = events.get(5);
        while (events.size() < Limits.EVENTS) {
            events.add(last);
        }
        assertThat(answer(record.toString()).get("steps")).hasSize(100);
        events.add(last);
        assertThat(answer(record.toString()).at("/error/code").asText()).isEqualTo("TOO_LARGE");
    }
}
