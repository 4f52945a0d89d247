package io.github.ocop.rating;

import com.google.common.primitives.ImmutableIntArray;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.StarMinimum;

/**
 * What one sheet must have for a number of stars: a total, and least points on some criteria.
 *
 * @param stars the stars, 1 to 5
 * @param total the least total
 * @param points the least points of each criterion, in the set's order
 */
record StarGoal(int stars, int total, ImmutableIntArray points) {
    /** The most stars there are. */
    static final int MOST = 5;

    static StarGoal of(CriteriaSet set, ScoringRules rules, int stars) {
        int[] least = new int[set.criteria().size()];
        // 0 points there stop the assessment, and what is stopped has no star at all
        set.zeroStop().ifPresent(stop -> stop.criteria().forEach(number -> least[set.index(number)] = 1));
        for (StarMinimum minimum : set.minimums()) {
            if (minimum.stars() <= stars) {
                least[minimum.index()] = Math.max(least[minimum.index()], minimum.points());
            }
        }
        return new StarGoal(stars, rules.edge(stars), ImmutableIntArray.copyOf(least));
    }

    /** {@return the least points of the criterion at this place of the set, first 0} */
    int least(int index) {
        return points.get(index);
    }
}
