package io.github.ocop.rating;

import java.util.List;

/**
 * How a council's sheets stand on one criterion to a question asked of each of them.
 *
 * @param sum the points of all sheets together
 * @param sheets how many sheets answer yes
 * @param of how many there are, 1 or more
 * @param holds whether that is enough for the council to answer yes
 */
public record Tally(long sum, int sheets, int of, boolean holds) {
    /** Asks which sheets have so many points or more. */
    static Tally reaching(int points, int index, List<ScoreSheet> sheets, MinimumTest test) {
        long sum = 0;
        int reached = 0;
        for (ScoreSheet sheet : sheets) {
            int given = sheet.points(index);
            sum += given;
            reached += given >= points ? 1 : 0;
        }
        int of = sheets.size();
        return new Tally(sum, reached, of, test.holds(reached, of, sum >= (long) points * of));
    }

    /** Asks which sheets have no points. */
    static Tally zeros(int index, List<ScoreSheet> sheets, MinimumTest test) {
        Tally some = reaching(1, index, sheets, test);
        int zeros = some.of - some.sheets;
        return new Tally(some.sum, zeros, some.of, test.holds(zeros, some.of, some.sum == 0));
    }

    /** {@return whether some sheets answer yes and others no} */
    public boolean isSplit() {
        return sheets > 0 && sheets < of;
    }

    /** {@return the council's points on the criterion} */
    public Points mean() {
        return Points.mean(sum, of);
    }
}
