package io.github.ocop.conformance.making;

import java.util.ArrayList;
import java.util.List;

/** Finds a sheet with so many points in all, as high as may be on the criteria printed first. */
final class SheetOfTotal {
    private SheetOfTotal() {}

    /** Returns a sheet with a story and without what stops the assessment. */
    static Sheet of(SetFacts set, int total) {
        boolean[][] reachable = reachable(set, total);
        Sheet found = Sheet.top(set);
        int rest = total;
        for (int i = 0; i < set.criteria().size(); i++) {
            CriterionFacts criterion = set.criteria().get(i);
            int wanted = rest;
            boolean[] behind = reachable[i + 1];
            int choice = choices(set, criterion).stream()
                    .filter(one -> criterion.pointsOf(one) <= wanted && behind[wanted - criterion.pointsOf(one)])
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(set.number() + " cannot have " + total));
            found = found.with(criterion.number(), choice);
            rest -= criterion.pointsOf(choice);
        }
        return found;
    }

    /** Most points first. */
    private static List<Integer> choices(SetFacts set, CriterionFacts criterion) {
        boolean some =
                set.zeros().contains(criterion.number()) || criterion.number().equals("5.1");
        List<Integer> choices = new ArrayList<>(criterion.choices());
        choices.removeIf(choice -> some && criterion.pointsOf(choice) == 0);
        choices.sort((a, b) -> Integer.compare(criterion.pointsOf(b), criterion.pointsOf(a)));
        return choices;
    }

    /** Returns which totals up to one can be had from each criterion on. */
    private static boolean[][] reachable(SetFacts set, int most) {
        int size = set.criteria().size();
        boolean[][] reachable = new boolean[size + 1][most + 1];
        reachable[size][0] = true;
        for (int i = size - 1; i >= 0; i--) {
            CriterionFacts criterion = set.criteria().get(i);
            for (int choice : choices(set, criterion)) {
                int points = criterion.pointsOf(choice);
                for (int total = points; total <= most; total++) {
                    reachable[i][total] |= reachable[i + 1][total - points];
                }
            }
        }
        return reachable;
    }
}
