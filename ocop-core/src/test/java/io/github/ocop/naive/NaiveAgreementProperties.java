package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Findings;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.SheetDials;
import io.github.ocop.fixtures.Wire;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/**
 * The library against the second, naive rating: each try rates one random council on all 26 sets.
 *
 * <p>The number of tries is jqwik's default, 1,000; the Maven profile {@code million} raises it to 40,000.
 */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class NaiveAgreementProperties {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Property
    void both_rate_alike(@ForAll Council council, @ForAll long seed) {
        Random random = new Random(seed);
        for (int number = 1; number <= 26; number++) {
            CriteriaSet set = Law.set(number);
            ObjectNode dossier = Wire.dossier(set, council.on(set));
            Findings.findSomething(dossier, set, random);
            JsonNode answer = Wire.answer(dossier);
            assertSame(answer, NaiveRating.rate(dossier));
            Statistics.label("outcome").collect(answer.get("outcome").asText());
            Statistics.label("stars").collect(answer.path("stars").asInt());
            Statistics.label("capped")
                    .collect(answer.path("stars").asInt() < answer.path("band").asInt());
        }
        Statistics.label("outcome")
                .coverage(coverage -> List.of("RATED", "INELIGIBLE", "DISQUALIFIED", "NOT_ASSESSED", "STOPPED")
                        .forEach(outcome -> coverage.check(outcome).count(n -> n > 0)));
        Statistics.label("stars")
                .coverage(coverage -> List.of(1, 2, 3, 4, 5)
                        .forEach(stars -> coverage.check(stars).count(n -> n > 0)));
        Statistics.label("capped").coverage(coverage -> coverage.check(true).count(n -> n > 0));
    }

    @Property
    void both_find_fault_with_the_same_sheets(
            @ForAll SheetDials dials,
            @ForAll @IntRange(min = 1, max = 26) int number,
            @ForAll @IntRange(max = 33) int where,
            @ForAll @IntRange(min = -1, max = 7) int box,
            @ForAll @IntRange(max = 2) int edits) {
        CriteriaSet set = Law.set(number);
        ObjectNode dossier = Wire.dossier(set, List.of(dials.on(set, "m1")));
        ObjectNode choices = Wire.choices(dossier);
        for (int i = 0; i < edits; i++) {
            int index = (where + 7 * i) % set.criteria().size();
            String criterion = set.criteria().get(index).number();
            if (box == 7) {
                choices.remove(criterion);
            } else {
                choices.put(criterion, box);
            }
        }
        Set<String> naive = NaiveRating.sheetFaults(number, choices);
        JsonNode answer = Wire.answer(dossier);
        if (naive.isEmpty()) {
            assertThat(answer.has("outcome")).as(answer.toString()).isTrue();
        } else {
            assertThat(naive)
                    .as(answer.toString())
                    .contains(answer.at("/error/code").asText());
        }
        Statistics.collect(naive.isEmpty());
    }

    private static void assertSame(JsonNode answer, Map<String, Object> naive) {
        JsonNode expected = MAPPER.valueToTree(naive);
        ObjectNode given = answer.deepCopy();
        given.remove("id");
        if (given.has("grounds")) {
            ArrayNode findings = MAPPER.createArrayNode();
            given.get("grounds").findValuesAsText("finding").forEach(findings::add);
            given.set("grounds", findings);
        }
        assertThat(given).isEqualTo(expected);
    }
}
