package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.SmallSets;
import io.github.ocop.naive.AllSheets.Rated;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.ScoreSheet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The cheapest way up, against every sheet there is, those with something lowered too. */
@Domain(SmallSets.class)
@Domain(DomainContext.Global.class)
class SmallImprovementProperties {
    @Property(tries = 400)
    void no_other_way_is_cheaper(@ForAll Rater rater, @ForAll long seed) {
        Random random = new Random(seed);
        List<Rated> all = AllSheets.with(rater, Map.of());
        ScoreSheet from = all.get(random.nextInt(all.size())).sheet();
        ChangeCosts costs = random.nextBoolean() ? ChangeCosts.each() : Ways.costs(rater.set(), random);
        for (int stars = 1; stars <= 5; stars++) {
            int wanted = stars;
            Optional<Ways.Price> cheapest = all.stream()
                    .filter(rated -> rated.stars() >= wanted && Ways.keeps(from, rated.sheet(), costs))
                    .map(rated -> Ways.price(from, rated.sheet(), costs))
                    .min(Comparator.naturalOrder());
            Optional<Improvement> found = rater.improve(from, stars, costs);
            assertThat(found.map(way -> Ways.price(from, way.sheet(), costs))).isEqualTo(cheapest);
            found.ifPresent(way -> Ways.checkWhatItSays(rater, from, way, wanted));
            Statistics.label("way").collect(found.isEmpty() ? "none" : "some");
            found.ifPresent(way -> Statistics.label("changes").collect(way.criteriaChanged()));
        }
        assertThat(rater.improveAll(from, costs).values())
                .allSatisfy(way -> assertThat(rater.improve(from, way.to(), costs))
                        .hasValueSatisfying(same -> assertThat(same.changes()).isEqualTo(way.changes())));
        Statistics.label("way")
                .coverage(coverage ->
                        List.of("none", "some").forEach(so -> coverage.check(so).count(count -> count > 0)));
        Statistics.label("changes")
                .coverage(coverage -> List.of(0, 1, 2, 3)
                        .forEach(changes -> coverage.check(changes).count(count -> count > 0)));
    }
}
