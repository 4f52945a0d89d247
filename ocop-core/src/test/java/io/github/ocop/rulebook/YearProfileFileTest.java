package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.year.YearProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A province's own profile: whatever is wrong with it is told with file, place, what was expected and what given. */
class YearProfileFileTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String GOOD = """
            {
              "profile": "my-province",
              "edition": 1,
              "name": {"vi": "Tỉnh tôi", "en": "My province"},
              "bodies": [
                {"body": "UNIT", "actor": "PROVINCE_UNIT", "name": {"vi": "văn phòng", "en": "office"}},
                {"body": "DISTRICTS", "actor": "DISTRICT", "name": {"vi": "UBND huyện", "en": "districts"}},
                {"body": "PRESS", "name": {"vi": "báo, đài", "en": "press"}}
              ],
              "steps": [
                {"step": "FIRST", "name": {"vi": "một", "en": "one"}, "windows": ["01/03"], "lead": ["UNIT"], "practice": true},
                {"step": "SECOND", "name": {"vi": "hai", "en": "two"}, "windows": ["02-10/04-20", "06/07"], "focus": ["03/03"], "lead": ["UNIT"], "with": ["PRESS", "DISTRICTS"], "after": ["FIRST"], "doneAfter": ["FIRST"], "practice": true},
                {"step": "THIRD", "name": {"vi": "ba", "en": "three"}, "windows": ["05/12"], "lead": ["UNIT"], "after": ["SECOND"], "doneAfter": ["SECOND"], "citation": "180/KH-UBND#§4"}
              ]
            }
            """;

    private static YearProfile read(JsonNode file) {
        return read(file.toString());
    }

    private static YearProfile read(String text) {
        return YearProfiles.read("my.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_whole_profile_is_read_as_it_is_written() throws IOException {
        YearProfile profile = read(MAPPER.readTree(GOOD));
        assertThat(profile.table()).isEqualTo("my-province/province-year");
        assertThat(profile.steps()).containsOnlyKeys("FIRST", "SECOND", "THIRD");
        assertThat(profile.bodies()).containsOnlyKeys("UNIT", "DISTRICTS", "PRESS");
        assertThat(profile.workflow().transitions()).hasSize(14);
        assertThat(Rulebooks.standard().workflows().with(profile).ids()).contains("my-province/province-year");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown key                |          | remark    | "x"                    | remark: unknown key
            unknown key of a step      | /steps/1 | remark    | "x"                    | steps[1].remark: unknown key
            unknown key of a body      | /bodies/2 | remark   | "x"                    | bodies[2].remark: unknown key
            unknown key of a name      | /steps/0/name | fr   | "un"                   | steps[0].name.fr: unknown key
            a bad id                   |          | profile   | "My Province"          | profile: expected lower-case words joined by hyphens, given 'My Province'
            an id that is no text      |          | profile   | 7                      | profile: expected text, given 7
            edition 0                  |          | edition   | 0                      | edition: expected 1 or more, given 0
            edition in words           |          | edition   | "1"                    | edition: expected a whole number, given "1"
            a year before the programme |         | year      | 2017                   | year: expected one of [2018..9999], given 2017
            no steps                   |          | steps     | []                     | steps: expected one or more
            steps that are no list     |          | steps     | {}                     | steps: expected a list, given {}
            a step that is none        |          | steps     | ["x"]                  | steps[0]: expected an object, given STRING
            a name in one language     | /steps/1/name | en   | ""                     | steps[1].name.en: expected text, given ""
            window backwards           | /steps/0 | windows   | ["04/03"]              | steps[0].windows[0]: expected MM/MM or MM-DD/MM-DD within a year, given '04/03'
            no such month              | /steps/1 | windows   | ["02/04", "13/14"]     | steps[1].windows[1]: expected MM/MM or MM-DD/MM-DD within a year, given '13/14'
            no such day                | /steps/1 | windows   | ["02-30/04-10"]        | steps[1].windows[0]: expected MM/MM or MM-DD/MM-DD within a year, given '02-30/04-10'
            no such form               | /steps/1 | windows   | ["March"]              | steps[1].windows[0]: expected MM/MM or MM-DD/MM-DD within a year, given 'March'
            a window that is no text   | /steps/1 | windows   | [3]                    | steps[1].windows[0]: expected text, given 3
            a focus backwards          | /steps/1 | focus     | ["04/03"]              | steps[1].focus[0]: expected MM/MM or MM-DD/MM-DD within a year, given '04/03'
            windows that overlap       | /steps/1 | windows   | ["02/04", "04-30/06-10"] | steps[1]: windows: expected one after the other, given [02/04, 04-30/06-10]
            windows out of order       | /steps/1 | windows   | ["06/07", "02/04"]     | steps[1]: windows: expected one after the other, given [06/07, 02/04]
            no window                  | /steps/1 | windows   | []                     | steps[1]: windows: expected one or more
            a focus outside            | /steps/1 | focus     | ["04/05"]              | steps[1]: focus: expected it within [02-10/04-20, 06/07], given 04/05
            a focus over two windows   | /steps/1 | focus     | ["04-01/06-10"]        | steps[1]: focus: expected it within [02-10/04-20, 06/07], given 04-01/06-10
            nobody leads               | /steps/1 | lead      | []                     | steps[1]: lead: expected a body that leads the step
            an unknown body leads      | /steps/1 | lead      | ["UNIT", "MARS"]       | steps[1].lead: expected some of [UNIT, DISTRICTS, PRESS], given MARS
            an unknown body takes part | /steps/1 | with      | ["MARS"]               | steps[1].with: expected some of [UNIT, DISTRICTS, PRESS], given MARS
            a body without actor leads | /steps/2 | lead      | ["PRESS"]              | steps[2].lead: expected a body with an actor, given PRESS
            a district in any year     | /steps/2 | lead      | ["DISTRICTS"]          | steps[2].lead: expected no district but in a profile of a year through 2025, given DISTRICTS
            an unknown actor           | /bodies/0 | actor    | "MAYOR"                | bodies[0].actor: expected one of [SUBJECT, COMMUNE
            an unknown step before     | /steps/2 | after     | ["ZERO"]               | steps[2].after: expected some of [FIRST, SECOND, THIRD], given ZERO
            an unknown step done before | /steps/2 | doneAfter | ["ZERO"]              | steps[2].doneAfter: expected some of [FIRST, SECOND, THIRD], given ZERO
            a circle of one            | /steps/1 | after     | ["SECOND"]             | steps[1].after: expected no circle, given [SECOND]
            a circle of two            | /steps/1 | after     | ["THIRD"]              | steps[1].after: expected no circle, given [THIRD]
            a circle of three          | /steps/0 | after     | ["THIRD"]              | steps[0].after: expected a step that opens by --03-31, given THIRD
            a circle of one at the end | /steps/1 | doneAfter | ["SECOND"]             | steps[1].doneAfter: expected no circle, given [SECOND]
            a circle of two at the end | /steps/1 | doneAfter | ["THIRD"]              | steps[1].doneAfter: expected no circle, given [THIRD]
            a step that opens too late | /steps/0 | doneAfter | ["THIRD"]              | steps[0].doneAfter: expected a step that opens by --03-31, given THIRD
            a step twice               | /steps/2 | step      | "FIRST"                | steps[2].step: expected each once, given FIRST again
            a body twice               | /bodies/2 | body     | "UNIT"                 | bodies[2].body: expected each once, given UNIT again
            a step in small letters    | /steps/2 | step      | "third"                | steps[2]: step: expected an id in capitals, given 'third'
            a step that is called none | /steps/2 | step      | "NONE"                 | steps[2].step: expected an id other than NONE
            no clause                  | /steps/2 | citation  | "somewhere"            | steps[2]: citation: expected
            practice said in a word    | /steps/0 | practice  | "yes"                  | steps[0].practice: expected true or no key, given "yes"
            a clause beside practice   | /steps/0 | citation  | "180/KH-UBND#§4"       | steps[0].citation: unknown key
            """)
    void what_is_wrong_is_told_with_its_place(String what, String at, String key, String value, String reason)
            throws IOException {
        JsonNode file = MAPPER.readTree(GOOD);
        ((ObjectNode) (at == null ? file : file.at(at))).set(key, MAPPER.readTree(value));
        assertThatThrownBy(() -> read(file))
                .as(what)
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("my.json: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after", "doneAfter"})
    void a_circle_of_three_is_none(String key) throws IOException {
        JsonNode file = MAPPER.readTree(GOOD);
        for (int i = 0; i < 3; i++) {
            ObjectNode step = (ObjectNode) file.at("/steps/" + i);
            step.remove("focus");
            step.putArray("windows").add("01/12");
        }
        ((ObjectNode) file.at("/steps/0")).putArray(key).add("THIRD");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(DataException.class)
                .hasMessage("my.json: steps[0]." + key + ": expected no circle, given [THIRD]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile",
                "edition",
                "name",
                "bodies",
                "steps",
                "name/vi",
                "name/en",
                "bodies/0/body",
                "bodies/0/name",
                "bodies/0/name/vi",
                "bodies/0/name/en",
                "steps/1/step",
                "steps/1/name",
                "steps/1/name/vi",
                "steps/1/name/en",
                "steps/1/windows",
                "steps/1/lead",
                "steps/2/citation"
            })
    void what_is_missing_is_told(String path) throws IOException {
        JsonNode file = MAPPER.readTree(GOOD);
        int slash = path.lastIndexOf('/');
        ((ObjectNode) (slash < 0 ? file : file.at("/" + path.substring(0, slash)))).remove(path.substring(slash + 1));
        String place = path.replaceAll("/(\\d)", "[$1]").replace('/', '.');
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(DataException.class)
                .hasMessage("my.json: " + place + ": missing key");
    }

    @ParameterizedTest
    @CsvSource({"2024, true", "2025, true", "2026, false"})
    void districts_lead_as_long_as_there_were_any(int year, boolean good) throws IOException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(GOOD);
        file.put("year", year);
        ((ArrayNode) file.at("/steps/1/lead")).add("DISTRICTS");
        if (good) {
            assertThat(read(file).year()).hasValue(year);
        } else {
            assertThatThrownBy(() -> read(file))
                    .hasMessage("my.json: steps[1].lead: expected no district but in a profile of a year through 2025,"
                            + " given DISTRICTS");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []            | my.json: whole file: expected an object, given ARRAY
            {             | my.json: line 1: Unexpected end-of-input
            {"a":1,"a":2} | my.json: line 1: Duplicate field 'a'
            {"edition":1} | my.json: bodies: missing key
            """)
    void what_is_no_profile_at_all_is_told_too(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(DataException.class).hasMessageStartingWith(message);
    }

    @Test
    void a_profile_that_is_not_there_is_named_beside_those_that_are() {
        YearProfiles profiles = YearProfiles.load(DataSource.ofLibrary());
        assertThat(profiles.ids()).containsExactly("national", "quang-ninh", "bac-kan-2024", "two-rounds");
        assertThatThrownBy(() -> profiles.get("atlantis"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("profile: expected one of [national, quang-ninh, bac-kan-2024, two-rounds],"
                        + " given 'atlantis'");
    }
}
