package io.github.ocop.rulebook;

import static io.github.ocop.rulebook.DataCheckTest.assertBroken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong table of provinces stops the build, and says which key and why. */
class ProvincesFileTest {
    private static final String FILE = "provinces.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown key at the top       |                        | remark  | "x"          | remark: unknown key
            unknown key of a province    | /provinces/0           | english | "Hanoi"      | provinces[0].english: unknown key
            unknown key of a part        | /provinces/2/madeOf/0  | english | "x"          | provinces[2].madeOf[0].english: unknown key
            unknown key of a change      | /changes/0             | remark  | "x"          | changes[0].remark: unknown key
            unknown key of a source      | /codes                 | remark  | "x"          | codes.remark: unknown key
            an unknown kind              | /provinces/0           | kind    | "TOWN"       | provinces[0].kind: expected one of [PROVINCE, CITY], given "TOWN"
            an unknown source level      | /before                | source  | "RUMOUR"     | before.source: expected one of
            a code of one digit          | /provinces/0           | code    | "1"          | provinces[0]: province: expected a code of 2 digits, given '1'
            a code of three digits       | /provinces/0           | code    | "001"        | expected a code of 2 digits, given '001'
            a code that is a number      | /provinces/0           | code    | 1            | provinces[0].code: expected text, given 1
            other digits                 | /provinces/0           | code    | "٠١"         | expected a code of 2 digits
            space around a name          | /provinces/0           | name    | "Hà Nội "    | provinces[0]: province 01: expected a name in NFC without space around it
            a decomposed name            | /provinces/0           | name    | "Ha\\u0300 Nội" | province 01: expected a name in NFC
            a code twice now             | /provinces/1           | code    | "01"         | whole file: provinces: expected each code once on 2008-08-01, given 01 twice
            a code twice before          | /provinces/2/madeOf/0  | code    | "01"         | expected each code once on 2008-08-01, given 01 twice
            a code twice since           | /provinces/2           | code    | "01"         | expected each code once on 2025-07-01, given 01 twice
            a name twice before          | /provinces/2/madeOf/0  | name    | "Hà Nội"     | expected each name once on 2008-08-01, given Hà Nội twice
            a name twice since           | /provinces/2           | name    | "Hà Nội"     | expected each name once on 2025-07-01, given Hà Nội twice
            a part in two provinces      | /provinces/2/madeOf/0  | code    | "06"         | expected each code once on 2008-08-01, given 06 twice
            parts without a day          | /provinces/0           | madeOf  | [{"code": "28", "name": "Hà Tây", "kind": "PROVINCE"}] | expected a last day on or after 2008-08-01, given 2008-07-31
            a day without parts          | /provinces/0           | from    | "2025-07-01" | provinces[0]: province 01: expected what it was made of where and only where it begins with a change
            parts that are none          | /provinces/2           | madeOf  | []           | province 08: expected what it was made of where and only where
            a day that is no change      | /provinces/2           | from    | "2025-07-02" | provinces[2]: from: expected a day of [2025-01-01, 2025-07-01, 2026-04-30], given 2025-07-02
            a day that is no day         | /provinces/2           | from    | "1/7/2025"   | provinces[2]: Text '1/7/2025'
            merged before all others     | /provinces/2           | from    | "2025-01-01" | provinces.json: provinces: expected 63 on 2025-06-30, given 62
            a merger of the wrong day    | /provinces/2           | from    | "2026-04-30" | provinces.json: provinces: expected 34 on 2025-07-01, given 35
            changes out of order         | /changes/0             | from    | "2025-07-01" | from: expected a day of [2025-07-01, 2026-04-30], given 2025-01-01
            an older first day           | /changes/0             | from    | "2008-08-01" | from: expected a day of [2008-08-01
            a later first day            |                        | first   | "2025-01-01" | expected a last day on or after 2025-01-01, given 2024-12-31
            """)
    void a_wrong_file_is_named_with_key_and_reason(String what, String at, String key, String value, String reason)
            throws IOException {
        JsonNode set = MAPPER.readTree(value);
        assertBroken(FILE, file -> ((ObjectNode) (at == null ? file : file.at(at))).set(key, set), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'', first, first: missing key",
        "'', codes, codes: missing key",
        "'', before, before: missing key",
        "'', changes, changes: missing key",
        "'', provinces, provinces: missing key",
        "/codes, source, codes.source: missing key",
        "/changes/1, from, changes[1].from: missing key",
        "/provinces/0, code, provinces[0].code: missing key",
        "/provinces/0, name, provinces[0].name: missing key",
        "/provinces/0, kind, provinces[0].kind: missing key",
        "/provinces/2/madeOf/1, code, provinces[2].madeOf[1].code: missing key"
    })
    void a_missing_key_is_named(String at, String key, String reason) throws IOException {
        assertBroken(FILE, file -> ((ObjectNode) file.at(at)).remove(key), reason);
    }

    @Test
    void a_province_lost_of_the_34_is_told_for_both_tables() throws IOException {
        assertBroken(
                FILE,
                file -> ((ArrayNode) file.at("/provinces")).remove(0),
                "provinces.json: provinces: expected 34 on 2025-07-01, given 33");
        assertBroken(
                FILE,
                file -> ((ArrayNode) file.at("/provinces")).remove(0),
                "provinces.json: provinces: expected 63 on 2008-08-01, given 62");
    }

    @Test
    void a_province_lost_of_the_63_is_told() throws IOException {
        assertBroken(
                FILE,
                file -> ((ArrayNode) file.at("/provinces/2/madeOf")).remove(0),
                "provinces.json: provinces: expected 63 on 2025-06-30, given 62");
    }

    @Test
    void a_province_too_many_is_told() throws IOException {
        assertBroken(
                FILE,
                file -> ((ArrayNode) file.at("/provinces"))
                        .addObject()
                        .put("code", "97")
                        .put("name", "Ví Dụ")
                        .put("kind", "PROVINCE"),
                "provinces.json: provinces: expected 34 on 2026-04-30, given 35");
    }

    @Test
    void changes_that_do_not_rise_are_named() throws IOException {
        assertBroken(
                FILE,
                file -> {
                    ArrayNode changes = (ArrayNode) file.at("/changes");
                    changes.add(changes.remove(0));
                },
                "whole file: changes: expected days that rise, given [2025-07-01, 2026-04-30, 2025-01-01]");
    }
}
