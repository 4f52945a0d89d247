package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.fixtures.DamagedRecords;
import io.github.ocop.fixtures.DamagedRecords.DamagedRecord;
import io.github.ocop.fixtures.NearBoundary;
import io.github.ocop.fixtures.NearBoundary.BoundaryCouncil;
import io.github.ocop.fixtures.NearBoundary.BoundaryParts;
import io.github.ocop.fixtures.WantedDossier;
import io.github.ocop.fixtures.WantedStars;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.rating.FaultCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** What the generators say must come of their records does come of them, by the library and by the naive rating. */
@Domain(WantedStars.class)
@Domain(NearBoundary.class)
@Domain(DamagedRecords.class)
@Domain(DomainContext.Global.class)
class WantedProperties {
    @Property(tries = 400)
    void a_wanted_dossier_has_its_outcome_and_stars(@ForAll WantedDossier wanted) {
        JsonNode answer = Wire.answer(wanted.dossier());
        Map<String, Object> naive = NaiveRating.rate(wanted.dossier());
        assertThat(answer.get("outcome").asText()).as(wanted.record()).isEqualTo(wanted.outcome());
        assertThat(naive).containsEntry("outcome", wanted.outcome());
        assertThat(answer.path("stars").asInt()).isEqualTo(wanted.stars());
        assertThat(naive.getOrDefault("stars", 0)).isEqualTo(wanted.stars());
        boolean capped = answer.path("band").asInt() > wanted.stars();
        Statistics.label("outcome").collect(wanted.outcome(), wanted.stars(), capped);
        Statistics.label("outcome").coverage(coverage -> {
            for (int stars = 1; stars <= 5; stars++) {
                coverage.check("RATED", stars, false).count(n -> n > 0);
            }
            for (int stars = 2; stars <= 4; stars++) {
                coverage.check("RATED", stars, true).count(n -> n > 0);
            }
            for (String bar : List.of("INELIGIBLE", "DISQUALIFIED", "NOT_ASSESSED", "STOPPED")) {
                coverage.check(bar, 0, false).count(n -> n > 0);
            }
        });
    }

    @Property(tries = 150)
    void a_council_near_an_edge_is_on_the_side_it_says(@ForAll BoundaryCouncil council) {
        int members = council.sheets().size();
        assertThat(council.sheets().stream().mapToInt(sheet -> sheet.total()).sum())
                .isEqualTo(council.edge() * members + council.off());
        assertStars(council.dossier(), council.stars());
        Statistics.label("hundredth").collect(members == 100, council.off());
        Statistics.label("hundredth")
                .coverage(coverage -> Set.of(-1, 0, 1)
                        .forEach(off -> coverage.check(true, off).count(n -> n > 0)));
        if (members == 100) {
            String cut = council.off() < 0 ? council.edge() - 1 + ".99" : council.edge() + ".0" + council.off();
            assertThat(Wire.answer(council.dossier()).get("total").asText()).isEqualTo(cut);
        }
    }

    @Property(tries = 300)
    void part_results_near_an_edge_are_on_the_side_they_say(@ForAll BoundaryParts parts) {
        assertStars(parts.dossier(), parts.stars());
    }

    private static void assertStars(ObjectNode dossier, int stars) {
        JsonNode answer = Wire.answer(dossier);
        assertThat(answer.path("stars").asInt()).as(dossier.toString()).isEqualTo(stars);
        assertThat(answer.path("band").asInt()).isEqualTo(stars);
        assertThat(NaiveRating.rate(dossier)).containsEntry("stars", stars);
    }

    @Property(tries = 400)
    void a_damaged_record_has_its_fault(@ForAll DamagedRecord damaged) {
        JsonNode error = Wire.answer(damaged.record()).path("error");
        assertThat(error.path("code").asText())
                .as(damaged.record())
                .isEqualTo(damaged.code().name());
        assertThat(error.path("at").asText()).isEqualTo(damaged.at());
        Statistics.collect(damaged.code());
        Statistics.coverage(coverage ->
                DamagedRecords.codes().forEach(code -> coverage.check(code).count(n -> n > 2)));
    }

    /** A council and a certificate have faults of their own. */
    @Test
    void every_code_of_a_dossier_has_its_records() {
        assertThat(DamagedRecords.codes())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(FaultCode.COUNCIL_RULE, FaultCode.EVENT_REFUSED)));
    }
}
