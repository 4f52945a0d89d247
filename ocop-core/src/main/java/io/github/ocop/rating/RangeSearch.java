package io.github.ocop.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what a sheet with gaps can still become.
 *
 * <p>Criteria that hang together are answered together, in every consistent way; between such groups nothing depends on
 * anything but the total. So a number of stars can be reached if each group reaches its minimums and the most points of
 * each, so chosen, suffice; and it can be missed if the fewest points do not suffice or one group can miss a minimum.
 */
final class RangeSearch {
    private final CriteriaSet set;
    private final ScoringRules rules;
    private final PartialSheet sheet;
    private final ImmutableList<ImmutableList<LinkedAnswers>> groups;

    RangeSearch(ScoringRules rules, PartialSheet sheet) {
        this.set = sheet.set();
        this.rules = rules;
        this.sheet = sheet;
        this.groups = LinkedCriteria.of(set).stream()
                .map(linked -> linked.answers(sheet::boxes))
                .collect(toImmutableList());
    }

    RatingRange range() {
        int lowest = 0;
        int highest = 0;
        Set<Integer> deciding = new TreeSet<>();
        for (int stars = 1; stars <= StarGoal.MOST; stars++) {
            StarGoal goal = StarGoal.of(set, rules, stars);
            if (!canReach(goal)) {
                break;
            }
            highest = stars;
            if (canMiss(goal)) {
                deciding.addAll(new DecidingSearch(goal, groups).indexes());
            } else {
                lowest = stars;
            }
        }
        return RatingRange.builder()
                .lowestPoints(total(ends(Comparator.reverseOrder())))
                .highestPoints(total(ends(Comparator.naturalOrder())))
                .lowestStars(lowest)
                .highestStars(highest)
                .missing(sheet.missing().stream().map(Criterion::number).collect(toImmutableList()))
                .deciding(deciding.stream()
                        .map(index -> set.criteria().get(index).number())
                        .collect(toImmutableList()))
                .build();
    }

    /** {@return the whole sheet of the most points} */
    ScoreSheet highest() {
        return filled(Comparator.naturalOrder());
    }

    /** {@return the whole sheet of the fewest points} */
    ScoreSheet lowest() {
        return filled(Comparator.reverseOrder());
    }

    private ScoreSheet filled(Comparator<Integer> order) {
        int[] places = new int[set.criteria().size()];
        ends(order).forEach(answers -> answers.putInto(places));
        return ScoreSheet.of(set, sheet.member(), places);
    }

    private boolean canReach(StarGoal goal) {
        int most = 0;
        for (List<LinkedAnswers> group : groups) {
            int best = group.stream()
                    .filter(answers -> answers.reach(goal))
                    .mapToInt(LinkedAnswers::total)
                    .max()
                    .orElse(-1);
            if (best < 0) {
                return false;
            }
            most += best;
        }
        return most >= goal.total();
    }

    private boolean canMiss(StarGoal goal) {
        return total(ends(Comparator.reverseOrder())) < goal.total()
                || groups.stream().anyMatch(group -> group.stream().anyMatch(answers -> !answers.reach(goal)));
    }

    /** {@return of each group the answers that come last in an order of totals} */
    private List<LinkedAnswers> ends(Comparator<Integer> order) {
        return groups.stream()
                .map(group -> group.stream()
                        .max(Comparator.comparing(LinkedAnswers::total, order))
                        .orElseThrow())
                .toList();
    }

    private static int total(List<LinkedAnswers> answers) {
        return answers.stream().mapToInt(LinkedAnswers::total).sum();
    }
}
