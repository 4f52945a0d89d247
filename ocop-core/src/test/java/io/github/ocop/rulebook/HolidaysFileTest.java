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

/** A wrong table of holidays stops the build, and says which key and why. */
class HolidaysFileTest {
    private static final String FILE = "holidays.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown key at the top    |          | remark       | "x"            | remark: unknown key
            unknown key of a code     | /codes/0 | remark       | "x"            | codes[0].remark: unknown key
            unknown key of a year     | /years/0 | remark       | "x"            | years[0].remark: unknown key
            no citation               |          | weekend      | "Saturday"     | expected number#locator, given 'Saturday'
            three national days       | /codes/1 | nationalDays | 3              | codes[1]: labour code: expected 1 or 2 days for National Day, given 3
            one national day of two   | /codes/1 | nationalDays | 1              | year 2021: expected 1 days for National Day, given [2021-09-02, 2021-09-03]
            a later first code        | /codes/0 | from         | 2020           | calendar: expected a labour code for 2019
            another year              | /years/1 | year         | 2021           | years[1]: year 2021: expected Tết from 20 January to 21 February of it, given 2020-01-25
            a year that is text       | /years/1 | year         | "2020"         | years[1].year: expected a whole number, given "2020"
            no day                    | /years/1 | tet          | "25/1/2020"    | years[1]: Text '25/1/2020'
            the wrong moon            | /years/1 | hungKings    | "2020-05-01"   | years[1]: year 2020: expected the Hùng Kings' day before 30 April, given 2020-05-01
            days of Tết elsewhere     | /years/1 | tetOffFrom   | "2020-01-26"   | years[1]: year 2020: expected five days off with 2020-01-25 among them
            a national day elsewhere  | /years/1 | nationalDays | ["2020-09-01"] | years[1]: year 2020: expected 2 September, alone or with the day before or after it
            an unknown standing       | /years/1 | standing     | "RUMOUR"       | years[1].standing: expected one of [ANNOUNCED, PROVISIONAL], given "RUMOUR"
            not announced yet         | /years/8 | standing     | "ANNOUNCED"    | holidays.json: years: expected 2019 to 2026 to be announced, and no other
            announced and not said    | /years/7 | standing     | "PROVISIONAL"  | holidays.json: years: expected 2019 to 2026 to be announced, and no other
            """)
    void a_wrong_file_is_named_with_key_and_reason(String what, String at, String key, String value, String reason)
            throws IOException {
        JsonNode set = MAPPER.readTree(value);
        assertBroken(FILE, file -> ((ObjectNode) (at == null ? file : file.at(at))).set(key, set), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'', weekend, weekend: missing key",
        "'', codes, codes: missing key",
        "'', years, years: missing key",
        "/codes/0, inLieu, codes[0].inLieu: missing key",
        "/years/0, standing, years[0].standing: missing key"
    })
    void a_missing_key_is_named(String at, String key, String reason) throws IOException {
        assertBroken(FILE, file -> ((ObjectNode) file.at(at)).remove(key), reason);
    }

    @Test
    void a_year_that_is_lost_is_told() throws IOException {
        assertBroken(
                FILE,
                file -> ((ArrayNode) file.at("/years")).remove(3),
                "holidays.json: whole file: calendar: expected the year 2022, given 2023");
        assertBroken(
                FILE,
                file -> ((ArrayNode) file.at("/years")).remove(81),
                "holidays.json: years: expected 2019 to 2100, given 2019 to 2099");
    }
}
