package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Totals;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.Besides;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A council's rules on the wire: what they do not allow is refused, with the rule and the figures (7.3.b, 7.4.b). */
class CouncilAnswerTest {
    private static final String FOUR =
            "'members': [{'member': 'm1', 'chair': true}, {'member': 'm2'}," + " {'member': 'm3'}, {'member': 'm4'}]";

    private static Rulebooks sitting(String council) {
        return Rulebooks.standard().with(CouncilReader.read(council.replace('\'', '"')));
    }

    private static Rulebooks tayNinh() {
        return sitting("{'preset': 'TAY_NINH', " + FOUR + "}");
    }

    private static ObjectNode scored(int... totals) {
        return Wire.dossier(
                Law.set(6),
                IntStream.range(0, totals.length)
                        .mapToObj(i -> Totals.sheet(Law.set(6), "m" + (i + 1), totals[i]))
                        .toList());
    }

    private static String message(ObjectNode answer, String at) {
        FaultCodesTest.assertFault(answer, "COUNCIL_RULE", at);
        return answer.at("/error/message").asText();
    }

    @Test
    void ten_points_apart_is_allowed_and_eleven_is_not() {
        assertThat(Wire.answer(scored(70, 75, 80), tayNinh())).isEqualTo(Wire.answer(scored(70, 75, 80)));
        assertThat(message(Wire.answer(scored(70, 75, 81), tayNinh()), "sheets"))
                .contains("11", "10", "m3", "81", "m1", "70", "7.3.b");
    }

    /** Sheets are whole numbers, so the limit is what can be a half. */
    @ParameterizedTest
    @CsvSource({"10, true", "9.5, false", "19/2, false", "10.5, true"})
    void a_limit_may_be_a_fraction(String limit, boolean allowed) {
        ObjectNode answer = Wire.answer(scored(70, 80), sitting("{'spread': '" + limit + "'}"));
        assertThat(answer.has("outcome")).isEqualTo(allowed);
    }

    @Test
    void a_limit_is_told_as_the_decimal_it_is() {
        assertThat(message(Wire.answer(scored(70, 81), sitting("{'spread': '21/2'}")), "sheets"))
                .contains("10.5")
                .doesNotContain("21/2");
        assertThat(message(Wire.answer(scored(70, 81), sitting("{'spread': '31/3'}")), "sheets"))
                .contains("31/3");
    }

    @Test
    void an_absent_chair_and_too_few_members_are_refused() {
        ObjectNode dossier = Wire.dossier(
                Law.set(6),
                List.of(
                        Totals.sheet(Law.set(6), "m2", 80),
                        Totals.sheet(Law.set(6), "m3", 80),
                        Totals.sheet(Law.set(6), "m4", 80)));
        assertThat(message(Wire.answer(dossier, tayNinh()), "sheets")).contains("m1");
        assertThat(message(Wire.answer(scored(80, 80), tayNinh()), "sheets")).contains("2/4", "3/4", "m3, m4");
        assertThat(Wire.answer(scored(80, 80, 80), tayNinh()).get("stars").asInt())
                .isEqualTo(Wire.answer(scored(80, 80, 80)).get("stars").asInt());
    }

    @Test
    void a_twin_member_is_a_fault_of_the_record_and_a_stranger_one_of_the_council() {
        ObjectNode twins = scored(80, 80, 80);
        ((ObjectNode) twins.at("/sheets/2")).put("member", "m1");
        FaultCodesTest.assertFault(Wire.answer(twins, tayNinh()), "DUPLICATE_MEMBER", "sheets[2].member");
        ObjectNode stranger = scored(80, 80, 80);
        ((ObjectNode) stranger.at("/sheets/2")).put("member", "m9");
        assertThat(message(Wire.answer(stranger, tayNinh()), "sheets[2].member"))
                .contains("m9");
    }

    @Test
    void the_record_is_checked_before_the_council_and_the_council_before_what_bars_the_product() {
        ObjectNode dossier = scored(60, 80, 80);
        dossier.putArray("findings").add("header");
        message(Wire.answer(dossier, tayNinh()), "sheets");
        dossier.putArray("findings").add("9.9");
        FaultCodesTest.assertFault(Wire.answer(dossier, tayNinh()), "UNKNOWN_FINDING", "findings[0]");
        ObjectNode agreeing = scored(80, 80, 80);
        agreeing.putArray("findings").add("header");
        assertThat(Wire.answer(agreeing, tayNinh()).get("outcome").asText()).isEqualTo("DISQUALIFIED");
    }

    @Test
    void part_results_cannot_be_held_against_rules_about_members() {
        ObjectNode parts = Wire.frame(6);
        parts.putObject("parts").put("A", "30").put("B", "20").put("C", "25");
        message(Wire.answer(parts, tayNinh()), "parts");
        message(Wire.answer(parts, sitting("{'spread': '10'}")), "parts");
        message(Wire.answer(parts, sitting("{'minimumMembers': 2}")), "parts");
        assertThat(Wire.answer(parts, sitting("{'minimumMembers': 2, " + FOUR + "}")))
                .isEqualTo(Wire.answer(parts));
        assertThat(message(Wire.answer(parts, sitting("{'minimumMembers': 5, " + FOUR + "}")), "parts"))
                .contains("4", "5");
        assertThat(Wire.answer(parts, sitting("{}"))).isEqualTo(Wire.answer(parts));
    }

