package io.github.ocop.examples.quickstart;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;

/** The sample of the README, between the two marks word for word. */
public final class QuickStart {
    private QuickStart() {}

    /** Rates a sheet and prints the result. */
    public static void main(String[] args) {
        System.out.println(sample());
    }

    static String sample() {
        // README begins
        Rulebook law = Rulebooks.standard().get("qd-26-2026");
        CriteriaSet noodles = law.criteriaSet(6); // products of rice and cereals
        ScoreSheet sheet = ScoreSheet.top(noodles, "m1").with("3.5", 1); // all top, but the trade mark only applied for
        Rating rating = (Rating) law.rate(sheet); // or Barred, where the sheets stop the assessment
        String result = rating.total() + " points, band " + rating.band() + ", " + rating.stars() + " stars";
        // 98 points, band 5, 3 stars: 4 stars need a registered trade mark
        // README ends
        return result;
    }
}
