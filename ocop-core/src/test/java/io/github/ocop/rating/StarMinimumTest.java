package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.fixtures.Law;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The star marks of Appendix II and its closing note. */
class StarMinimumTest {
    /** Every star minimum of every set: 179 + 290 + 106. */
    static Stream<Arguments> minimums() {
        return Law.sets()
                .flatMap(set -> set.minimums().stream()
                        .map(minimum -> Arguments.of(set.number(), minimum.stars(), minimum.criterion(), minimum)));
    }

    @Test
    void appendix_II_prints_575_marks() {
        assertThat(minimums().count()).isEqualTo(575);
    }

    @ParameterizedTest(name = "set {0}: {1} stars at {2}")
    @MethodSource("minimums")
    void appendix_II_every_minimum_met_and_missed_by_one_option(int number, int stars, String at, StarMinimum minimum) {
        CriteriaSet set = Law.set(number);
        Criterion criterion = set.criterion(at);
        int place = place(criterion, minimum);
        ScoreSheet met = ScoreSheet.top(set, "m1").with(at, place);
        Rating rating = Law.rate(met);
        assertThat(rating.unmet()).noneMatch(unmet -> unmet.minimum().equals(minimum));

        int below = below(criterion, minimum);
        assertThat(below).isNotNegative();
        Rating missed = Law.rate(met.with(at, below));
        assertThat(missed.band()).isGreaterThanOrEqualTo(stars);
        assertThat(missed.unmet())
                .filteredOn(unmet -> unmet.minimum().equals(minimum))
                .singleElement()
                .satisfies(unmet -> {
                    assertThat(unmet.reachedBy()).isZero();
                    assertThat(unmet.of()).isEqualTo(1);
                    assertThat(unmet.awarded()).isEqualTo(Points.of(criterion.pointsOf(below)));
                });
        assertThat(missed.stars()).isLessThan(stars);
    }

    /** The box just below in points, 0 where no box is, or -1 where neither can be. */
    private static int below(Criterion criterion, StarMinimum minimum) {
        return IntStream.rangeClosed(0, criterion.lastPlace())
                .filter(place -> place > 0 || !criterion.hasZeroOption())
                .filter(place -> criterion.pointsOf(place) < minimum.points())
                .max()
                .orElse(-1);
    }