    /** Two of three sheets reach 3.5's minimum for 4 stars; the mean, 5/3, does not. */
    @ParameterizedTest
    @CsvSource({"MAJORITY, 4", "UNANIMOUS, 3", "MEAN, 3"})
    void the_council_s_own_minimum_test_decides(String test, int stars) {
        ScoreSheet top = ScoreSheet.top(Law.set(6), "m1").with("4.1", 3).with("7", 3);
        List<ScoreSheet> sheets = List.of(
                top.with("3.5", 1),
                ScoreSheet.parse(Law.set(6), top.with("3.5", 2).toString().replace("m1", "m2")),
                ScoreSheet.parse(Law.set(6), top.with("3.5", 2).toString().replace("m1", "m3")));
        ObjectNode dossier = Wire.dossier(Law.set(6), sheets);
        ObjectNode answer = Wire.answer(dossier, sitting("{'minimumTest': '" + test + "'}"));
        assertThat(answer.get("stars").asInt()).isEqualTo(stars);
        assertThat(answer.has("settings")).isEqualTo(!test.equals("MAJORITY"));
    }

    @Test
    void statistics_tell_where_members_differ_even_where_the_rules_refuse_the_result() {
        ObjectNode answer = Wire.answer(scored(70, 75, 81), tayNinh(), Besides.COUNCIL);
        assertThat(answer.at("/error/code").asText()).isEqualTo("COUNCIL_RULE");
        JsonNode council = answer.get("council");
        assertThat(council.get("mean").asText()).isEqualTo("75.33");
        assertThat(council.get("exact").asText()).isEqualTo("226/3");
        assertThat(council.at("/members/0")).isEqualTo(Wire.parse("""
                {'member': 'm1', 'total': '70.00', 'fromMean': '-5.33', 'exact': '-16/3'}"""));
        JsonNode widest = Wire.parse("""
                {'high': 'm3', 'highest': '81.00', 'low': 'm1', 'lowest': '70.00', 'apart': '11.00'}""");
        assertThat(council.get("widest")).isEqualTo(widest);
        assertThat(council.get("tooFar")).isEqualTo(Wire.object().arrayNode().add(widest));
        assertThat(council.get("criteria")).hasSize(32);
        JsonNode unlimited = Wire.answer(scored(70, 75, 81), Rulebooks.standard(), Besides.COUNCIL);
        assertThat(unlimited.at("/council/tooFar").isNull()).isTrue();
        assertThat(unlimited.get("stars").asInt()).isGreaterThan(0);
    }

    @Test
    void statistics_name_nobody_at_3_2() {
        ScoreSheet top = ScoreSheet.top(Law.set(6), "m1");
        ScoreSheet other = ScoreSheet.parse(
                Law.set(6), top.with("3.2", 1).with("1.1", 2).toString().replace("m1", "m2"));
        ObjectNode answer =
                Wire.answer(Wire.dossier(Law.set(6), List.of(top, other)), Rulebooks.standard(), Besides.COUNCIL);
        for (JsonNode criterion : answer.at("/council/criteria")) {
            switch (criterion.get("criterion").asText()) {
                case "3.2" -> assertThat(criterion).isEqualTo(Wire.parse("""
                        {'criterion': '3.2', 'mean': '0.50', 'exact': '1/2', 'lowest': 0, 'highest': 1,
                         'differs': null}"""));
                case "1.1" -> assertThat(criterion.get("differs")).isEqualTo(Wire.parse("['m1', 'm2']"));
                default -> assertThat(criterion.get("differs")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_trace_tells_what_the_rules_asked(Language language) {
        JsonNode trace = Wire.read(AnswerWriter.of(language)
                        .write(
                                "d-1",
                                DossierReader.read(scored(80, 80, 80).toString())
                                        .trace(tayNinh())))
                .get("trace");
        List<String> told = trace.findValuesAsText("step");
        assertThat(told.subList(0, 5)).containsExactly("RULEBOOK", "COUNCIL", "COUNCIL", "COUNCIL", "SUBJECT");
        assertThat(trace.get(1).get("read"))
                .isEqualTo(Wire.parse("{'rule': 'PRESENT', 'figures': ['3/4', '3/4', 'm4']}"));
        assertThat(trace.get(2).get("read")).isEqualTo(Wire.parse("{'rule': 'CHAIR', 'figures': ['m1']}"));
        assertThat(trace.get(3).get("result")).isEqualTo(Wire.parse("{'holds': true}"));
        assertThat(trace.get(3).get("clause").asText()).isEqualTo("26/2026/QĐ-TTg#7.3.b");
        assertThat(trace.get(3).get("readings")).isNotEmpty();
        assertThat(trace.get(1).get("text").asText()).contains("3/4").doesNotContain("{");
    }
}
