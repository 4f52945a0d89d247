package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.FullAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers on the wire, field by field and in the order of the contract. */
class AnswerWriterTest {
    private static final AnswerWriter VI = AnswerWriter.of(Language.VI);
    private static final AnswerWriter EN = AnswerWriter.of(Language.EN);

    @Test
    void a_rating_capped_by_a_minimum() {
        CriteriaSet set = Law.set(6);
        ScoreSheet top = ScoreSheet.top(set, "m1");
        List<ScoreSheet> sheets = List.of(
                top.with("3.5", 2).with("1.1", 1),
                ScoreSheet.parse(
                        set, top.with("3.5", 1).with("1.1", 2).toString().replace("m1", "m2")),
                ScoreSheet.parse(set, top.with("3.5", 1).with("7", 3).toString().replace("m1", "m3")));
        Answer answer = Wire.rate(Wire.dossier(set, sheets).toString());
        assertThat(VI.write("BK-2026-014", answer))
                .isEqualTo(
                        "{\"id\":\"BK-2026-014\",\"rulebook\":\"qd-26-2026\",\"criteriaSet\":6,\"outcome\":\"RATED\","
                                + "\"points\":{\"A\":\"37.33\",\"B\":\"25.00\",\"C\":\"34.33\"},\"total\":\"96.66\",\"band\":5,"
                                + "\"stars\":3,\"unmet\":[{\"stars\":4,\"criterion\":\"3.5\",\"required\":2,\"awarded\":\"1.33\","
                                + "\"reachedBy\":1,\"of\":3}],\"certifiable\":true,\"decidedBy\":\"PROVINCE\","
                                + "\"minimums\":\"CHECKED\"}");
    }

    @Test
    void part_results() {
        ObjectNode dossier = Wire.frame(26);
        dossier.putObject("parts").put("A", "9.999").put("B", "10").put("C", "10.0001");
        assertThat(VI.write("p", Wire.rate(dossier.toString())))
                .isEqualTo(
                        "{\"id\":\"p\",\"rulebook\":\"qd-26-2026\",\"criteriaSet\":26,\"outcome\":\"RATED\","
                                + "\"points\":{\"A\":\"9.99\",\"B\":\"10.00\",\"C\":\"10.00\"},\"total\":\"29.99\",\"band\":1,"
                                + "\"stars\":1,\"unmet\":[],\"certifiable\":false,\"decidedBy\":null,\"minimums\":\"NOT_CHECKED\"}");
    }

    @Test
    void a_bar_with_its_grounds_in_either_language() {
        ObjectNode dossier = Wire.top(7);
        dossier.putArray("findings").add("2.1").add("header");
        Answer answer = Wire.rate(dossier.toString());
        assertThat(VI.write("b", answer))
                .isEqualTo("{\"id\":\"b\",\"rulebook\":\"qd-26-2026\",\"criteriaSet\":7,\"outcome\":\"DISQUALIFIED\","
                        + "\"grounds\":[{\"finding\":\"header\",\"citation\":\"26/2026/QĐ-TTg, Phụ lục II, bộ 7, dòng loại"
                        + " hồ sơ\"},{\"finding\":\"2.1\",\"citation\":\"26/2026/QĐ-TTg, Phụ lục II, bộ 7, 2.1\"}]}");
        assertThat(EN.write("b", answer)).contains("26/2026/QĐ-TTg, Appendix II, set 7, 2.1");
    }

    @Test
    void an_error_says_what_was_expected_what_was_given_and_the_clause() {
        ObjectNode dossier = Wire.top(6);
        Wire.choices(dossier).put("3.3", 9);
        Answer answer = Wire.rate(dossier.toString());
        assertThat(VI.write("e", answer))
                .isEqualTo("{\"id\":\"e\",\"error\":{\"code\":\"UNKNOWN_OPTION\",\"at\":\"sheets[0].choices.3.3\","
                        + "\"message\":\"Không có ô 9; cần từ 1 đến 3 (26/2026/QĐ-TTg, Phụ lục II, bộ 6, 3.3)\"}}");
        assertThat(EN.write("e", answer))
                .contains("There is no box 9; expected 1 to 3 (26/2026/QĐ-TTg, Appendix II, set 6, 3.3)");
    }

    @Test
    void text_is_written_as_it_is_and_escaped_where_json_asks_for_it() {
        Answer answer = Wire.rate("[]");
        assertThat(VI.write("Bún \"bò\"\n\u0000\ud83c\udf00", answer))
                .startsWith("{\"id\":\"Bún \\\"bò\\\"\\n\\u0000\ud83c\udf00\"");
    }

    @Test
    void the_jackson_module_writes_the_same_without_an_id() throws Exception {
        Answer answer = Wire.rate(Wire.top(6).toString());
        JsonMapper mapper =
                JsonMapper.builder().addModule(new OcopModule(Language.VI)).build();
        assertThat(mapper.writeValueAsString(answer))
                .isEqualTo(VI.write("x", answer).replace("\"id\":\"x\",", ""));
    }

    @Test
    void the_module_writes_traced_answers_in_the_words_it_was_given() throws Exception {
        FullAnswer traced = Law.QD_26.trace(ScoreSheet.top(Law.set(6), "m1"));
        Words words = Words.of(Language.VI).with(Map.of("parts", Map.of("A", "PHẦN A")));
        String written =
                JsonMapper.builder().addModule(new OcopModule(words)).build().writeValueAsString(traced);
        assertThat("{\"id\":\"x\"," + written.substring(1))
                .isEqualTo(AnswerWriter.of(words).write("x", traced))
                .contains("Phần A, PHẦN A: 40,00/40 điểm");
    }
}