    private static int place(Criterion criterion, StarMinimum minimum) {
        return IntStream.rangeClosed(1, criterion.lastPlace())
                .filter(place -> criterion.options().get(place - 1).minimumFor().orElse(0) == minimum.stars())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void appendix_II_a_minimum_binds_its_star_and_every_star_above() {
        // 3.5 of set 6: 3 stars from 1 point, 4 stars from 2
        CriteriaSet set = Law.set(6);
        ScoreSheet top = ScoreSheet.top(set, "m1");
        assertThat(Law.rate(top).stars()).isEqualTo(5);
        assertThat(Law.rate(top.with("3.5", 2)).stars()).isEqualTo(5);
        assertThat(Law.rate(top.with("3.5", 1)).stars()).isEqualTo(3);
        assertThat(Law.rate(top.with("3.5", 0)).stars()).isEqualTo(2);
    }

    @Test
    void article_3_3_ninety_five_points_without_a_three_star_minimum_are_two_stars_and_no_certificate() {
        Rating rating = Law.rate(ScoreSheet.top(Law.set(6), "m1").with("2.2", 2).with("1.1", 0));
        assertThat(rating.total()).isEqualTo(Points.of(95));
        assertThat(rating.band()).isEqualTo(5);
        assertThat(rating.stars()).isEqualTo(2);
        assertThat(rating.certifiable()).isFalse();
        assertThat(rating.decidedBy()).isEmpty();
        assertThat(rating.unmet())
                .extracting(unmet -> unmet.minimum().criterion())
                .containsExactly("1.1", "2.2");
    }

    @Test
    void appendix_II_a_higher_option_without_a_mark_satisfies_the_mark_below_it() {
        // 2.2: the mark for 3 stars stands on the third box, the fourth has none
        CriteriaSet set = Law.set(1);
        assertThat(set.criterion("2.2").options().get(3).minimumFor()).isEmpty();
        assertThat(Law.rate(ScoreSheet.top(set, "m1").with("2.2", 4)).stars()).isEqualTo(5);
        assertThat(Law.rate(ScoreSheet.top(set, "m1").with("2.2", 2)).stars()).isEqualTo(2);
    }

    @Test
    void appendix_II_only_minimums_at_or_below_the_band_are_named() {
        // few points: nothing above the band matters
        CriteriaSet set = Law.set(6);
        ScoreSheet sheet = io.github.ocop.fixtures.Totals.sheet(set, "m1", 55);
        Rating rating = Law.rate(sheet);
        assertThat(rating.band()).isEqualTo(3);
        assertThat(rating.unmet()).allMatch(unmet -> unmet.minimum().stars() == 3);
    }

    @Test
    void appendix_II_unmet_minimums_come_by_stars_and_then_in_the_order_of_the_set() {
        ScoreSheet sheet =
                ScoreSheet.top(Law.set(6), "m1").with("3.5", 0).with("1.6", 0).with("6.4", 3);
        assertThat(Law.rate(sheet).unmet())
                .extracting(
                        unmet -> unmet.minimum().stars() + "@" + unmet.minimum().criterion())
                .containsExactly("3@3.5", "4@1.6", "4@3.5", "5@6.4");
    }

    @Test
    void set_21_criterion_7_binds_every_product() {
        Rating rating = Law.rate(ScoreSheet.top(Law.set(21), "m1").with("7", 0));
        assertThat(rating.total()).isEqualTo(Points.of(96));
        assertThat(rating.stars()).isEqualTo(2);
    }

    @Test
    void set_26_marks_bind_though_the_closing_note_is_missing() {
        ScoreSheet top = ScoreSheet.top(Law.set(26), "m1");
        assertThat(Law.rate(top.with("3.4", 0)).stars()).isEqualTo(3);
        assertThat(Law.rate(top.with("3.5", 1)).stars()).isEqualTo(3);
        assertThat(Law.rate(top.with("3.5", 0)).stars()).isEqualTo(2);
        assertThat(Law.rate(top.with("3.5", 2)).stars()).isEqualTo(5);
    }

    @Test
    void majority_more_than_half_of_the_sheets_must_reach_a_minimum() {
        CriteriaSet set = Law.set(6);
        assertThat(council(set, 2, 1).unmet()).isEmpty();
        assertThat(council(set, 1, 1).unmet()).singleElement().satisfies(unmet -> {
            assertThat(unmet.reachedBy()).isEqualTo(1);
            assertThat(unmet.of()).isEqualTo(2);
            assertThat(unmet.awarded()).isEqualTo(Points.of(2));
        });
        assertThat(council(set, 1, 2).unmet()).singleElement().satisfies(unmet -> {
            assertThat(unmet.reachedBy()).isEqualTo(1);
            assertThat(unmet.of()).isEqualTo(3);
            assertThat(unmet.awarded().cut(2)).isEqualTo("1.66");
        });
        assertThat(council(set, 5, 4).unmet()).isEmpty();
        assertThat(council(set, 4, 4).stars()).isEqualTo(3);
    }

    /** So many sheets with a registered trade mark, so many with an application only. */
    private static Rating council(CriteriaSet set, int reaching, int missing) {
        List<ScoreSheet> sheets = IntStream.range(0, reaching + missing)
                .mapToObj(i -> ScoreSheet.top(set, "m" + i).with("3.5", i < reaching ? 3 : 1))
                .toList();
        return Law.rate(sheets.toArray(ScoreSheet[]::new));
    }
}
