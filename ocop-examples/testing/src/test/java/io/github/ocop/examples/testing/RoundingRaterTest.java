package io.github.ocop.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.NearBoundary;
import io.github.ocop.rating.ScoreSheet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** A bug that the generators find. */
class RoundingRaterTest {
    /** A mean of 89.99 is shown as 90.0, and this rater goes by what is shown; the minimums are all reached here. */
    private static int starsAsShown(List<ScoreSheet> sheets) {
        double mean = sheets.stream().mapToInt(ScoreSheet::total).average().orElseThrow();
        long tenths = Math.round(10 * mean);
        return 1
                + (int) Stream.of(300, 500, 700, 900)
                        .filter(edge -> tenths >= edge)
                        .count();
    }

    @Example
    void a_rater_that_rounds_is_found_out_on_the_edge() {
        boolean found = NearBoundary.councils()
                .sampleStream()
                .limit(300)
                .anyMatch(council -> starsAsShown(council.sheets()) != council.stars());
        assertThat(found).isTrue();
    }
}
