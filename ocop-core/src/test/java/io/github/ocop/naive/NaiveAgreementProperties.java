package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.WholeMark;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Findings;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.SheetDials;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.subject.FilingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * The library against the second, naive rating: each try rates one random council on all 26 sets of the decision in force
 * and on one in six of the complete sets before it.
 *
 * <p>The number of tries is jqwik's default, 1,000; the Maven profile {@code million} raises it to 24,000, a million dossiers.
 */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class NaiveAgreementProperties {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Property
    @StatisticsReport(label = "set", value = StatisticsReport.StatisticsReportMode.OFF)
    void both_rate_alike(@ForAll Council council, @ForAll long seed) {
        Random random = new Random(seed);
        for (CriteriaSet set : Law.setsAndOlder(6, random)) {
            ObjectNode dossier = Wire.dossier(set, council.on(set));
            Findings.findSomething(dossier, set, random);
            JsonNode answer = Wire.answer(dossier);
            assertSame(answer, NaiveRating.rate(dossier));
            if (isStoppedByZeros(answer, set)) {
                Statistics.label("zeros of set").collect(set.number());
            }
            Statistics.label("outcome").collect(answer.get("outcome").asText());
            Statistics.label("stars").collect(answer.path("stars").asInt());
            Statistics.label("capped")
                    .collect(answer.path("stars").asInt() < answer.path("band").asInt());
            Statistics.label("set").collect(name(set));
            Statistics.label("decider")
                    .collect(set.rulebook() + " " + answer.path("decidedBy").asText("nobody"));
        }
        Statistics.label("outcome")
                .coverage(coverage -> List.of("RATED", "INELIGIBLE", "DISQUALIFIED", "NOT_ASSESSED", "STOPPED")
                        .forEach(outcome -> coverage.check(outcome).count(n -> n > 0)));
        Statistics.label("stars")
                .coverage(coverage -> List.of(1, 2, 3, 4, 5)
                        .forEach(stars -> coverage.check(stars).count(n -> n > 0)));
        Statistics.label("capped").coverage(coverage -> coverage.check(true).count(n -> n > 0));
        Statistics.label("set")
                .coverage(coverage -> Stream.concat(Law.sets(), Law.older().stream())
                        .forEach(set -> coverage.check(name(set)).count(n -> n > 0)));
        Statistics.label("decider")
                .coverage(coverage -> List.of(
                                "qd-1048-2019 PROVINCE",
                                "qd-1048-2019 MINISTRY",
                                "qd-781-2020 PROVINCE",
                                "qd-781-2020 MINISTRY",
                                "qd-148-2023 DISTRICT",
                                "qd-148-2023 PROVINCE",
                                "qd-148-2023 MINISTRY",
                                "qd-1489-2025 PROVINCE",
                                "qd-1489-2025 MINISTRY")
                        .forEach(decider -> coverage.check(decider).count(n -> n > 0)));
        Statistics.label("zeros of set")
                .coverage(coverage ->
                        List.of(7, 16, 17).forEach(set -> coverage.check(set).count(n -> n > 0)));
    }

    private static String name(ListedSet set) {
        return set.rulebook() + "/" + set.number();
    }

    private static boolean isStoppedByZeros(JsonNode answer, CriteriaSet set) {
        return answer.get("outcome").asText().equals("STOPPED")
                && set.zeroStop().stream()
                        .anyMatch(stop -> answer.get("grounds").findValuesAsText("finding").stream()
                                .anyMatch(stop.criteria()::contains));
    }

    /** 148: the mark on intellectual property as a whole, where it asks for the best option. */
    @Property(tries = 120)
    void both_read_marks_on_a_whole_criterion_alike(@ForAll Council council) {
        Rulebooks rulebooks = Rulebooks.standard()
                .with(RatingSettings.builder().wholeMark(WholeMark.TOP_OPTION).build());
        for (CriteriaSet set : Law.older()) {
            if (set.criteria().stream().anyMatch(one -> one.wholeMark().isPresent())) {
                ObjectNode dossier = Wire.dossier(set, council.on(set));
                ObjectNode answer = Wire.answer(dossier, rulebooks);
                assertThat(answer.remove("settings")).isNotNull();
                Map<String, Object> naive = NaiveRating.rate(dossier, true);
                assertSame(answer, naive);
                Statistics.collect(set.rulebook(), naive.equals(NaiveRating.rate(dossier)));
            }
        }
        Statistics.coverage(coverage -> {
            for (boolean same : List.of(true, false)) {
                coverage.check("qd-148-2023", same).count(n -> n > 0);
                coverage.check("qd-1489-2025", same).count(n -> n > 0);
            }
        });
    }

    /** Part results are rated in every set, complete or not, by the decision that governs on the days. */
    @Property
    void both_rate_part_results_alike(
            @ForAll @IntRange(min = 1, max = 26) int number, @ForAll FilingKind kind, @ForAll long seed) {
        Random random = new Random(seed);
        LocalDate filedOn = random.nextInt(4) == 0
                ? LocalDate.of(2026, 5, 22).minusDays(random.nextInt(100))
                : LocalDate.of(2019, 7, 1).plusDays(random.nextInt(3_000));
        ObjectNode dossier = Wire.frame(number);
        dossier.withObject("/filing").put("kind", kind.name()).put("filedOn", filedOn.toString());
        if (random.nextBoolean()) {
            dossier.put("assessedOn", filedOn.plusDays(random.nextInt(150)).toString());
        }
        Wire.putParts(dossier, part(random), random.nextInt(2_500_050), part(random));
        String rulebook = NaiveRating.rulebook(dossier);
        JsonNode answer;
        if (rulebook.isEmpty()) {
            answer = Wire.answer(dossier);
            assertThat(answer.at("/error/code").asText()).isEqualTo("NO_RULEBOOK");
        } else {
            Findings.findSomething(
                    dossier, Rulebooks.standard().get(rulebook).findSet(number).orElseThrow(), random);
            answer = Wire.answer(dossier);
            if (NaiveRating.partFaults(dossier).isEmpty()) {
                assertSame(answer, NaiveRating.rate(dossier));
            } else {
                assertThat(NaiveRating.partFaults(dossier))
                        .contains(answer.at("/error/code").asText());
            }
        }
        Statistics.label("rulebook").collect(rulebook, answer.has("outcome"));
        Statistics.label("finish by").collect(answer.has("finishBy"));
        Statistics.label("rulebook")
                .coverage(coverage -> Law.rulebooks().forEach(id -> {
                    coverage.check(id, true).count(n -> n > 0);
                    coverage.check(id, false).count(n -> n > 0);
                }));
        Statistics.label("finish by").coverage(coverage -> coverage.check(true).count(n -> n > 0));
    }

    /** Returns hundred-thousandths of a point, often between 35 and 40 and now and then a little above. */
    private static int part(Random random) {
        return random.nextInt(3) == 0 ? 3_500_000 + random.nextInt(500_100) : random.nextInt(4_000_100);
    }

    /** Each try is one sheet with the same faults under all five decisions. */
    @Property
    void both_find_fault_with_the_same_sheets(
            @ForAll SheetDials dials,
            @ForAll @IntRange(min = 1, max = 26) int number,
            @ForAll @IntRange(max = 33) int where,
            @ForAll @IntRange(min = -1, max = 7) int box,
            @ForAll @IntRange(max = 2) int edits) {
        for (String rulebook : Law.rulebooks()) {
            // no sheet can be made for an incomplete set: one of the set in force stands for all that might be tried
            CriteriaSet set =
                    Rulebooks.standard().get(rulebook).findCriteriaSet(number).orElse(Law.set(number));
            ObjectNode dossier = Wire.dossier(set, List.of(dials.on(set, "m1")));
            dossier.withObject("/filing").put("filedOn", Law.filedOn(rulebook));
            spoil(Wire.choices(dossier), set, where, box, edits);
            Set<String> naive = NaiveRating.sheetFaults(rulebook, number, Wire.choices(dossier));
            JsonNode answer = Wire.answer(dossier);
            if (naive.isEmpty()) {
                assertThat(answer.has("outcome")).as(answer.toString()).isTrue();
            } else {
                assertThat(naive)
                        .as(answer.toString())
                        .contains(answer.at("/error/code").asText());
            }
            Statistics.collect(rulebook, naive.isEmpty());
        }
        Statistics.coverage(coverage -> Law.rulebooks().forEach(id -> {
            coverage.check(id, true).count(n -> n > 0);
            coverage.check(id, false).count(n -> n > 0);
        }));
    }

    private static void spoil(ObjectNode choices, CriteriaSet set, int where, int box, int edits) {
        for (int i = 0; i < edits; i++) {
            int index = (where + 7 * i) % set.criteria().size();
            String criterion = set.criteria().get(index).number();
            if (box == 7) {
                choices.remove(criterion);
            } else {
                choices.put(criterion, box);
            }
        }
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
