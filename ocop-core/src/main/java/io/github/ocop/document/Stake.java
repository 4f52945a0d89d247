package io.github.ocop.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.PartialSheet;
import java.util.Map;

/**
 * What is at stake on one criterion where something is not there. Immutable.
 *
 * @param criterion the criterion
 * @param claimed the answer claimed
 * @param left the answer left without it
 * @param points the points between them, 0 where another answer is left that is worth as much
 * @param minimums the stars, 3 to 5, ascending, whose minimum here the answer claimed reaches and the answer left does not
 */
public record Stake(Criterion criterion, Choice claimed, Choice left, int points, ImmutableList<Integer> minimums) {
    /** {@return where a sheet differs from the one claimed, in the set's order} */
    static ImmutableList<Stake> between(PartialSheet claimed, PartialSheet left) {
        CriteriaSet set = claimed.set();
        ImmutableList.Builder<Stake> stakes = ImmutableList.builder();
        Map<String, Choice> after = left.choices();
        claimed.choices().forEach((number, from) -> {
            Choice to = after.getOrDefault(number, from);
            if (!to.equals(from)) {
                stakes.add(of(set, set.criterion(number), from, to));
            }
        });
        return stakes.build();
    }

    private static Stake of(CriteriaSet set, Criterion criterion, Choice from, Choice to) {
        int before = criterion.pointsOf((int) from.place());
        int after = criterion.pointsOf((int) to.place());
        ImmutableList<Integer> minimums = set.minimums().stream()
                .filter(minimum -> minimum.criterion().equals(criterion.number()))
                .filter(minimum -> before >= minimum.points() && after < minimum.points())
                .map(StarMinimum::stars)
                .collect(toImmutableList());
        return new Stake(criterion, from, to, before - after, minimums);
    }
}
