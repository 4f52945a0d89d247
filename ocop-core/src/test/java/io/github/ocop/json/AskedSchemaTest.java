package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Findings;
import io.github.ocop.fixtures.HalfFilledSheets;
import io.github.ocop.fixtures.HalfFilledSheets.HalfFilled;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.Besides;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges, ways up, councils and their statistics keep to their schemas, and those let nothing else through. */
@Domain(Councils.class)
@Domain(HalfFilledSheets.class)
@Domain(DomainContext.Global.class)
class AskedSchemaTest {
    private static final Schema TRACE = Schemas.load("trace.schema.json");
    private static final Schema IMPROVEMENT = Schemas.load("improvement.schema.json");
    private static final Schema COUNCIL = Schemas.load("council.schema.json");
    private static final Schema STATISTICS = Schemas.load("council-statistics.schema.json");

    @Property(tries = 3)
    void the_trace_of_a_sheet_with_gaps_keeps_to_its_schema(@ForAll HalfFilled half, @ForAll long seed) {
        Random random = new Random(seed);
        for (int number = 1; number <= 26; number++) {
            CriteriaSet set = Law.set(number);
            ObjectNode dossier = Wire.dossier(set, List.of(half.whole().on(set, "m1")));
            Wire.choices(dossier).retain(half.on(set, "m1").choices().keySet());
            Findings.findSomething(dossier, set, random);
            JsonNode answer = Wire.answer(dossier, Rulebooks.standard(), Besides.RANGE, Besides.TRACE);
            assertThat(TRACE.validate(answer.get("trace")))
                    .as(answer.toString())
                    .isEmpty();
        }
    }

