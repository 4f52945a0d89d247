package io.github.ocop.conformance.making;

import java.util.ArrayList;
import java.util.List;

/** Finds a sheet with so many points in all, as high as may be on the criteria printed first. */
final class SheetOfTotal {
    private SheetOfTotal() {}

    /** Returns a sheet with a story and without what stops the assessment. */
    static Sheet of(SetFacts set, int total) {
        Sheet found = Sheet.top(set);
        int rest = total;
        for (int i = 0; i < set.criteria().size(); i++) {
            CriterionFacts criterion = set.criteria().get(i);
            List<Integer> choices = choices(set, criterion);
            List<CriterionFacts> behind =
                    set.criteria().subList(i + 1, set.criteria().size());
            int wanted = rest;
            int choice = choices.stream()
                    .filter(one -> reachable(set, behind, wanted - criterion.pointsOf(one)))
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

    private static boolean reachable(SetFacts set, List<CriterionFacts> criteria, int wanted) {
        if (wanted < 0) {
            return false;
        }
        boolean[] totals = new boolean[wanted + 1];
        totals[0] = true;
        for (CriterionFacts criterion : criteria) {
            boolean[] more = new boolean[wanted + 1];
            for (int total = 0; total <= wanted; total++) {
                for (int choice : choices(set, criterion)) {
                    int sum = total + criterion.pointsOf(choice);
                    if (totals[total] && sum <= wanted) {
                        more[sum] = true;
                    }
                }
            }
            totals = more;
        }
        return totals[wanted];
    }
}
