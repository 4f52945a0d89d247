package io.github.ocop.rating;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.Criterion;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Other answers to criteria that hang together, and what it takes to have them instead of those on the sheet.
 *
 * @param answers the answers
 * @param raised the points they earn more
 * @param price what they cost, then how many criteria are changed, then how many of those tell something of a person, in
 *     one number that adds up
 * @param cases how many change from one case of the criterion to the other
 */
record LinkedChange(LinkedAnswers answers, int raised, long price, int cases) {
    /** What one change more weighs in a price, and so more criteria than any set has. */
    private static final long CHANGED = 1 << 10;
    /** What a cost of 1 weighs in it. */
    private static final long COST = CHANGED * CHANGED;

    private static final Comparator<LinkedChange> CHEAPEST =
            Comparator.comparingLong(LinkedChange::price).thenComparing(LinkedChange::cases);

    /**
     * {@return the cheapest change for each number of points that a group can be raised by, those of most points first}
     *
     * <p>Nothing is ever lowered: fewer points bring no star. Of equally cheap ones the answer stays in the case of a
     * criterion that it is in, for that is a fact about the product; then the first boxes are taken.
     */
    static ImmutableList<LinkedChange> of(LinkedCriteria linked, ScoreSheet sheet, ChangeCosts costs, StarGoal goal) {
        Map<Integer, LinkedChange> byPoints = new TreeMap<>(Comparator.reverseOrder());
        for (LinkedAnswers answers : linked.answers(index -> boxes(sheet, index, costs))) {
            if (answers.reach(goal)) {
                LinkedChange change = of(answers, sheet, costs);
                byPoints.merge(change.raised, change, (one, other) -> CHEAPEST.compare(other, one) < 0 ? other : one);
            }
        }
        return ImmutableList.copyOf(byPoints.values());
    }

    /** The boxes worth no less than the one on the sheet; only that one where the caller holds it fixed. */
    private static int[] boxes(ScoreSheet sheet, int index, ChangeCosts costs) {
        Criterion criterion = sheet.set().criteria().get(index);
        if (costs.fixed().contains(criterion.number())) {
            return new int[] {sheet.place(index)};
        }
        return IntStream.rangeClosed(0, criterion.lastPlace())
                .filter(box -> criterion.pointsOf(box) >= sheet.points(index))
                .toArray();
    }

    private static LinkedChange of(LinkedAnswers answers, ScoreSheet sheet, ChangeCosts costs) {
        int raised = 0;
        int cases = 0;
        long price = 0;
        for (int i = 0; i < answers.indexes().size(); i++) {
            int index = answers.indexes().get(i);
            int to = answers.places().get(i);
            if (to != sheet.place(index)) {
                Criterion criterion = sheet.set().criteria().get(index);
                raised += answers.points().get(i) - sheet.points(index);
                price += costs.of(criterion.number()) * COST + CHANGED + (criterion.personal() ? 1 : 0);
                cases += caseOf(criterion, to) == caseOf(criterion, sheet.place(index)) ? 0 : 1;
            }
        }
        return new LinkedChange(answers, raised, price, cases);
    }

    /** {@return what is cheap of a price: all but whether persons are concerned, which only parts what is equal otherwise} */
    static long measure(long price) {
        return price / CHANGED;
    }

    private static int caseOf(Criterion criterion, int box) {
        return box == 0 || criterion.cases().isEmpty()
                ? 0
                : criterion.options().get(box - 1).caseNumber().orElse(0);
    }
}
