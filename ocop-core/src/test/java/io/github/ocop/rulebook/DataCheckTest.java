package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A data file that is wrong stops the build, and says which file, which key and why. */
class DataCheckTest {
    private static final String RICE = "qd-26-2026/criteria/06-rice-cereal-products.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void the_data_is_right() {
        assertThat(new DataCheck(DataSource.ofLibrary()).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown key                 | /parts/0/headings/0                       | colour    | "red"     | parts[0].headings[0].colour: unknown key
            unknown key at the top      |                                           | remark    | "x"       | remark: unknown key
            part not 40                 | /parts/0                                  | points    | 41        | parts[0]: part A: expected 40 points, given 41
            parts in another order      | /parts/0                                  | part      | "B"       | parts[0]: part B: expected 25 points, given 40
            heading does not add up     | /parts/0/headings/0                       | points    | 17        | parts[0].headings[0]: heading 1: expected criteria of 17 points in all, given 18
            criterion does not add up   | /parts/0/headings/0/criteria/3            | points    | 4         | parts[0].headings[0].criteria[3]: criterion 1.4: expected a top option of 4 points, given 3
            top option unlike maximum   | /parts/0/headings/0/criteria/0/options/2  | points    | 4         | parts[0].headings[0].criteria[0]: criterion 1.1: expected a top option of 3 points, given 4
            points that fall            | /parts/0/headings/0/criteria/0/options/0  | points    | 3         | parts[0].headings[0].criteria[0]: criterion 1.1: expected points that do not fall, given 2 after 3
            points below zero           | /parts/0/headings/0/criteria/0/options/0  | points    | -1        | parts[0].headings[0].criteria[0].options[0]: option materials-province-under-50: expected 0 points or more, given -1
            a minimum for 2 stars       | /parts/0/headings/0/criteria/0/options/1  | minimumFor | 2        | parts[0].headings[0].criteria[0].options[1]: option materials-province-50-to-75: expected a minimum for 3 to 5 stars, given 2
            a minimum for 6 stars       | /parts/0/headings/0/criteria/0/options/1  | minimumFor | 6        | given 6
            a minimum on no points      | /parts/1/headings/1/criteria/0/options/0  | minimumFor | 3        | option story-none: expected points above 0 on the minimum for 3 stars
            a minimum without an option | /parts/0/headings/0/criteria/0            | minimumFor | 3        | criterion 1.1: expected a mark for 3 to 5 stars as a whole, and none on an option
            the same minimum twice      | /parts/0/headings/0/criteria/0/options/2  | minimumFor | 3        | criterion 1.1: expected star minimums that rise with the points, given 3 after 3
            a wrong type                | /parts/0/headings/0/criteria/0            | points    | "3"       | parts[0].headings[0].criteria[0].points: expected a whole number, given "3"
            half a point                | /parts/0/headings/0/criteria/0            | points    | 3.5       | parts[0].headings[0].criteria[0].points: expected a whole number, given 3.5
            an unknown word             | /parts/0/headings/0/criteria/0            | choose    | "TWO"     | parts[0].headings[0].criteria[0].choose: expected one of [ONE, YES_NO, ONE_OF_CASES], given "TWO"
            yes or no with options      | /parts/0/headings/0/criteria/0            | choose    | "YES_NO"  | criterion 1.1: expected options unless it is yes or no, given 3 options
            cases without cases         | /parts/0/headings/0/criteria/0            | choose    | "ONE_OF_CASES" | criterion 1.1: expected cases where and only where one of cases is chosen, given 0 cases
            a label that is no label    | /parts/0/headings/0/criteria/0            | label     | "Nguồn"   | parts[0].headings[0].criteria[0].label: expected a label, given "Nguồn"
            siblings with one label     | /parts/0/headings/0/criteria/0/options/1  | label     | "materials-province-under-50" | criterion 1.1: expected a label of its own for each option
            a number of another heading | /parts/0/headings/0/criteria/0            | number    | "2.9"     | heading 1: expected criteria numbered under it, given 2.9
            an unknown bar              | /grounds/0                                | bar       | "INELIGIBLE" | grounds[0]: ground header: expected a bar of the set, given INELIGIBLE
            a ground nowhere            | /grounds/1                                | finding   | "5.9"     | whole file: set 6: expected a ground at the header or at a number of the set, given 5.9
            a ground twice              | /grounds/1                                | finding   | "header"  | whole file: set 6: expected the header first and grounds in the order
            another set's number        |                                           | set       | 7         | set: expected 6, given 7
            grounds out of order        | /grounds/0                                | finding   | "2.1"     | set 6: expected the header first and grounds in the order of their numbers
            an option with a case       | /parts/0/headings/0/criteria/0/options/0  | case      | 1         | criterion 1.1: expected no option with a case
            no points at all            | /parts/0/headings/0/criteria/0            | points    | 0         | criterion 1.1: expected points above 0, given 0
            no criterion to need        | /parts/1/headings/1/criteria/1            | needs     | {"criterion": "5.9", "basis": "TEXT"} | whole file: criterion: expected a number of set 6, given '5.9'
            a criterion needing itself  | /parts/1/headings/1/criteria/1            | needs     | {"criterion": "5.2", "basis": "TEXT"} | criterion 5.2: expected to need another criterion, given itself
            """)
    void a_wrong_criteria_file_is_named_with_key_and_reason(
            String what, String at, String key, String value, String reason) throws IOException {
        JsonNode set = MAPPER.readTree(value);
        assertBroken(RICE, file -> ((ObjectNode) (at == null ? file : file.at(at))).set(key, set), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'', parts, parts: missing key",
        "'', grounds, grounds: missing key",
        "/parts/0/headings/0/criteria/0, points, parts[0].headings[0].criteria[0].points: missing key",
        "/parts/0/headings/0/criteria/0, label, parts[0].headings[0].criteria[0].label: missing key",
        "/parts/0/headings/0/criteria/0, options, 'criterion 1.1: expected options unless it is yes or no, given 0'",
        "/parts/0/headings/0/criteria/0/options/0, points, parts[0].headings[0].criteria[0].options[0].points: missing"
    })
    void a_missing_key_is_named(String at, String key, String reason) throws IOException {
        assertBroken(RICE, file -> ((ObjectNode) file.at(at)).remove(key), reason);
    }

    @Test
    void a_part_whose_headings_do_not_add_up_is_named() throws IOException {
        assertBroken(
                RICE,
                file -> ((ArrayNode) file.at("/parts/2/headings")).remove(5),
                "parts[2]: part C: expected headings of 35 points in all, given 32");
    }

    @Test
    void a_missing_part_is_named() throws IOException {
        assertBroken(
                RICE, file -> ((ArrayNode) file.at("/parts")).remove(2), "expected parts A, B and C, given [A, B]");
    }

    @Test
    void a_subheading_that_does_not_add_up_is_named() throws IOException {
        assertBroken(
                "qd-26-2026/criteria/11-tea.json",
                file -> ((ObjectNode) file.at("/parts/2/headings/0/subheadings/0")).put("points", 5),
                "parts[2].headings[0]: heading 6.1: expected criteria of 5 points in all, given 4");
    }

    @Test
    void a_case_without_options_is_named() throws IOException {
        assertBroken(
                "qd-26-2026/criteria/26-community-tourism.json",
                file -> ((ArrayNode) file.at("/parts/2/headings/2/criteria/0/cases")).add("third"),
                "criterion 8: expected options for case 3");
    }

    @Test
    void the_same_minimum_in_both_cases_of_a_criterion_is_named() throws IOException {
        assertBroken(
                "qd-26-2026/criteria/26-community-tourism.json",
                file -> {
                    for (int option : new int[] {0, 2}) {
                        ((ObjectNode) file.at("/parts/2/headings/2/criteria/0/options/" + option)).put("minimumFor", 3);
                    }
                },
                "set 26: expected each star minimum of a criterion once");
    }

    @Test
    void a_zero_rule_on_no_criterion_is_named() throws IOException {
        assertBroken(
                "qd-26-2026/criteria/16-mineral-bottled-water.json",
                file -> ((ArrayNode) file.at("/zeroStop/criteria")).add("6.9"),
                "expected a number of set 16, given '6.9'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qd-26-2026/procedure.json      | /parts/0       | points     | 41          | parts: expected three of 100 points in all
            qd-26-2026/procedure.json      | /bands/0       | from       | 60          | bands: expected edges that fall
            qd-26-2026/procedure.json      | /bands/4       | from       | 1           | bands: expected one from 0
            qd-26-2026/procedure.json      | /bands/0       | citation   | "Điều 3"    | bands[0]: citation: expected article.clause.point
            qd-26-2026/procedure.json      | /deciders/0    | stars      | 2           | deciders: expected one for 3, 4 and 5 stars
            qd-26-2026/procedure.json      | /bands/1       | stars      | 3           | bands: expected 4 stars at place 1
            qd-26-2026/procedure.json      | /eligibility   | always     | []          | eligibility: expected kinds that are always admitted
            qd-26-2026/classification.json | /categories/0/groups/0/leaves/0 | letter | null | letter: expected text
            timeline.json                  | /transitions/1 | kinds      | ["FIRST"]   | transitions: expected one for FIRST, given 2
            timeline.json                  |                | transitions | []         | transitions: expected one for FIRST, given 0
            timeline.json                  | /rulebooks/0   | readings   | ["none"]    | timeline.json: readings: expected one of a register, given none
            timeline.json                  | /transitions/0 | readings   | ["none"]    | timeline.json: readings: expected one of a register, given none
            timeline.json                  | /transitions/1 | overReadings | ["none"]  | timeline.json: readings: expected one of a register, given none
            timeline.json                  | /rulebooks/2/amendedBy | reading | "none" | timeline.json: readings: expected one of a register, given none
            timeline.json                  | /rulebooks/3   | stands     | "2025-07-06/2026-05-20" | qd-1489-2025: expected to stand
            timeline.json                  | /rulebooks/3   | stands     | "2025-07-05/2026-07-21" | qd-1489-2025: expected to stand
            timeline.json                  |                | rulebooks  | []          | rulebooks: expected 1 or more
            qd-26-2026/instrument.json     | /sources       | END        | "LAW_TEXT"  | instrument.json: sources: expected one of each of [SIGNED_ON, IN_FORCE_FROM, EFFECT,
            qd-26-2026/instrument.json     | /sources       | EXPIRY_NOTICE | "LAW_TEXT" | instrument.json: sources: expected one of each of
            qd-148-2023/instrument.json    | /sources       | MINISTRIES | "PRESS"     | instrument.json: sources: expected one of each of
            qd-148-2023/instrument.json    | /sources       | SUPPORTING_DOCUMENTS | "PRESS" | instrument.json: sources: expected one of each of
            qd-1048-2019/instrument.json   | /sources       | COUNCILS   | "PRESS"     | instrument.json: sources: expected one of each of
            qd-781-2020/instrument.json    | /sources       | DOCUMENTS  | "PRESS"     | instrument.json: sources: expected one of each of
            qd-1489-2025/instrument.json   | /sources       | CRITERIA   | "PRESS"     | instrument.json: sources: expected one of each of
            qd-1489-2025/instrument.json   |                | sources    | {}          | instrument.json: sources: expected one of each of [SIGNER, SIGNED_ON, IN_FORCE_FROM, END, EFFECT, DECIDERS, PASS_UPS, DOCUMENTS], given []
            qd-26-2026/misprints.json      |                | misprints  | []          | misprints.json: expected 40, given 0
            qd-26-2026/misprints.json      | /misprints/0   | at         | "3.1"       | S1: expected a place in 26/2026/QĐ-TTg#II
            labels/vi.json                 | /bars          | STOPPED    | null        | bars.STOPPED: expected text
            labels/vi.json                 | /phrases       | unused     | "x"         | labels: phrases: not in both languages: [unused]
            labels/vi.json                 | /forms         | unused     | "x"         | labels: forms: not in both languages: [unused]
            qd-26-2026/criteria/16-mineral-bottled-water.json | /zeroStop | bar | "INELIGIBLE" | zero rule: expected a bar of the set
            qd-26-2026/criteria/26-community-tourism.json | /parts/2/headings/2/criteria/0/options/0 | case | 3 | criterion 8: expected every option in one of its cases
            qd-26-2026/procedure.json      | /deciders/0    | by         | "COMMUNE"   | deciders[0].by: expected one of [DISTRICT, PROVINCE, MINISTRY]
            qd-26-2026/procedure.json      | /eligibility   | always     | ["NOBODY"]  | eligibility.always: expected one of
            qd-26-2026/instrument.json     |                | signedOn   | "2026-5-22" | whole file: Text '2026-5-22' could not be parsed
            qd-26-2026/instrument.json     |                | inForce    | "2026-05-22" | whole file: period: expected first/last
            qd-26-2026/classification.json | /categories/5/groups/0/leaves/0 | criteriaSet | 25 | criteriaSet: expected each of
            qd-26-2026/classification.json | /categories/0  | label      | "foods"     | label foods: missing in classification
            qd-781-2020/classification.json | /categories/0 | number    | "IX"        | categories: expected some of [I, II, III, IV, V, VI], given
            qd-26-2026/misprints.json      | /misprints/1   | applied    | "2"         | S2: expected 2 to be applied, given 3
            qd-26-2026/misprints.json      | /misprints/1   | printed    | "3"         | S2: expected a clear misprint to be corrected
            qd-26-2026/misprints.json      | /misprints/1   | certainty  | "LIKELY"    | misprint S2: expected it to be clear before it is corrected, given LIKELY
            qd-26-2026/readings.json       | /readings/0    | id         | "no-such"   | label no-such: missing in readings
            qd-26-2026/misprints.json      | /misprints/3   | certainty  | "CLEAR"     | S4: expected a clear misprint to be corrected
            qd-26-2026/misprints.json      | /misprints/3   | possible   | "1"         | misprint S4: expected a possible figure unlike the applied one
            qd-26-2026/misprints.json      | /misprints/3   | id         | "S1"        | S1: twice
            qd-26-2026/misprints.json      | /misprints/10  | applied    | "5"         | misprint G1: expected it to be clear before it is corrected
            qd-26-2026/misprints.json      | /misprints/11  | option     | 2           | G2: expected 5 to be applied, given
            qd-26-2026/misprints.json      | /misprints/32  | printed    | "x"         | misprint X1: expected printed and applied figures where and only where
            qd-26-2026/misprints.json      | /misprints/35  | at         | "II/7/6.9"  | expected a number of set 7, given '6.9'
            qd-26-2026/misprints.json      | /misprints/0   | proof      | "no-such"   | label no-such: missing in proofs
            qd-26-2026/readings.json       |                | readings   | []          | readings.json: expected 60, given 0
            qd-26-2026/readings.json       | /readings/0    | clauses    | []          | reading no-box-is-zero: expected the clauses that leave it open
            qd-26-2026/readings.json       | /readings/0    | alternatives | []        | reading no-box-is-zero: expected another way to read it
            qd-26-2026/readings.json       | /readings/0    | bearsOn    | [{"step": "NOWHERE"}] | bearsOn[0].step: expected one of [RULEBOOK
            qd-26-2026/readings.json       | /readings/0    | bearsOn    | [{"step": "CRITERION", "when": "RAIN"}] | bearsOn[0].when: expected one of [REGULATION
            qd-26-2026/readings.json       | /readings/0    | bearsOn    | [{"step": "CRITERION", "labels": ["no-such"]}] | no-box-is-zero: expected a label of CRITERION in its sets, given no-such
            qd-26-2026/readings.json       | /readings/0    | bearsOn    | [{"step": "CRITERION", "labels": ["nutrition"], "sets": [26]}] | expected a label of CRITERION in its sets, given nutrition
            qd-26-2026/readings.json       | /readings/0/alternatives/0 | setting | "minimumTest=MAJORITY" | no-box-is-lowest-option: expected a setting unlike the adopted one
            qd-26-2026/readings.json       | /readings/0/alternatives/0 | setting | "weather=RAIN" | no-box-is-lowest-option: setting: expected minimumTest
            qd-26-2026/readings.json       | /readings/0/alternatives/0 | id   | "no-box-is-zero" | no-box-is-zero: twice
            qd-26-2026/readings.json       | /readings/0/alternatives/0 | id | "no-such"  | label no-such: missing in readings
            readings.json                  | /readings/0    | id         | "no-such"   | label no-such: missing in changes
            readings.json                  | /readings/0/alternatives/0 | id | "no-such"  | label no-such: missing in readings
            qd-148-2023/misprints.json     | /misprints/0   | at         | "III/7/1.1" | U1: expected a set of the decision
            qd-148-2023/misprints.json     | /misprints/0   | at         | "III/27"    | U1: expected a set of the decision
            qd-148-2023/misprints.json     | /misprints/0   | at         | "III"       | U1: expected a place in 148/QĐ-TTg#III
            qd-148-2023/misprints.json     | /misprints/4   | applied    | "2"         | U5: expected 2 to be applied, given 1
            qd-148-2023/misprints.json     |                | misprints  | []          | misprints.json: expected 8, given 0
            qd-1048-2019/readings.json     |                | readings   | []          | readings.json: expected 12, given 0
            qd-148-2023/documents.json     |                | documents  | []          | documents.json: expected 4, given 0
            qd-148-2023/criteria/11-tea.json |              | incomplete | "no-such"   | label no-such: missing in incomplete
            qd-148-2023/classification.json | /categories/0/groups/0 | label | "no-such" | label no-such: missing in classification
            qd-26-2026/classification.json | /categories/0/groups/0/leaves/1 | alike | ["no-such"] | label no-such: missing in sets
            qd-26-2026/rules.json          | /rules/0       | label      | "no-such"   | label no-such: missing in rules
            qd-1048-2019/rules.json        | /rules/1       | label      | "who-may-register-assumed" | rule who-may-register-assumed: twice
            qd-1048-2019/rules.json        | /rules/0       | kind       | "TAXES"     | rules[0].kind: expected one of
            qd-1048-2019/rules.json        | /rules/0       | awaits     | "GODOT"     | rules[0].awaits: expected one of
            qd-1048-2019/rules.json        | /rules/0       | heldBy     | []          | rules[0]: rule who-may-register-assumed: expected
            qd-781-2020/instrument.json    |                | changes    | ["plan.json"] | changes: expected some of
            labels/en.json                 | /documents     | new        | "New"       | labels: documents: not in both languages: [new]
            readings.json                  | /readings/0    | clauses    | ["12.2"]    | citation: expected number#locator
            labels/vi.json                 | /options       | capacity-small | "Năng lực, quy mô LỚN" | 1.4: two options read 'Năng lực, quy mô lớn'
            labels/en.json                 | /options       | capacity-small | "Large capacity and scale" | 1.4: two options read 'Large capacity and scale'
            labels/en.json                 | /steps         | STARS      | "{0}"       | steps.STARS: expected 2 blanks
            labels/en.json                 | /steps         | STARS      | "{0} {1} {2}" | steps.STARS: expected 2 blanks
            labels/vi.json                 | /options       | capacity-small | "Nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ nhỏ" | expected at most 110 characters, given 111
            labels/en.json                 | /options       | capacity-small | "Sma\u0301ll" | labels: options.capacity-small: not NFC
            qd-26-2026/criteria/06-rice-cereal-products.json | /parts/0/headings/2/criteria/1 | personal | false | personal: expected true or no key
            qd-26-2026/procedure.json      | /uncertified   | citation   | "x"         | uncertified: citation: expected article.clause.point
            timeline.json                  | /rulebooks/4   | filed      | "2026-05-23/.." | rulebooks[4]: expected to begin the day after
            timeline.json                  | /rulebooks/4   | filed      | "2026-05-22/2030-01-01" | rulebooks: expected the last one without an end
            labels/en.json                 | /titles        | taste      | "Vị"        | labels: titles.taste: the same in both languages
            labels/en.json                 | /titles        | new        | "New"       | labels: titles: not in both languages: [new]
            labels/vi.json                 | /titles        | taste      | ""          | titles.taste: expected text
            labels/en.json                 | /messages      | NO_SHEETS  | "Give {0}"  | messages.NO_SHEETS: expected 0 blanks
            """)
    void a_wrong_file_of_another_kind_is_named(String file, String at, String key, String value, String reason)
            throws IOException {
        JsonNode set = MAPPER.readTree(value);
        String name = file.startsWith("labels") || reason.startsWith("label") ? "" : file;
        assertBroken(file, tree -> ((ObjectNode) (at == null ? tree : tree.at(at))).set(key, set), reason, name);
    }

