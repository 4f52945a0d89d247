package io.github.ocop.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the criteria that can make the difference between missing a number of stars and reaching it: two ways to fill the
 * gaps have the same points but on that criterion, and one of them reaches it.
 */
final class DecidingSearch {
    private final StarGoal goal;
    private final List<? extends List<LinkedAnswers>> groups;
    /** The totals each group can have while it reaches its minimums. */
    private final ImmutableList<ImmutableSet<Integer>> totals;

    DecidingSearch(StarGoal goal, List<? extends List<LinkedAnswers>> groups) {
        this.goal = goal;
        this.groups = groups;
        this.totals = groups.stream()
                .map(group -> group.stream()
                        .filter(answers -> answers.reach(goal))
                        .map(LinkedAnswers::total)
                        .collect(toImmutableSet()))
                .collect(toImmutableList());
    }

    /** {@return the places of those criteria in the set, ascending} */
    Set<Integer> indexes() {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).size() > 1) {
                collect(groups.get(i), sumsWithout(i), found);
            }
        }
        return found;
    }

    /** {@return every total that the other groups can have while they reach their minimums, a bit for each} */
    private BigInteger sumsWithout(int group) {
        BigInteger sums = BigInteger.ONE;
        for (int i = 0; i < totals.size(); i++) {
            if (i != group) {
                sums = totals.get(i).stream().map(sums::shiftLeft).reduce(BigInteger.ZERO, BigInteger::or);
            }
        }
        return sums;
    }

    private void collect(List<LinkedAnswers> group, BigInteger others, Set<Integer> found) {
        for (LinkedAnswers reaching : group) {
            int needed = Math.max(0, goal.total() - reaching.total());
            int more = others.shiftRight(needed).getLowestSetBit();
            if (more >= 0 && reaching.reach(goal)) {
                group.stream()
                        .filter(other -> !other.reach(goal) || needed + more + other.total() < goal.total())
                        .forEach(missing -> reaching.onlyDifference(missing).ifPresent(found::add));
            }
        }
    }
}
