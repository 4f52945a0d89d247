package io.github.ocop.examples.register;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Dependency;
import io.github.ocop.criteria.Selection;
import io.github.ocop.rating.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes up the sheets of one council: valid answers, the better the better the product is. */
final class SheetMaker {
    private final RandomGenerator random;
    private final CriteriaSet set;
    private final double quality;

    SheetMaker(RandomGenerator random, CriteriaSet set) {
        this.random = random;
        this.set = set;
        // all stars should come up, and evenly chosen answers seldom make more than three
        this.quality = random.nextDouble();
    }

    Map<String, Choice> sheet() {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Criterion criterion : set.criteria()) {
            choices.put(criterion.number(), choice(criterion, choices));
        }
        return choices;
    }

    private Choice choice(Criterion criterion, Map<String, Choice> before) {
        if (criterion.selection() == Selection.YES_NO) {
            return Choice.yesNo(random.nextDouble() < quality);
        }
        List<Integer> valid = valid(criterion, before);
        int best = valid.get(0);
        for (int box : valid) {
            best = criterion.pointsOf(box) > criterion.pointsOf(best) ? box : best;
        }
        return Choice.box(random.nextDouble() < quality ? best : valid.get(random.nextInt(valid.size())));
    }

    /** No box is an answer where none is worth 0 points, or where the criterion does not apply; there no points are to be had. */
    private List<Integer> valid(Criterion criterion, Map<String, Choice> before) {
        boolean applies = criterion.needs().map(needed -> isMet(needed, before)).orElse(true);
        List<Integer> valid = new ArrayList<>();
        if (!applies || !criterion.hasZeroOption()) {
            valid.add(0);
        }
        for (int box = 1; box <= criterion.lastPlace(); box++) {
            if (applies || criterion.pointsOf(box) == 0) {
                valid.add(box);
            }
        }
        return valid;
    }

    private boolean isMet(Dependency needed, Map<String, Choice> before) {
        Choice chosen = before.getOrDefault(needed.criterion(), Choice.box(0));
        return set.criterion(needed.criterion()).pointsOf((int) chosen.place()) > 0;
    }
}
