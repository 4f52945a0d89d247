package io.github.ocop.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.Option;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What two sets say otherwise of the same products. Immutable.
 *
 * @param sets the sets
 * @param criteria the criteria that differ: those of the one set in its order, then those that the other alone has; none where
 *     one set is incomplete
 * @param same how many criteria are the same in both, their printed number aside
 * @param groundsLeft the labels of the grounds that the one set alone has
 * @param groundsRight the labels of those that the other alone has
 */
public record SetComparison(
        SetPair sets,
        ImmutableList<CriterionComparison> criteria,
        int same,
        ImmutableSet<String> groundsLeft,
        ImmutableSet<String> groundsRight) {
    /**
     * Compares two sets.
     *
     * @param sets the two sets
     * @return the set comparison
     */
    public static SetComparison of(SetPair sets) {
        ImmutableList<CriterionComparison> all =
                sets.left().complete().isPresent() && sets.right().complete().isPresent()
                        ? criteria(
                                sets.left().complete().orElseThrow(),
                                sets.right().complete().orElseThrow())
                        : ImmutableList.of();
        ImmutableList<CriterionComparison> changed =
                all.stream().filter(CriterionComparison::isChanged).collect(toImmutableList());
        ImmutableSet<String> left = grounds(sets.left());
        ImmutableSet<String> right = grounds(sets.right());
        return new SetComparison(
                sets,
                changed,
                all.size() - changed.size(),
                Sets.difference(left, right).immutableCopy(),
                Sets.difference(right, left).immutableCopy());
    }

    private static ImmutableSet<String> grounds(ListedSet set) {
        return Stream.concat(
                        set.grounds().stream().map(Ground::label),
                        set.complete().flatMap(CriteriaSet::zeroStop).stream().map(stop -> stop.label()))
                .collect(toImmutableSet());
    }

    private static ImmutableList<CriterionComparison> criteria(CriteriaSet left, CriteriaSet right) {
        ImmutableMap<String, Integer> ofLeft = indexes(left);
        ImmutableMap<String, Integer> ofRight = indexes(right);
        return Stream.concat(
                        ofLeft.keySet().stream(), ofRight.keySet().stream().filter(label -> !ofLeft.containsKey(label)))
                .map(label -> criterion(
                        label,
                        left,
                        Optional.ofNullable(ofLeft.get(label)),
                        right,
                        Optional.ofNullable(ofRight.get(label))))
                .collect(toImmutableList());
    }

    private static ImmutableMap<String, Integer> indexes(CriteriaSet set) {
        return IntStream.range(0, set.criteria().size())
                .boxed()
                .collect(toImmutableMap(index -> set.criteria().get(index).label(), index -> index));
    }

    private static CriterionComparison criterion(
            String label, CriteriaSet left, Optional<Integer> inLeft, CriteriaSet right, Optional<Integer> inRight) {
        boolean both = inLeft.isPresent() && inRight.isPresent();
        ImmutableMap<String, Integer> ofLeft =
                points(inLeft.map(index -> left.criteria().get(index)));
        ImmutableMap<String, Integer> ofRight =
                points(inRight.map(index -> right.criteria().get(index)));
        Set<String> labels = both ? Sets.union(ofLeft.keySet(), ofRight.keySet()) : ImmutableSet.of();
        return new CriterionComparison(
                label,
                inLeft.map(index -> CriterionSide.of(left, index)),
                inRight.map(index -> CriterionSide.of(right, index)),
                labels.stream()
                        .map(option -> new OptionComparison(option, find(ofLeft, option), find(ofRight, option)))
                        .filter(option -> !option.left().equals(option.right()))
                        .sorted()
                        .collect(toImmutableList()));
    }

    private static ImmutableMap<String, Integer> points(Optional<Criterion> criterion) {
        return criterion.stream()
                .flatMap(one -> one.options().stream())
                .collect(toImmutableMap(Option::label, Option::points));
    }

    private static OptionalInt find(ImmutableMap<String, Integer> points, String label) {
        Integer found = points.get(label);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** {@return whether the sets differ in anything but their numbers} */
    public boolean isChanged() {
        return !criteria.isEmpty()
                || !groundsLeft.isEmpty()
                || !groundsRight.isEmpty()
                || !sets.left().label().equals(sets.right().label())
                || sets.left().complete().isPresent() != sets.right().complete().isPresent();
    }

    /** {@return whether the criteria of both sets are known, so that they were compared} */
    public boolean isComplete() {
        return sets.left().complete().isPresent() && sets.right().complete().isPresent();
    }
}
