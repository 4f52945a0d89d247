package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.Criterion;
import io.github.ocop.fixtures.SmallSets;
import io.github.ocop.naive.AllSheets.Rated;
import io.github.ocop.rating.Change;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.ScoreSheet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The cheapest way up, against every sheet there is, those with something lowered too. */
@Domain(SmallSets.class)
@Domain(DomainContext.Global.class)
class SmallImprovementProperties {
    /**
     * What a way takes, in the order in which it counts.
     *
     * @param cost what it costs
     * @param criteria how many criteria change
     * @param raised how many points it raises
     * @param personal how many of the changes concern a person
     */
    private record Price(long cost, int criteria, int raised, int personal) implements Comparable<Price> {
        private static final Comparator<Price> ORDER = Comparator.comparingLong(Price::cost)
                .thenComparing(Price::criteria)
                .thenComparing(Price::raised)
                .thenComparing(Price::personal);

        @Override
        public int compareTo(Price other) {
            return ORDER.compare(this, other);
        }

        static Price of(ScoreSheet from, ScoreSheet to, ChangeCosts costs) {
            List<Criterion> changed = changed(from, to);
            return new Price(
                    changed.stream()
                            .mapToLong(criterion -> costs.costs().getOrDefault(criterion.number(), 1))
                            .sum(),
                    changed.size(),
                    to.total() - from.total(),
                    (int) changed.stream().filter(Criterion::personal).count());
        }

        private static boolean keeps(ScoreSheet from, ScoreSheet to, ChangeCosts costs) {
            return changed(from, to).stream()
                    .noneMatch(criterion -> costs.fixed().contains(criterion.number()));
        }

        private static List<Criterion> changed(ScoreSheet from, ScoreSheet to) {
            return IntStream.range(0, from.set().criteria().size())
                    .filter(index -> !from.choice(index).equals(to.choice(index)))
                    .mapToObj(from.set().criteria()::get)
                    .toList();
        }
    }

    @Property(tries = 400)
    void no_other_way_is_cheaper(@ForAll Rater rater, @ForAll long seed) {
        Random random = new Random(seed);
        List<Rated> all = AllSheets.with(rater, Map.of());
        ScoreSheet from = all.get(random.nextInt(all.size())).sheet();
        ChangeCosts costs = random.nextBoolean() ? ChangeCosts.each() : costs(rater, random);
        for (int stars = 1; stars <= 5; stars++) {
            int wanted = stars;
            Optional<Price> cheapest = all.stream()
                    .filter(rated -> rated.stars() >= wanted && Price.keeps(from, rated.sheet(), costs))
                    .map(rated -> Price.of(from, rated.sheet(), costs))
                    .min(Comparator.naturalOrder());
            Optional<Improvement> found = rater.improve(from, stars, costs);
            assertThat(found.map(way -> Price.of(from, way.sheet(), costs))).isEqualTo(cheapest);
            found.ifPresent(way -> isWhatItSays(rater, from, way, wanted));
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

    private static void isWhatItSays(Rater rater, ScoreSheet from, Improvement way, int stars) {
        assertThat(way.to()).isEqualTo(stars);
        assertThat(AllSheets.stars(rater, way.sheet())).isGreaterThanOrEqualTo(stars);
        // one after the other they may pass through sheets that cannot stand, all at once they may not
        Map<String, Choice> choices = new LinkedHashMap<>(from.choices());
        for (Change change : way.changes()) {
            assertThat(choices.put(change.criterion(), change.to())).isEqualTo(change.from());
            assertThat(change.to()).isNotEqualTo(change.from());
            assertThat(change.points()).isNotNegative();
        }
        ScoreSheet changed = ScoreSheet.of(from.set(), FilledSheet.of("m1", choices));
        assertThat(changed).isEqualTo(way.sheet());
        assertThat(way.pointsRaised()).isEqualTo(changed.total() - from.total());
        assertThat(way.changes())
                .isSortedAccordingTo(Comparator.comparing(change -> from.set().index(change.criterion())));
    }

    private static ChangeCosts costs(Rater rater, Random random) {
        ChangeCosts.Builder costs = ChangeCosts.builder();
        for (Criterion criterion : rater.set().criteria()) {
            int kind = random.nextInt(5);
            if (kind == 0) {
                costs.addFixed(criterion.number());
            } else if (kind < 4) {
                costs.putCosts(criterion.number(), random.nextInt(kind * kind));
            }
        }
        return costs.build();
    }
}
