package io.github.ocop.naive;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.ScoreSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the cheapest way up takes, by a dynamic program of its own: criterion by criterion, the least cost for every total
 * there is, once for each answer on the story. Sheets may get worse on a criterion, too, if that should help.
 */
final class NaiveImprovement {
    private static final int[] EDGES = {0, 0, 30, 50, 70, 90};
    private static final int MOST = 100;

    private final ScoreSheet from;
    private final ChangeCosts costs;
    private final int stars;
    private final CriteriaSet set;

    NaiveImprovement(ScoreSheet from, ChangeCosts costs, int stars) {
        this.from = from;
        this.costs = costs;
        this.stars = stars;
        this.set = from.set();
    }

    /** Returns cost, criteria and points of the cheapest way, or nothing where there is none. */
    Optional<Ways.Price> find() {
        List<Ways.Price> ways = new ArrayList<>();
        Optional<String> story = set.criteria().stream()
                .flatMap(criterion -> criterion.needs().stream())
                .map(needs -> needs.criterion())
                .findFirst();
        if (story.isEmpty()) {
            find(-1, 0).ifPresent(ways::add);
        } else {
            int index = set.index(story.get());
            for (int box = 0; box <= set.criteria().get(index).options().size(); box++) {
                find(index, box).ifPresent(ways::add);
            }
        }
        return ways.stream().min(Ways.Price.ORDER);
    }

    private Optional<Ways.Price> find(int story, int storyBox) {
        boolean told = story >= 0 && set.criteria().get(story).pointsOf(storyBox) > 0;
        Ways.Price[] best = new Ways.Price[MOST + 1];
        best[0] = new Ways.Price(0, 0, 0, 0);
        for (int i = 0; i < set.criteria().size(); i++) {
            Ways.Price[] next = new Ways.Price[MOST + 1];
            for (int box = 0; box <= set.criteria().get(i).lastPlace(); box++) {
                if ((i != story || box == storyBox) && stands(i, box, told)) {
                    step(best, next, i, box);
                }
            }
            best = next;
        }
        Ways.Price found = null;
        for (int total = EDGES[stars]; total <= MOST; total++) {
            if (best[total] != null) {
                Ways.Price price = new Ways.Price(
                        best[total].cost(), best[total].criteria(), total - from.total(), best[total].personal());
                found = found == null || price.compareTo(found) < 0 ? price : found;
            }
        }
        return Optional.ofNullable(found);
    }

    private void step(Ways.Price[] best, Ways.Price[] next, int index, int box) {
        Criterion criterion = set.criteria().get(index);
        boolean changed = from.choice(index).place() != box;
        for (int total = 0; total <= MOST - criterion.pointsOf(box); total++) {
            if (best[total] != null) {
                Ways.Price price = !changed
                        ? best[total]
                        : new Ways.Price(
                                best[total].cost() + Ways.cost(criterion, costs),
                                best[total].criteria() + 1,
                                0,
                                best[total].personal() + (criterion.personal() ? 1 : 0));
                int sum = total + criterion.pointsOf(box);
                next[sum] = next[sum] == null || price.compareTo(next[sum]) < 0 ? price : next[sum];
            }
        }
    }

    /** Tells whether an answer can stand on the wanted sheet. */
    private boolean stands(int index, int box, boolean told) {
        Criterion criterion = set.criteria().get(index);
        int points = criterion.pointsOf(box);
        boolean yesNo = criterion.options().isEmpty();
        boolean zero = criterion.options().stream().anyMatch(option -> option.points() == 0);
        boolean applies = criterion.needs().isEmpty() || told;
        boolean form = yesNo || (applies ? box > 0 || !zero : points == 0);
        boolean fixed =
                costs.fixed().contains(criterion.number()) && from.choice(index).place() != box;
        return form && !fixed && points >= least(index);
    }

    private int least(int index) {
        int least = 0;
        for (StarMinimum minimum : set.minimums()) {
            if (minimum.index() == index && minimum.stars() <= stars) {
                least = Math.max(least, minimum.points());
            }
        }
        String number = set.criteria().get(index).number();
        boolean stops =
                set.zeroStop().isPresent() && set.zeroStop().get().criteria().contains(number);
        return stops ? Math.max(1, least) : least;
    }
}
