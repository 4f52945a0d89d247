package io.github.ocop.comparison;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.PartName;
import io.github.ocop.criteria.StarMinimum;
import java.util.Comparator;

/**
 * A criterion as one set has it. Immutable.
 *
 * @param number its printed number
 * @param figures what it is worth
 */
public record CriterionSide(String number, Figures figures) {
    /**
     * What a criterion is worth. Immutable.
     *
     * @param part the part it stands in
     * @param points the most points
     * @param minimums the points that it must earn, by stars
     */
    public record Figures(PartName part, int points, ImmutableSortedMap<Integer, Integer> minimums) {}

    static CriterionSide of(CriteriaSet set, int index) {
        ImmutableSortedMap<Integer, Integer> minimums = set.minimums().stream()
                .filter(minimum -> minimum.index() == index)
                .collect(toImmutableSortedMap(Comparator.naturalOrder(), StarMinimum::stars, StarMinimum::points));
        return new CriterionSide(
                set.criteria().get(index).number(),
                new Figures(
                        set.partNames().get(index), set.criteria().get(index).points(), minimums));
    }
}
