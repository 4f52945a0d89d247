package io.github.ocop.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Criteria that hang together because one presupposes another, as 5.2 and 5.3 do 5.1: what can be answered on one depends
 * on the others, and on nothing else. Most criteria stand alone.
 */
final class LinkedCriteria {
    private final CriteriaSet set;
    private final ImmutableList<Integer> indexes;

    private LinkedCriteria(CriteriaSet set, ImmutableList<Integer> indexes) {
        this.set = set;
        this.indexes = indexes;
    }

    /** {@return the criteria of a set, linked ones together, in the order in which the first of each is printed} */
    static ImmutableList<LinkedCriteria> of(CriteriaSet set) {
        int[] first = IntStream.range(0, set.criteria().size()).toArray();
        for (int i = 0; i < first.length; i++) {
            int index = i;
            set.criteria().get(i).needs().ifPresent(needs -> join(first, index, set.index(needs.criterion())));
        }
        Map<Integer, ImmutableList.Builder<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < first.length; i++) {
            groups.computeIfAbsent(first[i], key -> ImmutableList.builder()).add(i);
        }
        return groups.values().stream()
                .map(group -> new LinkedCriteria(set, group.build()))
                .collect(toImmutableList());
    }

    private static void join(int[] first, int one, int other) {
        int from = Math.max(first[one], first[other]);
        int to = Math.min(first[one], first[other]);
        for (int i = 0; i < first.length; i++) {
            first[i] = first[i] == from ? to : first[i];
        }
    }

    /** {@return the places of the criteria in the set, ascending} */
    ImmutableList<Integer> indexes() {
        return indexes;
    }

    /**
     * {@return all answers that are consistent with each other}
     *
     * @param boxes the boxes to choose from, by the place of a criterion in the set
     */
    ImmutableList<LinkedAnswers> answers(IntFunction<int[]> boxes) {
        ImmutableList.Builder<LinkedAnswers> found = ImmutableList.builder();
        int size = set.criteria().size();
        collect(0, boxes, new int[size], new int[size], found);
        return found.build();
    }

    private void collect(
            int from,
            IntFunction<int[]> boxes,
            int[] places,
            int[] points,
            ImmutableList.Builder<LinkedAnswers> found) {
        if (from == indexes.size()) {
            if (indexes.stream().allMatch(index -> SheetCheck.isConsistent(set, index, places, points))) {
                found.add(LinkedAnswers.of(indexes, places, points));
            }
            return;
        }
        int index = indexes.get(from);
        for (int box : boxes.apply(index)) {
            places[index] = box;
            points[index] = set.criteria().get(index).pointsOf(box);
            collect(from + 1, boxes, places, points, found);
        }
    }
}
