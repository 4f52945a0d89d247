package io.github.ocop.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.OptionalInt;

/**
 * Consistent answers to criteria that hang together.
 *
 * @param indexes the places of the criteria in the set
 * @param places the box of each
 * @param points the points of each
 * @param total the points of all
 */
record LinkedAnswers(ImmutableList<Integer> indexes, ImmutableIntArray places, ImmutableIntArray points, int total) {
    /** {@return the answers to these criteria out of those of a whole set} */
    static LinkedAnswers of(ImmutableList<Integer> indexes, int[] places, int[] points) {
        int total = indexes.stream().mapToInt(index -> points[index]).sum();
        return new LinkedAnswers(indexes, pick(indexes, places), pick(indexes, points), total);
    }

    private static ImmutableIntArray pick(ImmutableList<Integer> indexes, int[] from) {
        return ImmutableIntArray.copyOf(indexes.stream().mapToInt(index -> from[index]));
    }

    /** {@return whether each criterion has the least points it must have} */
    boolean reach(StarGoal goal) {
        for (int i = 0; i < indexes.size(); i++) {
            if (points.get(i) < goal.least(indexes.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Puts these answers in their places among those of a whole set. */
    void putInto(int[] all) {
        for (int i = 0; i < indexes.size(); i++) {
            all[indexes.get(i)] = places.get(i);
        }
    }

    /** {@return the place in the set of the one criterion on which the points differ, if it is one} */
    OptionalInt onlyDifference(LinkedAnswers other) {
        int differs = -1;
        for (int i = 0; i < indexes.size(); i++) {
            if (points.get(i) != other.points.get(i)) {
                if (differs >= 0) {
                    return OptionalInt.empty();
                }
                differs = i;
            }
        }
        return differs < 0 ? OptionalInt.empty() : OptionalInt.of(indexes.get(differs));
    }
}
