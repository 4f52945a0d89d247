package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FaultCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each code of the wire that a rating can give, where it is given and where not. */
class FaultCodesTest {
    /** A good dossier with a field put, or taken away where the value is empty. */
    private static ObjectNode changed(int set, String at, String value) {
        ObjectNode dossier = Wire.top(set);
        int slash = at.lastIndexOf('/');
        JsonNode parent = dossier.at(at.substring(0, slash));
        String name = at.substring(slash + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), Wire.parse(value));
        } else if (value == null) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, Wire.parse(value));
        }
        return dossier;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /colour                     | 'red'                  | UNKNOWN_FIELD           | colour
            /filing/colour              | 1                      | UNKNOWN_FIELD           | filing.colour
            /product/colour             | null                   | UNKNOWN_FIELD           | product.colour
            /subject/sex                | 'F'                    | UNKNOWN_FIELD           | subject.sex
            /sheets/0/total             | 90                     | UNKNOWN_FIELD           | sheets[0].total
            /parts                      | {'A':'1','B':'1','C':'1'} | UNKNOWN_FIELD        | parts
            /id                         |                        | MISSING_FIELD           | id
            /filing                     |                        | MISSING_FIELD           | filing
            /filing/kind                |                        | MISSING_FIELD           | filing.kind
            /filing/filedOn             |                        | MISSING_FIELD           | filing.filedOn
            /product                    |                        | MISSING_FIELD           | product
            /product/criteriaSet        |                        | MISSING_FIELD           | product.criteriaSet
            /subject                    |                        | MISSING_FIELD           | subject
            /subject/kind               |                        | MISSING_FIELD           | subject.kind
            /sheets/0/member            |                        | MISSING_FIELD           | sheets[0].member
            /sheets/0/choices           |                        | MISSING_FIELD           | sheets[0].choices
            /id                         | ''                     | WRONG_TYPE              | id
            /id                         | 7                      | WRONG_TYPE              | id
            /id                         | null                   | WRONG_TYPE              | id
            /rulebook                   | null                   | WRONG_TYPE              | rulebook
            /rulebook                   | 26                     | WRONG_TYPE              | rulebook
            /filing                     | []                     | WRONG_TYPE              | filing
            /filing                     | null                   | WRONG_TYPE              | filing
            /filing/kind                | 'first'                | WRONG_TYPE              | filing.kind
            /filing/kind                | 'FIRST '               | WRONG_TYPE              | filing.kind
            /filing/filedOn             | 20260803               | WRONG_TYPE              | filing.filedOn
            /assessedOn                 | null                   | WRONG_TYPE              | assessedOn
            /product                    | 'x'                    | WRONG_TYPE              | product
            /product/name               | 1                      | WRONG_TYPE              | product.name
            /product/criteriaSet        | '6'                    | WRONG_TYPE              | product.criteriaSet
            /product/criteriaSet        | 6.0                    | WRONG_TYPE              | product.criteriaSet
            /product/criteriaSet        | true                   | WRONG_TYPE              | product.criteriaSet
            /subject/kind               | 'COMPANY'              | WRONG_TYPE              | subject.kind
            /subject/name               | ['a']                  | WRONG_TYPE              | subject.name
            /findings                   | 'header'               | WRONG_TYPE              | findings
            /findings                   | [1.1]                  | WRONG_TYPE              | findings[0]
            /findings                   | ['header', null]       | WRONG_TYPE              | findings[1]
            /sheets                     | {}                     | WRONG_TYPE              | sheets
            /sheets                     | null                   | WRONG_TYPE              | sheets
            /sheets/0                   | []                     | WRONG_TYPE              | sheets[0]
            /sheets/0/member            | ''                     | WRONG_TYPE              | sheets[0].member
            /sheets/0/member            | 1                      | WRONG_TYPE              | sheets[0].member
            /sheets/0/choices           | [3]                    | WRONG_TYPE              | sheets[0].choices
            /sheets/0/choices/1.1       | [1, 3]                 | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | []                     | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | ['a']                  | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/2.4       | [1]                    | WRONG_TYPE              | sheets[0].choices.2.4
            /sheets/0/choices/1.1       | '3'                    | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | null                   | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | 3.0                    | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | 3.5                    | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | true                   | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | false                  | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | [3]                    | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | {}                     | WRONG_TYPE              | sheets[0].choices.1.1
            /sheets/0/choices/2.4       | 1                      | WRONG_TYPE              | sheets[0].choices.2.4
            /sheets/0/choices/2.4       | 0                      | WRONG_TYPE              | sheets[0].choices.2.4
            /filing/filedOn             | '2026-02-29'           | BAD_DATE                | filing.filedOn
            /filing/filedOn             | '2026-8-3'             | BAD_DATE                | filing.filedOn
            /filing/filedOn             | '03/08/2026'           | BAD_DATE                | filing.filedOn
            /filing/filedOn             | ''                     | BAD_DATE                | filing.filedOn
            /filing/filedOn             | '2026-08-03T00:00'     | BAD_DATE                | filing.filedOn
            /filing/filedOn             | '+12026-08-03'         | BAD_DATE                | filing.filedOn
            /filing/filedOn             | '２０２６-08-03'        | BAD_DATE                | filing.filedOn
            /assessedOn                 | '2026-13-01'           | BAD_DATE                | assessedOn
            /assessedOn                 | '2026-08-02'           | BAD_DATE                | assessedOn
            /rulebook                   | 'qd-27-2027'           | UNKNOWN_RULEBOOK        | rulebook
            /rulebook                   | ''                     | UNKNOWN_RULEBOOK        | rulebook
            /rulebook                   | 'QD-26-2026'           | UNKNOWN_RULEBOOK        | rulebook
            /rulebook                   | 'qd-1048-2019'         | RULEBOOK_NOT_APPLICABLE | rulebook
            /rulebook                   | 'qd-781-2020'          | RULEBOOK_NOT_APPLICABLE | rulebook
            /rulebook                   | 'qd-148-2023'          | RULEBOOK_NOT_APPLICABLE | rulebook
            /rulebook                   | 'qd-1489-2025'         | RULEBOOK_NOT_APPLICABLE | rulebook
            /filing/filedOn             | '2019-08-20'           | NO_RULEBOOK             | filing.filedOn
            /filing/filedOn             | '2018-05-06'           | NO_RULEBOOK             | filing.filedOn
            /filing/filedOn             | '0001-01-01'           | NO_RULEBOOK             | filing.filedOn
            /product/criteriaSet        | 0                      | UNKNOWN_CRITERIA_SET    | product.criteriaSet
            /product/criteriaSet        | 27                     | UNKNOWN_CRITERIA_SET    | product.criteriaSet
            /product/criteriaSet        | -6                     | UNKNOWN_CRITERIA_SET    | product.criteriaSet
            /product/criteriaSet        | 4294967302             | UNKNOWN_CRITERIA_SET    | product.criteriaSet
            /product/criteriaSet        | 99999999999999999999999999999999 | UNKNOWN_CRITERIA_SET | product.criteriaSet
            /sheets/0/choices/9.9       | 1                      | UNKNOWN_CRITERION       | sheets[0].choices.9.9
            /sheets/0/choices/1         | 1                      | UNKNOWN_CRITERION       | sheets[0].choices.1
            /sheets/0/choices/          | 1                      | UNKNOWN_CRITERION       | sheets[0].choices.
            /sheets/0/choices/ 1.1      | 1                      | UNKNOWN_CRITERION       | sheets[0].choices. 1.1
            /sheets/0/choices/1.1       | 4                      | UNKNOWN_OPTION          | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | -1                     | UNKNOWN_OPTION          | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | 4294967297             | UNKNOWN_OPTION          | sheets[0].choices.1.1
            /sheets/0/choices/1.1       | 18446744073709551617   | UNKNOWN_OPTION          | sheets[0].choices.1.1
            /sheets/0/choices/1.2       | 0                      | UNKNOWN_OPTION          | sheets[0].choices.1.2
            /sheets/0/choices/5.2       | 0                      | UNKNOWN_OPTION          | sheets[0].choices.5.2
            /sheets/0/choices/3.3       |                        | MISSING_CRITERION       | sheets[0].choices.3.3
            /sheets/0/choices           | {}                     | MISSING_CRITERION       | sheets[0].choices.1.1
            /sheets/0/choices/5.1       | 1                      | INCONSISTENT_CHOICE     | sheets[0].choices.5.2
            /findings                   | ['7']                  | UNKNOWN_FINDING         | findings[0]
            /findings                   | ['header', '1.1']      | UNKNOWN_FINDING         | findings[1]
            /findings                   | ['']                   | UNKNOWN_FINDING         | findings[0]
            /sheets                     |                        | NO_SHEETS               | sheets
            /sheets                     | []                     | NO_SHEETS               | sheets
            """)
    void one_thing_wrong_in_a_good_dossier(String at, String value, String code, String place) {
        String where = at.equals("/sheets/0/choices/ 1.1") ? at : at.strip();
        assertFault(Wire.answer(changed(6, where, value)), code, place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            '41', '25', '35' | PART_OUT_OF_RANGE | parts.A
            '40.0000000001', '25', '35' | PART_OUT_OF_RANGE | parts.A
            '40', '25.01', '35' | PART_OUT_OF_RANGE | parts.B
            '31.00', '24.00', '38.00' | PART_OUT_OF_RANGE | parts.C
            '40', '-0.01', '35' | PART_OUT_OF_RANGE | parts.B
            '9999999999999999999999999', '1', '1' | PART_OUT_OF_RANGE | parts.A
            '-9999999999999999999999999', '1', '1' | PART_OUT_OF_RANGE | parts.A
            40, '25', '35' | WRONG_TYPE | parts.A
            '40.', '25', '35' | WRONG_TYPE | parts.A
            '.5', '25', '35' | WRONG_TYPE | parts.A
            '+4', '25', '35' | WRONG_TYPE | parts.A
            '4e1', '25', '35' | WRONG_TYPE | parts.A
            '4,5', '25', '35' | WRONG_TYPE | parts.A
            ' 4', '25', '35' | WRONG_TYPE | parts.A
            '', '25', '35' | WRONG_TYPE | parts.A
            '٤', '25', '35' | WRONG_TYPE | parts.A
            '1.00000000000', '25', '35' | WRONG_TYPE | parts.A
            null, '25', '35' | WRONG_TYPE | parts.A
            '000000000000000000000000000000040', '25', '35' | TOO_LARGE | parts.A
            """)
    void one_thing_wrong_in_part_results(String values, String code, String place) {
        String[] parts = values.split(", ", -1);
        ObjectNode dossier = Wire.frame(6);
        dossier.set("parts", Wire.parse("{'A': " + parts[0] + ", 'B': " + parts[1] + ", 'C': " + parts[2] + "}"));
        assertFault(Wire.answer(dossier), code, place);
    }

    @Test
    void parts_have_a_form_of_their_own() {
        ObjectNode dossier = Wire.frame(6);
        dossier.putObject("parts").put("A", "40").put("B", "25");
        assertFault(Wire.answer(dossier), "MISSING_FIELD", "parts.C");
        dossier.putObject("parts").put("A", "40").put("B", "25").put("C", "30").put("D", "1");
        assertFault(Wire.answer(dossier), "UNKNOWN_FIELD", "parts.D");
        dossier.putObject("parts");
        assertFault(Wire.answer(dossier), "NO_SHEETS", "sheets");
        dossier.putArray("parts");
        assertFault(Wire.answer(dossier), "WRONG_TYPE", "parts");
        dossier.putObject("parts")
                .put("A", "0000000000000000000000000040.00")
                .put("B", "-0")
                .put("C", "0.0000000001");
        assertThat(Wire.answer(dossier).get("total").asText()).isEqualTo("40.00");
    }

    @Test
    void sheets_and_parts_together_are_one_too_many_even_where_one_is_empty() {
        ObjectNode dossier = Wire.top(6);
        dossier.putObject("parts");
        assertFault(Wire.answer(dossier), "UNKNOWN_FIELD", "parts");
        dossier.putObject("parts").put("A", "40").put("B", "25").put("C", "35");
        dossier.putArray("sheets");
        assertFault(Wire.answer(dossier), "UNKNOWN_FIELD", "parts");
    }

    @Test
    void an_explicit_rulebook_must_govern_that_filing() {
        ObjectNode dossier = Wire.top(6);
        dossier.put("rulebook", "qd-26-2026");
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("RATED");
        ((ObjectNode) dossier.get("filing")).put("filedOn", "2026-05-21");
        assertFault(Wire.answer(dossier), "RULEBOOK_NOT_APPLICABLE", "rulebook");
    }

    @Test
    void once_the_transition_is_over_the_day_of_assessment_is_named() {
        ObjectNode dossier = Wire.top(6);
        ((ObjectNode) dossier.get("filing")).put("filedOn", "2026-05-21");
        dossier.put("assessedOn", "2026-07-22");
        assertFault(Wire.answer(dossier), "NO_RULEBOOK", "assessedOn");
        dossier.put("assessedOn", "2026-07-21");
        dossier.remove("sheets");
        dossier.putObject("parts").put("A", "40").put("B", "25").put("C", "35");
        assertThat(Wire.answer(dossier).get("outcome").asText()).isEqualTo("RATED");
    }

    /** 1048's tourism set has lists to tick, and adds up in no copy. */
    @Test
    void a_list_of_lines_is_an_answer_where_a_set_has_one() {
        ObjectNode dossier = Wire.top(26);
        dossier.withObject("/filing").put("filedOn", "2020-01-01");
        Wire.choices(dossier).removeAll().putArray("6").add(1).add(3);
        assertFault(Wire.answer(dossier), "INCOMPLETE_SET", "sheets");
        Wire.choices(dossier).putArray("6").add("1");
        assertFault(Wire.answer(dossier), "WRONG_TYPE", "sheets[0].choices.6");
        for (String text : List.of("[]", "[1]", "[1,3,12]", "3", "yes", "no")) {
            assertThat(Choice.parse(text)).hasToString(text).isEqualTo(Choice.parse(text));
        }
        assertThat(Choice.parse("[]")).isNotEqualTo(Choice.box(0));
    }

    /** 148's set 7 and 1048's set 19 add up in no copy at hand: part results are rated by them, sheets are not. */
    @ParameterizedTest
    @CsvSource({"2024-03-01, 7", "2025-08-01, 7", "2019-12-01, 19", "2022-12-01, 19", "2020-01-01, 26"})
    void sheets_of_an_incomplete_set_are_refused_and_part_results_rated(String filedOn, int set) {
        ObjectNode dossier = Wire.top(6);
        dossier.withObject("/filing").put("filedOn", filedOn);
        dossier.withObject("/product").put("criteriaSet", set);
        assertFault(Wire.answer(dossier), "INCOMPLETE_SET", "sheets");
        assertThat(Wire.answer(dossier).at("/error/message").asText())
                .startsWith("Set " + set + " of qd-")
                .contains("/QĐ-TTg, Appendix III, set " + set + ")");
        assertFault(Wire.improve(dossier, 4), "INCOMPLETE_SET", "sheets");
        dossier.remove("sheets");
        dossier.putObject("parts").put("A", "31").put("B", "24").put("C", "35");
        assertThat(Wire.answer(dossier).get("total").asText()).isEqualTo("90.00");
        assertThat(Wire.traced(dossier).get("trace")).isNotEmpty();
    }

    @Test
    void the_second_sheet_is_named_and_members_must_differ() {
        ObjectNode dossier = Wire.top(6);
        ObjectNode second = ((ArrayNode) dossier.get("sheets")).addObject();
        second.put("member", "m2").set("choices", Wire.choices(dossier).deepCopy());
        ((ObjectNode) second.get("choices")).put("1.1", 9);
        assertFault(Wire.answer(dossier), "UNKNOWN_OPTION", "sheets[1].choices.1.1");
        ((ObjectNode) second.get("choices")).put("1.1", 3);
        assertThat(Wire.answer(dossier).get("stars").asInt()).isEqualTo(5);
        second.put("member", "m1");
        assertFault(Wire.answer(dossier), "DUPLICATE_MEMBER", "sheets[1].member");
    }

    @Test
    void members_are_the_same_whichever_way_their_accents_are_written() {
        ObjectNode dossier = Wire.top(6);
        ((ObjectNode) dossier.get("sheets").get(0)).put("member", "B\u00E0");
        ObjectNode second = ((ArrayNode) dossier.get("sheets")).addObject();
        second.put("member", "Ba\u0300").set("choices", Wire.choices(dossier).deepCopy());
        assertFault(Wire.answer(dossier), "DUPLICATE_MEMBER", "sheets[1].member");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'id': 'd-1', 'id': 'd-1'                                  | DUPLICATE_FIELD | id
            {'id': 'd-1', 'rulebook': 'qd-26-2026', 'rulebook': 'qd-26-2026' | DUPLICATE_FIELD | rulebook
            {'id': 'd-1', 'r\\u0075lebook': 'qd-26-2026', 'rulebook': 'qd-26-2026' | DUPLICATE_FIELD | rulebook
            """)
    void a_field_twice_is_a_fault_however_it_is_written(String start, String code, String at) {
        String rest = Wire.top(6).toString().replace("{\"id\":\"d-1\"", "");
        assertFault(Wire.answer(start.replace('\'', '"') + rest), code, at);
    }

    @Test
    void a_criterion_twice_and_a_field_twice_inside_are_faults() {
        String good = Wire.top(6).toString();
        assertFault(
                Wire.answer(good.replace("\"1.2\":", "\"1.1\":3,\"1.2\":")),
                "DUPLICATE_FIELD",
                "sheets[0].choices.1.1");
        assertFault(
                Wire.answer(good.replace("\"kind\":\"FIRST\"", "\"kind\":\"FIRST\",\"kind\":\"FIRST\"")),
                "DUPLICATE_FIELD",
                "filing.kind");
        assertFault(
                Wire.answer(good.replace("\"member\":\"m1\"", "\"member\":\"m1\",\"member\":\"m1\"")),
                "DUPLICATE_FIELD",
                "sheets[0].member");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nonsense
            {
            {'id': 'd-1'
            {'id': 'd-1',}
            {'id': 'd-1'} {}
            {'id': 'd-1'} x
            {id: 'd-1'}
            {'id': NaN}
            {'id': 01}
            {'id': 'a	b'}
            // comment
            {'id': '\\x'}
            {'id': 'd-1'}}
            """)
    void text_that_is_not_json_has_no_id(String record) {
        JsonNode answer = Wire.answer(record.replace('\'', '"'));
        assertFault(answer, "MALFORMED_JSON", "");
        assertThat(answer.get("id").asText()).isEqualTo("line:1");
    }

    @ParameterizedTest
    @CsvSource({"[]", "7", "null", "'\"text\"'", "true"})
    void json_that_is_no_object_is_of_the_wrong_type(String record) {
        assertFault(Wire.answer(record), "WRONG_TYPE", "");
    }

    @Test
    void half_a_character_is_no_text() {
        String good = Wire.top(6).toString();
        assertFault(Wire.answer(good.replace("Miến dong", "x\\ud83c")), "MALFORMED_JSON", "product.name");
        assertFault(Wire.answer(good.replace("Miến dong", "\\udf00x")), "MALFORMED_JSON", "product.name");
        assertFault(Wire.answer(good.replace("\"name\":\"Mi", "\"\\ud83c\":1,\"name\":\"Mi")), "MALFORMED_JSON", "");
        JsonNode answer = Wire.answer(good.replace("d-1", "\\ud83c"));
        assertFault(answer, "MALFORMED_JSON", "id");
        assertThat(answer.get("id").asText()).isEqualTo("line:1");
        assertThat(Wire.answer(good.replace("d-1", "\\ud83c\\udf00")).get("id").asText())
                .isEqualTo("\ud83c\udf00");
    }

    @Test
    void the_id_is_read_wherever_it_stands() {
        String good = Wire.top(6).toString().replace("\"id\":\"d-1\",", "");
        String last = good.substring(0, good.length() - 1) + ",\"colour\":{\"a\":[1,{}]},\"id\":\"late\"}";
        JsonNode answer = Wire.answer(last);
        assertFault(answer, "UNKNOWN_FIELD", "colour");
        assertThat(answer.get("id").asText()).isEqualTo("late");
    }

    @Test
    void text_is_normalised_on_the_way_in() {
        String good = Wire.top(6).toString();
        assertThat(Wire.answer(good.replace("d-1", "Be\u0301")).get("id").asText())
                .isEqualTo("B\u00E9");
    }

    @Test
    void a_rulebook_that_is_amended_by_the_day_of_assessment_does_not_apply() {
        ObjectNode dossier = Wire.top(6);
        ((ObjectNode) dossier.get("filing")).put("filedOn", "2024-03-01");
        dossier.put("assessedOn", "2025-07-06").put("rulebook", "qd-148-2023");
        assertFault(Wire.answer(dossier), "RULEBOOK_NOT_APPLICABLE", "rulebook");
    }

    @Test
    void what_was_given_is_shown_shortened() {
        ObjectNode dossier = Wire.top(6);
        dossier.put("rulebook", "x".repeat(2000));
        assertThat(Wire.answer(dossier).at("/error/message").asText())
                .contains("x".repeat(79) + "…")
                .hasSizeLessThan(300);
        dossier.put("rulebook", "x".repeat(78) + "\ud83c\udf00" + "x".repeat(9));
        assertThat(Wire.answer(dossier).at("/error/message").asText()).contains("x".repeat(78) + "…");
        dossier.put("rulebook", "y".repeat(80));
        assertThat(Wire.answer(dossier).at("/error/message").asText()).contains("y".repeat(80) + "'");
    }

    @Test
    void the_list_of_codes_is_the_contract_s() {
        Set<String> named = new TreeSet<>(Set.of(
                "MALFORMED_JSON",
                "UNKNOWN_FIELD",
                "DUPLICATE_FIELD",
                "MISSING_FIELD",
                "WRONG_TYPE",
                "BAD_DATE",
                "UNKNOWN_RULEBOOK",
                "RULEBOOK_NOT_APPLICABLE",
                "NO_RULEBOOK",
                "UNKNOWN_CRITERIA_SET",
                "INCOMPLETE_SET",
                "UNKNOWN_CRITERION",
                "UNKNOWN_OPTION",
                "MISSING_CRITERION",
                "INCONSISTENT_CHOICE",
                "UNKNOWN_FINDING",
                "NO_SHEETS",
                "DUPLICATE_MEMBER",
                "PART_OUT_OF_RANGE",
                "COUNCIL_RULE",
                "EVENT_REFUSED",
                "TOO_LARGE"));
        assertThat(Arrays.stream(FaultCode.values()).map(FaultCode::name)).containsExactlyInAnyOrderElementsOf(named);
    }

    static void assertFault(JsonNode answer, String code, String at) {
        assertThat(answer.at("/error/code").asText()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.at("/error/at").asText()).isEqualTo(at);
        assertThat(answer.at("/error/message").asText()).isNotBlank();
        assertThat(answer).hasSize(2);
    }
}
