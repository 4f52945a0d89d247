package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.SheetDials;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.ScoreSheet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/**
 * The cheapest way up on the real sets, against another dynamic program. Each try is one sheet on all 26 sets of the
 * decision in force and on one in twenty of the sets before it.
 */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class ImprovementProperties {
    @Property(tries = 60)
    void another_program_finds_no_cheaper_way(@ForAll SheetDials dials, @ForAll long seed) {
        Random random = new Random(seed);
        for (CriteriaSet set : Law.setsAndOlder(20, random)) {
            Rater rater = Law.rater(set);
            ScoreSheet from = dials.on(set, "m1");
            ChangeCosts costs = random.nextBoolean() ? ChangeCosts.each() : Ways.costs(set, random);
            for (int stars = 1; stars <= 5; stars++) {
                Optional<Improvement> found = rater.improve(from, stars, costs);
                assertThat(found.map(way -> Ways.price(from, way.sheet(), costs)))
                        .isEqualTo(new NaiveImprovement(from, costs, stars).find());
                if (found.isPresent()) {
                    Ways.checkWhatItSays(rater, from, found.get(), stars);
                    assertThat(Ways.keeps(from, found.get().sheet(), costs)).isTrue();
                    Statistics.label("changes").collect(Math.min(10, found.get().criteriaChanged()));
                }
                Statistics.label("way").collect(found.isPresent());
            }
        }
        Statistics.label("way")
                .coverage(coverage ->
                        List.of(true, false).forEach(so -> coverage.check(so).count(count -> count > 0)));
        Statistics.label("changes")
                .coverage(coverage -> List.of(0, 1, 2, 5, 10)
                        .forEach(changes -> coverage.check(changes).count(count -> count > 0)));
    }
}