    @Property(tries = 3)
    void ways_up_keep_to_their_schema(@ForAll Council council, @ForAll long seed) {
        Random random = new Random(seed);
        for (int number = 1; number <= 26; number++) {
            CriteriaSet set = Law.set(number);
            ObjectNode dossier = Wire.dossier(set, council.on(set).subList(0, 1));
            Findings.findSomething(dossier, set, random);
            ChangeCosts costs = random.nextBoolean() ? ChangeCosts.each() : ChangeCosts.of(Map.of("3.5", 4));
            assertThat(IMPROVEMENT.validate(Wire.improve(dossier, 1 + random.nextInt(5), costs)))
                    .isEmpty();
            List<ImprovementAnswer> ways = IntStream.rangeClosed(1, 5)
                    .mapToObj(
                            stars -> DossierReader.read(dossier.toString()).improve(Rulebooks.standard(), stars, costs))
                    .toList();
            assertThat(IMPROVEMENT.validate(
                            Wire.read(ImprovementWriter.of(Language.VI).write("x", ways))))
                    .isEmpty();
        }
        assertThat(IMPROVEMENT.validate(Wire.improve(Wire.object(), 3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, extra, 1",
                "``, to, 6",
                "``, reachable, false",
                "``, grounds, []",
                "``, cost, -1",
                "/changes/0, points, -1",
                "/changes/0, from, '1'",
                "/changes/0, criterion, '1.1.1.1'",
                "/changes/0, extra, 1"
            })
    void a_way_with_anything_else_is_not_let_through(String at, String field, String value) {
        ObjectNode dossier = Wire.top(6);
        Wire.choices(dossier).put("3.5", 1);
        ObjectNode way = Wire.improve(dossier, 4);
        assertThat(IMPROVEMENT.validate(way)).isEmpty();
        ((ObjectNode) way.at(at)).set(field, Wire.parse("[" + value + "]").get(0));
        assertThat(IMPROVEMENT.validate(way)).isNotEmpty();
    }

    /** The schema lets through what the reader takes, and neither takes the rest. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'preset': 'TAY_NINH', 'members': [{'member': 'a', 'chair': true, 'body': 'OTHER'}]}",
                "{'minimumMembers': 3, 'sharePresent': '2/3', 'spread': '10.5', 'minimumTest': 'MEAN', 'members': [{'member': 'a'}]}",
                "{'composition': 'MINISTRY', 'members': [{'member': 'a', 'chair': true}], 'chairPresent': false}"
            })
    void a_council_keeps_to_its_schema(String text) {
        assertThat(COUNCIL.validate(Wire.parse(text))).isEmpty();
        assertThat(CouncilReader.read(text.replace('\'', '"'))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{'quorum': 1}",
                "{'preset': 'HUE'}",
                "{'minimumMembers': 0}",
                "{'minimumMembers': 1001}",
                "{'members': []}",
                "{'minimumMembers': '3'}",
                "{'sharePresent': 0.75}",
                "{'sharePresent': '75%'}",
                "{'spread': '-1'}",
                "{'spread': '1.12345678901'}",
                "{'minimumTest': 'MOST'}",
                "{'composition': 'DISTRICT'}",
                "{'members': [{}]}",
                "{'members': [{'member': ''}]}",
                "{'members': [{'member': 'a', 'chair': 1}]}",
                "{'members': [{'member': 'a', 'body': 'DOCTORS'}]}",
                "{'members': [{'member': 'a', 'name': 'b'}]}"
            })
    void what_is_no_council_is_let_through_by_neither(String text) {
        assertThat(COUNCIL.validate(Wire.parse(text))).isNotEmpty();
        assertThatThrownBy(() -> CouncilReader.read(text.replace('\'', '"')))
                .isInstanceOfAny(FaultException.class, IllegalArgumentException.class);
    }

    @Property(tries = 3)
    void statistics_and_council_steps_keep_to_their_schemas(@ForAll Council council) {
        for (int number = 1; number <= 26; number++) {
            CriteriaSet set = Law.set(number);
            ObjectNode dossier = Wire.dossier(set, council.on(set));
            Rulebooks sitting = Rulebooks.standard().with(CouncilReader.read("{\"spread\": \"100\"}"));
            JsonNode answer = Wire.answer(dossier, sitting, Besides.COUNCIL, Besides.TRACE);
            assertThat(STATISTICS.validate(answer.get("council"))).isEmpty();
            assertThat(TRACE.validate(answer.get("trace"))).isEmpty();
            assertThat(answer.get("trace").findValuesAsText("step")).contains("COUNCIL");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, extra, 1",
                "``, mean, '1.234'",
                "``, exact, '1.5'",
                "``, tooFar, 3",
                "/members/0, total, 80",
                "/members/0, member, ''",
                "/widest, extra, 1",
                "/criteria/0, differs, 'm1'",
                "/criteria/0, lowest, -1"
            })
    void statistics_with_anything_else_are_not_let_through(String at, String field, String value) {
        ObjectNode council = (ObjectNode)
                Wire.answer(Wire.top(6), Rulebooks.standard(), Besides.COUNCIL).get("council");
        assertThat(STATISTICS.validate(council)).isEmpty();
        ((ObjectNode) council.at(at)).set(field, Wire.parse("[" + value + "]").get(0));
        assertThat(STATISTICS.validate(council)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/result/range, points, [1]",
                "/result/range, stars, `[0, 6]`",
                "/result/range, extra, 1",
                "/read, missing, [1]"
            })
    void a_range_with_anything_else_is_not_let_through(String at, String field, String value) {
        ObjectNode dossier = Wire.top(6);
        Wire.choices(dossier).remove("3.5");
        ArrayNode trace = (ArrayNode) Wire.answer(dossier, Rulebooks.standard(), Besides.RANGE, Besides.TRACE)
                .get("trace");
        assertThat(TRACE.validate(trace)).isEmpty();
        JsonNode range = trace.get(trace.size() - 1);
        ((ObjectNode) range.at(at)).set(field, Wire.parse("[" + value + "]").get(0));
        assertThat(TRACE.validate(trace)).isNotEmpty();
    }
}
