package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.plan.RegisteredProduct;
import io.github.ocop.plan.RegisteredRecognition;
import io.github.ocop.plan.RegisteredSubject;
import io.github.ocop.plan.RegisteredTally;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of a register off the wire, and what is said of those that are wrong. */
class RegisterReaderTest {
    private static final Schema RECORD = Schemas.load("register-record.schema.json");
    private static final Schema PROGRESS = Schemas.load("progress.schema.json");
    private static final String SUBJECT =
            "{'type': 'SUBJECT', 'id': 's', 'name': 'HTX', 'unit': 'a', 'kind': 'COOPERATIVE',"
                    + " 'joinedOn': '2024-01-02', 'leftOn': '2025-01-02', 'marks': [{'mark': 'TRAINED', 'on': '2024-02-01'}],"
                    + " 'representative': {'name': 'X', 'woman': true, 'ethnicMinority': false}}";
    private static final String PRODUCT =
            "{'type': 'PRODUCT', 'id': 'p', 'name': 'Miến', 'unit': 'a', 'registeredOn': '2024-01-02',"
                    + " 'owners': [{'subject': 's', 'from': '2024-01-02'}], 'marks': [{'mark': 'DOSSIER_COMPLETED', 'on': '2024-02-01', 'stars': 5}]}";
    private static final String RECOGNITION =
            "{'type': 'RECOGNITION', 'id': 'c', 'product': 'p', 'rulebook': 'qd-148-2023', 'stars': 3,"
                    + " 'issuedOn': '2024-03-01', 'validThrough': '2027-03-01', 'events': [{'type': 'UPGRADED', 'on': '2025-03-01', 'stars': 4}]}";
    private static final String TALLY =
            "{'type': 'TALLY', 'id': 't', 'name': 'Hội chợ', 'unit': 'a', 'tally': 'FAIR', 'on': '2024-03-01', 'count': 0}";

