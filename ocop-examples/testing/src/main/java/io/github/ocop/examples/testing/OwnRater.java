package io.github.ocop.examples.testing;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.rating.ScoreSheet;
import java.util.List;

// page begins
/** Somebody's own rating, which takes the criteria from the library and reckons for itself. */
public final class OwnRater {
    private static final int[] EDGES = {0, 30, 50, 70, 90};

    private OwnRater() {}

    /** Returns the stars of a council's sheets, 1 to 5, whatever bars the product. */
    public static int stars(CriteriaSet set, List<ScoreSheet> sheets) {
        int sum = sheets.stream().mapToInt(ScoreSheet::total).sum();
        int stars = 1;
        // a mean of 90 or more is a sum of 90 a member or more: nothing is divided, so nothing is rounded
        while (stars < 5 && sum >= EDGES[stars] * sheets.size()) {
            stars++;
        }
        for (StarMinimum minimum : set.minimums()) {
            if (minimum.stars() <= stars && 2 * reaching(minimum, sheets) <= sheets.size()) {
                stars = minimum.stars() - 1;
            }
        }
        return stars;
    }

    private static long reaching(StarMinimum minimum, List<ScoreSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.points(minimum.index()) >= minimum.points())
                .count();
    }
}
// page ends
