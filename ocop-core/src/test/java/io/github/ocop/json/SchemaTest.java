package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Findings;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.law.Misprint;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written keeps to its schema, and the schema lets nothing else through. */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class SchemaTest {
    private static final Schema TRACE = Schemas.load("trace.schema.json");
    private static final Schema SET = Schemas.load("set.schema.json");

    static Stream<Arguments> sets() {
        return Law.sets()
                .flatMap(set -> Stream.of(Language.values()).map(language -> Arguments.of(set.number(), language)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void a_set_keeps_to_its_schema(int number, Language language) {
        assertThat(SET.validate(json(number, language))).isEmpty();
    }

    private static ObjectNode json(int number, Language language) {
        return (ObjectNode) Wire.read(SetWriter.of(Words.of(language)).write(Law.set(number), Law.QD_26.register()));
    }

    @Property(tries = 20)
    void a_trace_keeps_to_its_schema(@ForAll Council council, @ForAll long seed, @ForAll Language language) {
        Random random = new Random(seed);
        for (int number = 1; number <= 26; number++) {
            CriteriaSet set = Law.set(number);
            ObjectNode dossier = Wire.dossier(set, council.on(set));
            Findings.findSomething(dossier, set, random);
            JsonNode trace =
                    Wire.traced(dossier, Rulebooks.standard(), language).get("trace");
            assertThat(TRACE.validate(trace)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/0, extra, 1",
                "/0, step, 'NOWHERE'",
                "/0, step, 'BAND'",
                "/0, clause, 'II'",
                "/0, read, {}",
                "/0/read, kind, 'SECOND'",
                "/0/result, points, '1.00'",
                "/0, text, ''",
                "/0, readings, 'none'",
                "/20/result, points, '1.005'",
                "/20/result, exact, '1.5'",
                "/20/read, choices, []"
            })
    void a_trace_with_anything_else_is_not_let_through(String at, String field, String value) {
        ArrayNode trace = (ArrayNode) Wire.traced(Wire.top(6)).get("trace");
        assertThat(TRACE.validate(trace)).isEmpty();
        ((ObjectNode) trace.at(at)).set(field, Wire.parse("[" + value + "]").get(0));
        assertThat(TRACE.validate(trace)).isNotEmpty();
    }

    @Test
    void a_trace_of_part_results_keeps_to_its_schema() {
        ObjectNode dossier = Wire.frame(26);
        dossier.put("assessedOn", "2026-09-01");
        dossier.putObject("parts").put("A", "9.999").put("B", "10").put("C", "10.0001");
        assertThat(TRACE.validate(Wire.traced(dossier).get("trace"))).isEmpty();
    }

    /** The JSON of a set says of it all that the set itself does. */
    @ParameterizedTest
    @MethodSource("sets")
    void a_set_is_written_with_every_figure(int number, Language language) {
        CriteriaSet set = Law.set(number);
        Words words = Words.of(language);
        JsonNode json = json(number, language);
        assertThat(json.get("name").asText()).isEqualTo(words.set(set));
        assertThat(json.get("grounds")).hasSameSizeAs(set.grounds());
        assertThat(json.get("zeroRule").isNull()).isEqualTo(set.zeroStop().isEmpty());
        int index = 0;
        for (JsonNode part : json.get("parts")) {
            for (JsonNode heading : part.get("headings")) {
                for (JsonNode one : heading.get("criteria")) {
                    criterion(set, set.criteria().get(index), words, one);
                    assertThat(part.get("part").asText())
                            .isEqualTo(set.partNames().get(index).name());
                    index++;
                }
            }
        }
        assertThat(index).isEqualTo(set.criteria().size());
        assertThat(json.get("misprints").findValuesAsText("id"))
                .containsExactlyElementsOf(Law.QD_26.misprints().stream()
                        .filter(misprint -> misprint.at().locator().equals("II/" + number)
                                || misprint.at().locator().startsWith("II/" + number + "/"))
                        .map(Misprint::id)
                        .toList());
    }

    private static void criterion(CriteriaSet set, Criterion criterion, Words words, JsonNode json) {
        assertThat(json.get("number").asText()).isEqualTo(criterion.number());
        assertThat(json.get("points").asInt()).isEqualTo(criterion.points());
        assertThat(json.get("choose").asText()).isEqualTo(criterion.selection().name());
        assertThat(json.get("personal").asBoolean())
                .isEqualTo(criterion.number().equals("3.2"));
        assertThat(json.get("needs").isNull()).isEqualTo(criterion.needs().isEmpty());
        assertThat(json.get("requirements")).hasSameSizeAs(criterion.requirements());
        assertThat(json.get("options")).hasSameSizeAs(criterion.options());
        for (int box = 1; box <= criterion.options().size(); box++) {
            JsonNode option = json.get("options").get(box - 1);
            assertThat(option.get("box").asInt()).isEqualTo(box);
            assertThat(option.get("name").asText()).isEqualTo(words.option(set, criterion, box));
            assertThat(option.get("points").asInt()).isEqualTo(criterion.pointsOf(box));
            assertThat(option.get("minimumFor").asInt())
                    .isEqualTo(criterion.options().get(box - 1).minimumFor().orElse(0));
            assertThat(option.get("case").asInt())
                    .isEqualTo(criterion.options().get(box - 1).caseNumber().orElse(0));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, extra, 1",
                "``, parts, []",
                "``, label, 'Not a label'",
                "/parts/0/headings/0/criteria/0, choose, 'TWO'",
                "/parts/0/headings/0/criteria/0/options/0, minimumFor, 2",
                "/parts/0/headings/0/criteria/0/options/0, points, 1.5"
            })
    void a_set_with_anything_else_is_not_let_through(String at, String field, String value) {
        ObjectNode set = json(6, Language.VI);
        ((ObjectNode) set.at(at)).set(field, Wire.parse("[" + value + "]").get(0));
        assertThat(SET.validate(set)).isNotEmpty();
    }
}