    private static RegisterReading read(String text) {
        return RegisterReader.read(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {SUBJECT, PRODUCT, RECOGNITION, TALLY})
    void good_records_keep_to_the_schema_and_are_read(String text) {
        assertThat(RECORD.validate(Wire.parse(text))).isEmpty();
        assertThat(read(text).fault()).isEmpty();
    }

    @Test
    void every_field_arrives() {
        RegisteredSubject subject = (RegisteredSubject) read(SUBJECT).record().orElseThrow();
        assertThat(subject.subject().representative().orElseThrow().facts().earnPriority())
                .contains(true);
        assertThat(subject.leftOn()).contains(LocalDate.of(2025, 1, 2));
        RegisteredProduct product = (RegisteredProduct) read(PRODUCT).record().orElseThrow();
        assertThat(product.owners().on(LocalDate.of(2024, 1, 2))).contains("s");
        assertThat(product.marks().get(0).stars()).hasValue(5);
        RegisteredRecognition recognition =
                (RegisteredRecognition) read(RECOGNITION).record().orElseThrow();
        assertThat(recognition.certificate().events()).hasSize(1);
        assertThat(recognition.certificate().validThrough()).contains(LocalDate.of(2027, 3, 1));
        RegisteredTally tally = (RegisteredTally) read(TALLY).record().orElseThrow();
        assertThat(tally.count()).isZero();
        assertThat(tally.name()).contains("Hội chợ");
    }

    private static ObjectNode changed(String record, String at, String value) {
        ObjectNode node = (ObjectNode) Wire.parse(
                switch (record) {
                    case "S" -> SUBJECT;
                    case "P" -> PRODUCT;
                    case "R" -> RECOGNITION;
                    default -> TALLY;
                });
        int slash = at.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) node.at(at.substring(0, slash));
        String name = at.substring(slash + 1);
        if (value == null) {
            parent.remove(name);
        } else {
            parent.set(name, Wire.parse(value));
        }
        return node;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            S | /type             |                | MISSING_FIELD   | type
            S | /type             | 'PERSON'       | WRONG_TYPE      | type
            S | /id               |                | MISSING_FIELD   | id
            S | /id               | ''             | WRONG_TYPE      | id
            S | /colour           | 1              | UNKNOWN_FIELD   | colour
            S | /owners           | []             | UNKNOWN_FIELD   | owners
            S | /stars            | 3              | UNKNOWN_FIELD   | stars
            S | /unit             |                | MISSING_FIELD   | unit
            S | /unit             | ''             | WRONG_TYPE      | unit
            S | /kind             |                | MISSING_FIELD   | kind
            S | /kind             | 'COMPANY'      | WRONG_TYPE      | kind
            S | /joinedOn         |                | MISSING_FIELD   | joinedOn
            S | /joinedOn         | '2024-13-01'   | BAD_DATE        | joinedOn
            S | /leftOn           | '2024-01-01'   | BAD_DATE        | leftOn
            S | /marks            | {}             | WRONG_TYPE      | marks
            S | /marks/0/mark     | 'TRACEABLE'    | WRONG_TYPE      | marks[0].mark
            S | /marks/0/stars    | 5              | UNKNOWN_FIELD   | marks[0].stars
            S | /marks/0/on       |                | MISSING_FIELD   | marks[0].on
            S | /representative/woman | 'yes'      | WRONG_TYPE      | representative.woman
            S | /representative/sex   | 'F'        | UNKNOWN_FIELD   | representative.sex
            P | /unit             |                | MISSING_FIELD   | unit
            P | /registeredOn     | 2024           | WRONG_TYPE      | registeredOn
            P | /owners/0/subject |                | MISSING_FIELD   | owners[0].subject
            P | /owners/0/from    |                | MISSING_FIELD   | owners[0].from
            P | /owners           | [{'subject': 's', 'from': '2024-01-02'}, {'subject': 't', 'from': '2024-01-02'}] | DUPLICATE_FIELD | owners
            P | /marks/0/stars    | 2              | WRONG_TYPE      | marks[0].stars
            P | /marks/0/mark     | 'TRAINED'      | UNKNOWN_FIELD   | marks[0].stars
            P | /kind             | 'FARM'         | UNKNOWN_FIELD   | kind
            R | /product          |                | MISSING_FIELD   | product
            R | /product          | {}             | WRONG_TYPE      | product
            R | /stars            |                | MISSING_FIELD   | stars
            R | /stars            | 6              | WRONG_TYPE      | stars
            R | /issuedOn         |                | MISSING_FIELD   | issuedOn
            R | /unit             | 'a'            | UNKNOWN_FIELD   | unit
            R | /events/0/stars   |                | MISSING_FIELD   | events[0].stars
            T | /tally            |                | MISSING_FIELD   | tally
            T | /tally            | 'FAIRS'        | WRONG_TYPE      | tally
            T | /on               |                | MISSING_FIELD   | on
            T | /count            |                | MISSING_FIELD   | count
            T | /count            | -1             | WRONG_TYPE      | count
            T | /count            | 1.5            | WRONG_TYPE      | count
            T | /count            | 1000000000000001 | WRONG_TYPE    | count
            T | /unit             |                | MISSING_FIELD   | unit
            """)
    void what_is_wrong_is_told_with_its_place(String record, String at, String value, String code, String place) {
        ObjectNode node = changed(record, at, value);
        RegisterReading reading = RegisterReader.read(node.toString());
        assertThat(reading.fault().map(fault -> fault.code() + " " + fault.at()))
                .isEqualTo(Optional.of(code + " " + place));
        assertThat(reading.id())
                .isEqualTo(
                        at.equals("/id")
                                ? Optional.empty()
                                : Optional.of(record.toLowerCase(Locale.ROOT).replace('r', 'c')));
    }

    @Test
    void what_3_2_asks_is_not_repeated_in_a_message() {
        String wrong = SUBJECT.replace("true", "'Tày'");
        assertThat(read(wrong).fault().orElseThrow().arguments()).containsExactly("…");
    }

    @Test
    void nothing_of_3_2_is_in_an_answer() {
        String answer = ProgressWriter.of(Language.VI)
                .write(PlanSamples.register(
                                SUBJECT, SUBJECT.replace("'s'", "'r'").replace("true", "false"))
                        .progress(LocalDate.of(2024, 6, 1)));
        assertThat(PROGRESS.validate(Wire.read(answer))).isEmpty();
        assertThat(answer).doesNotContain("woman", "ethnicMinority", "representative");
        assertThat(answer.replace("\"r\"", "\"s\"")).contains("[\"s\",\"s\"]");
    }

    @Test
    void an_answer_has_every_record_that_was_not_used() {
        String answer = ProgressWriter.of(Language.EN)
                .write(PlanSamples.register(PRODUCT, RECOGNITION.replace("'p'", "'q'"))
                        .progress(LocalDate.of(2024, 6, 1)));
        ObjectNode json = (ObjectNode) Wire.read(answer);
        assertThat(PROGRESS.validate(json)).isEmpty();
        assertThat(json.get("errors").findValuesAsText("line")).containsExactly("1", "2");
        assertThat(json.at("/errors/1/error/message").asText())
                .isEqualTo("The register has no record of id 'q' that can be used");
        assertThat(json.at("/outcomes/OUTSIDE").asInt()).isEqualTo(16);
    }
}