    @Test
    void a_label_without_a_translation_is_named() throws IOException {
        assertBroken(
                "labels/en.json",
                file -> ((ObjectNode) file.at("/sets")).remove("tea"),
                "labels: sets: not in both languages: [tea]",
                "");
    }

    @Test
    void a_criterion_without_a_name_is_named() throws IOException {
        assertBroken(
                RICE,
                file -> ((ObjectNode) file.at("/parts/0/headings/0/criteria/0")).put("label", "no-such-name"),
                "set 6: label no-such-name: missing in titles",
                "");
    }

    @Test
    void a_key_twice_and_text_after_the_end_and_no_json_are_named() {
        assertBroken(replacing(RICE, "{\"set\": 6, \"set\": 6}"), "Duplicate field 'set'");
        assertBroken(
                file -> file.equals(RICE) ? twice(file) : DataSource.ofLibrary().open(file), "railing");
        assertBroken(replacing(RICE, "[]"), "expected an object, given ARRAY");
        assertBroken(file -> file.equals(RICE) ? null : DataSource.ofLibrary().open(file), "missing file");
    }

    private static void assertBroken(DataSource source, String reason) {
        assertThat(new DataCheck(source).of(RICE))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(RICE).contains(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sets",
                "titles",
                "cases",
                "classification",
                "incomplete",
                "rules",
                "facts",
                "levels",
                "kinds",
                "awaited",
                "minimums",
                "figures",
                "requirements",
                "messages",
                "grounds",
                "bars",
                "authorities",
                "ministries",
                "parts",
                "options",
                "subjects",
                "filings",
                "certainties",
                "steps",
                "proofs",
                "readings",
                "changes",
                "documents",
                "providers",
                "duties",
                "states"
            })
    void a_word_that_nobody_uses_and_one_that_is_not_there_are_named(String section) {
        assertThat(bothLanguages(
                        section, words -> words.put("no-such", words.path("x").asText("y"))))
                .contains("labels: " + section + ".no-such: used by nothing");
        assertThat(bothLanguages(
                        section, words -> words.remove(words.fieldNames().next())))
                .anySatisfy(line -> assertThat(line).contains("missing in " + section));
    }

