package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Findings;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Wire;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What 1489 and 781 change in a rating, and what they leave as it was. Each try is one council on all sets of both. */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class AmendedDecisionsProperties {
    @Property(tries = 30)
    void decision_1489_rates_as_148_does_and_only_3_stars_go_from_district_to_province(
            @ForAll Council council, @ForAll long seed) {
        Random random = new Random(seed);
        for (CriteriaSet set : Law.complete("qd-148-2023").toList()) {
            ObjectNode dossier = Wire.dossier(set, council.on(set));
            Findings.findSomething(dossier, set, random);
            ObjectNode before = (ObjectNode) Wire.answer(dossier);
            ObjectNode after = (ObjectNode) Wire.answer(filed(dossier, "qd-1489-2025"));
            assertThat(before.remove("rulebook").asText()).isEqualTo("qd-148-2023");
            assertThat(after.remove("rulebook").asText()).isEqualTo("qd-1489-2025");
            if (before.path("stars").asInt() == 3) {
                assertThat(before.remove("decidedBy").asText()).isEqualTo("DISTRICT");
                assertThat(after.remove("decidedBy").asText()).isEqualTo("PROVINCE");
            }
            assertThat(after).isEqualTo(before);
            Statistics.collect(before.path("stars").asInt());
        }
        Statistics.coverage(coverage ->
                List.of(0, 1, 2, 3, 4, 5).forEach(stars -> coverage.check(stars).count(n -> n > 0)));
    }

    @Property(tries = 30)
    void decision_781_gives_the_points_of_1048_and_never_more_stars(@ForAll Council council, @ForAll long seed) {
        Random random = new Random(seed);
        for (CriteriaSet set : Law.complete("qd-1048-2019").toList()) {
            ObjectNode dossier = Wire.dossier(set, council.on(set));
            Findings.findSomething(dossier, set, random);
            JsonNode before = Wire.answer(dossier);
            JsonNode after = Wire.answer(filed(dossier, "qd-781-2020"));
            for (String same : List.of("criteriaSet", "outcome", "points", "total", "band", "grounds")) {
                assertThat(after.path(same)).as(same).isEqualTo(before.path(same));
            }
            int stars = after.path("stars").asInt();
            assertThat(stars).isLessThanOrEqualTo(before.path("stars").asInt());
            // without minimums the stars are the band
            assertThat(before.path("stars")).isEqualTo(before.path("band"));
            assertThat(before.path("unmet")).isEmpty();
            assertThat(after.path("unmet").isEmpty())
                    .isEqualTo(stars == before.path("stars").asInt());
            Statistics.collect(stars < before.path("stars").asInt());
        }
        Statistics.coverage(coverage ->
                List.of(true, false).forEach(fewer -> coverage.check(fewer).count(n -> n > 0)));
    }

    private static ObjectNode filed(ObjectNode dossier, String rulebook) {
        ObjectNode other = dossier.deepCopy();
        other.withObject("/filing").put("filedOn", Law.filedOn(rulebook));
        return other;
    }
}
