package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
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
import java.util.Random;
import java.util.stream.IntStream;

/** What a way from one sheet to another takes, and whether it is what it says. */
final class Ways {
    private Ways() {}

    /**
     * What a way takes, in the order in which it counts.
     *
     * @param cost what it costs
     * @param criteria how many criteria change
     * @param raised how many points it raises
     * @param personal how many of the changes concern a person
     */
    record Price(long cost, int criteria, int raised, int personal) implements Comparable<Price> {
        static final Comparator<Price> ORDER = Comparator.comparingLong(Price::cost)
                .thenComparing(Price::criteria)
                .thenComparing(Price::raised)
                .thenComparing(Price::personal);

        @Override
        public int compareTo(Price other) {
            return ORDER.compare(this, other);
        }
    }

    static Price price(ScoreSheet from, ScoreSheet to, ChangeCosts costs) {
        List<Criterion> changed = changed(from, to);
        return new Price(
                changed.stream().mapToLong(criterion -> cost(criterion, costs)).sum(),
                changed.size(),
                to.total() - from.total(),
                (int) changed.stream().filter(Criterion::personal).count());
    }

    static long cost(Criterion criterion, ChangeCosts costs) {
        return costs.costs().getOrDefault(criterion.number(), 1);
    }

    /** Tells whether nothing changes that must not. */
    static boolean keeps(ScoreSheet from, ScoreSheet to, ChangeCosts costs) {
        return changed(from, to).stream().noneMatch(criterion -> costs.fixed().contains(criterion.number()));
    }

    private static List<Criterion> changed(ScoreSheet from, ScoreSheet to) {
        return IntStream.range(0, from.set().criteria().size())
                .filter(index -> !from.choice(index).equals(to.choice(index)))
                .mapToObj(from.set().criteria()::get)
                .toList();
    }

    static void checkWhatItSays(Rater rater, ScoreSheet from, Improvement way, int stars) {
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

    /** Returns random costs, some of them 0, and fixes some criteria. */
    static ChangeCosts costs(CriteriaSet set, Random random) {
        ChangeCosts.Builder costs = ChangeCosts.builder();
        for (Criterion criterion : set.criteria()) {
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