    @Test
    void a_section_that_nobody_uses_is_named() {
        assertThat(bothLanguages("", words -> words.putObject("extra").put("a", "b")))
                .anySatisfy(line -> assertThat(line).contains("labels: extra: used by nothing"));
    }

    /** What is wrong after the same damage to a section of both languages. */
    private static List<String> bothLanguages(String section, Consumer<ObjectNode> damage) {
        return new DataCheck(file -> {
                    if (!file.startsWith("labels/")) {
                        return DataSource.ofLibrary().open(file);
                    }
                    try (InputStream in = DataSource.ofLibrary().open(file)) {
                        JsonNode tree = MAPPER.readTree(in);
                        damage.accept((ObjectNode) (section.isEmpty() ? tree : tree.get(section)));
                        return new ByteArrayInputStream(tree.toString().getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .of("labels/vi.json");
    }

    /** A file of the library with another object after its end. */
    private static InputStream twice(String file) {
        try (InputStream in = Objects.requireNonNull(DataSource.ofLibrary().open(file))) {
            byte[] twice = Bytes.concat(in.readAllBytes(), "{}".getBytes(StandardCharsets.UTF_8));
            return new ByteArrayInputStream(twice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertBroken(String file, Consumer<JsonNode> damage, String reason) throws IOException {
        assertBroken(file, damage, reason, file);
    }

    static void assertBroken(String file, Consumer<JsonNode> damage, String reason, String name) throws IOException {
        assertThat(new DataCheck(broken(file, damage)).of(file))
                .isNotEmpty()
                .anySatisfy(line -> assertThat(line).contains(reason).contains(name));
    }

    /** The library's files, one of them damaged. */
    static DataSource broken(String file, Consumer<JsonNode> damage) throws IOException {
        JsonNode tree;
        try (InputStream in = DataSource.ofLibrary().open(file)) {
            tree = MAPPER.readTree(in);
        }
        damage.accept(tree);
        return replacing(file, tree.toString());
    }

    /** The library's files, one of them replaced. */
    private static DataSource replacing(String file, String text) {
        return name -> name.equals(file)
                ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                : DataSource.ofLibrary().open(name);
    }
}
