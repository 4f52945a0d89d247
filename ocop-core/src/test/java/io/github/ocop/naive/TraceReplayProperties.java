package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.criteria.WholeMark;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Findings;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.AnswerWriter;
import io.github.ocop.json.DossierReader;
import io.github.ocop.law.Language;
import io.github.ocop.rating.MinimumTest;
import io.github.ocop.rating.Proposal;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * A trace is enough to find the answer again, and telling it changes nothing. Each try is one council on all 26 sets of the
 * decision in force and on one in ten of the sets before it.
 */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class TraceReplayProperties {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 100)
    void the_trace_alone_gives_the_same_answer(
            @ForAll Council council,
            @ForAll long seed,
            @ForAll MinimumTest test,
            @ForAll Proposal proposal,
            @ForAll WholeMark mark) {
        RatingSettings settings = RatingSettings.builder()
                .minimumTest(test)
                .proposal(proposal)
                .wholeMark(mark)
                .build();
        Rulebooks rulebooks = Rulebooks.standard().with(settings);
        Random random = new Random(seed);
        for (CriteriaSet set : Law.setsAndOlder(10, random)) {
            List<ScoreSheet> sheets = council.on(set);
            ObjectNode dossier = Wire.dossier(set, sheets);
            Findings.findSomething(dossier, set, random);
            ObjectNode answer = Wire.traced(dossier, rulebooks, Language.EN);
            ArrayNode trace = (ArrayNode) answer.remove("trace");
            assertThat(answer).isEqualTo(untraced(dossier, rulebooks));
            assertThat(answer.has("settings")).isEqualTo(!settings.equals(RatingSettings.standard()));
            assertSame(answer, TraceReplay.replay(trace));
            assertReadOffTheSheets(trace, set.with(mark), sheets);
        }
    }

    @Property(tries = 300)
    void part_results_are_replayed_too(
            @ForAll @IntRange(max = 4_000_000) int a,
            @ForAll @IntRange(max = 2_500_000) int b,
            @ForAll @IntRange(max = 3_500_000) int c) {
        ObjectNode dossier = Wire.frame(6);
        Wire.putParts(dossier, a, b, c);
        ObjectNode answer = Wire.traced(dossier);
        JsonNode trace = answer.remove("trace");
        assertThat(answer).isEqualTo(untraced(dossier, Rulebooks.standard()));
        assertSame(answer, TraceReplay.replay(trace));
    }

    private static JsonNode untraced(ObjectNode dossier, Rulebooks rulebooks) {
        return Wire.read(AnswerWriter.of(Language.EN)
                .write("d-1", DossierReader.read(dossier.toString()).answer(rulebooks)));
    }

    private static void assertSame(ObjectNode answer, Map<String, Object> replayed) {
        ObjectNode expected = MAPPER.valueToTree(replayed);
        ObjectNode given = answer.deepCopy();
        given.remove(List.of("id", "criteriaSet", "settings"));
        if (given.has("grounds")) {
            ArrayNode findings = MAPPER.createArrayNode();
            given.get("grounds").findValuesAsText("finding").forEach(findings::add);
            given.set("grounds", findings);
        }
        assertThat(given).isEqualTo(expected);
    }

    /** What the steps say they read is what the sheets say, and nothing that counts is left out. */
    private static void assertReadOffTheSheets(ArrayNode trace, CriteriaSet set, List<ScoreSheet> sheets) {
        List<String> criteria = new ArrayList<>();
        List<String> minimums = new ArrayList<>();
        int band = 0;
        for (JsonNode step : trace) {
            JsonNode read = step.get("read");
            int of = read.path("of").asInt();
            switch (step.get("step").asText()) {
                case "CRITERION" -> {
                    String number = read.get("criterion").asText();
                    criteria.add(number);
                    int index = set.index(number);
                    long sum = sheets.stream()
                            .mapToLong(sheet -> sheet.points(index))
                            .sum();
                    Fraction mean =
                            Fraction.parse(step.get("result").get("exact").asText());
                    assertThat(mean.over().longValueExact() * sheets.size())
                            .isEqualTo(sum * mean.under().longValueExact());
                    assertThat(read.get("choices").isNull())
                            .isEqualTo(set.criteria().get(index).personal());
                }
                case "BAND" -> band = step.get("result").get("band").asInt();
                case "MINIMUM" -> {
                    String number = read.get("criterion").asText();
                    minimums.add(read.get("stars").asText() + " " + number + " " + read.get("required"));
                    int index = set.index(number);
                    int required = read.get("required").asInt();
                    assertThat(of).isEqualTo(sheets.size());
                    assertThat(read.get("reachedBy").asLong())
                            .isEqualTo(sheets.stream()
                                    .filter(sheet -> sheet.points(index) >= required)
                                    .count());
                }
                case "ZERO" -> {
                    int index = set.index(read.get("criterion").asText());
                    assertThat(of).isEqualTo(sheets.size());
                    assertThat(read.get("zeros").asLong())
                            .isEqualTo(sheets.stream()
                                    .filter(sheet -> sheet.points(index) == 0)
                                    .count());
                }
                default -> {
                    // nothing read off the sheets
                }
            }
        }
        if (band > 0) {
            int reached = band;
            assertThat(criteria)
                    .isEqualTo(set.criteria().stream().map(Criterion::number).toList());
            assertThat(minimums)
                    .isEqualTo(set.minimums().stream()
                            .filter(minimum -> minimum.stars() <= reached)
                            .map(TraceReplayProperties::brief)
                            .toList());
        }
    }

    private static String brief(StarMinimum minimum) {
        return minimum.stars() + " " + minimum.criterion() + " " + minimum.points();
    }
}
