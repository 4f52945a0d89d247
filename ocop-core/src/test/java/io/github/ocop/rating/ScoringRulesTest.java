package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import io.github.ocop.criteria.PartName;
import io.github.ocop.fixtures.Law;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of scoring that cannot be, and what those of Decision 26/2026 say. */
class ScoringRulesTest {
    private static final ScoringRules RULES = Law.QD_26.rules();

    private static ScoringRules.Builder rules() {
        return ScoringRules.builder().from(RULES);
    }

    private static StarBand band(int stars, int edge) {
        return StarBand.of(stars, edge, RULES.uncertified());
    }

    @ParameterizedTest
    @CsvSource({"5, 90", "4, 70", "3, 50", "2, 30", "1, 0"})
    void article_3_3_the_fewest_points_of_each_number_of_stars(int stars, int edge) {
        assertThat(RULES.edge(stars)).isEqualTo(edge);
    }

    @Test
    void article_3_3_there_are_1_to_5_stars() {
        assertThatThrownBy(() -> RULES.edge(6)).hasMessage("stars: expected 1 to 5, given 6");
        assertThatThrownBy(() -> RULES.edge(0)).hasMessage("stars: expected 1 to 5, given 0");
        assertThatThrownBy(() -> RULES.band(Points.of(-1))).hasMessage("total: expected 0 or more, given -1");
    }

    @Test
    void article_3_3_three_parts_have_100_points() {
        ScoringRules.Builder more = rules().parts(Maps.transformValues(
                RULES.parts(), part -> PartMaximum.of(part.points() + 1, part.citation())));
        assertThatThrownBy(more::build).hasMessageStartingWith("parts: expected three of 100 points in all, given {");
        ScoringRules.Builder one = rules().parts(Maps.transformValues(
                Maps.filterKeys(RULES.parts(), part -> part == PartName.A),
                part -> PartMaximum.of(100, part.citation())));
        assertThatThrownBy(one::build).hasMessageStartingWith("parts: expected three of 100 points in all, given {");
    }

    @Test
    void bands_go_down_star_by_star_to_0() {
        assertThat(rules().bands(List.of(band(1, 0))).build().edge(1)).isZero();
        ScoringRules.Builder skipped = rules().bands(List.of(band(3, 50), band(1, 0)));
        assertThatThrownBy(skipped::build).hasMessage("bands: expected 2 stars at place 0");
        ScoringRules.Builder level = rules().bands(List.of(band(2, 30), band(1, 30)));
        assertThatThrownBy(level::build).hasMessage("bands: expected edges that fall");
        ScoringRules.Builder open = rules().bands(List.of(band(2, 30), band(1, 1)));
        assertThatThrownBy(open::build).hasMessage("bands: expected one from 0");
        ScoringRules.Builder none = rules().bands(List.of());
        assertThatThrownBy(none::build).hasMessage("bands: expected one from 0");
    }

    @Test
    void article_4_1_somebody_decides_at_3_4_and_5_stars() {
        ScoringRules.Builder fewer = rules().deciders(Maps.filterKeys(RULES.deciders(), stars -> stars != 4));
        assertThatThrownBy(fewer::build).hasMessage("deciders: expected one for 3, 4 and 5 stars, given [3, 5]");
        assertThat(RULES.decider(2)).isEmpty();
        assertThat(RULES.decider(3).map(Decider::by)).contains(Authority.PROVINCE);
    }

    @Test
    void one_way_up_leads_to_a_level() {
        PassUp way = RULES.passUps().get(0);
        assertThat(RULES.passUpTo(way.to())).contains(way);
        assertThat(RULES.passUpTo(Authority.DISTRICT)).isEmpty();
        List<PassUp> twice = new ArrayList<>(RULES.passUps());
        twice.add(way);
        ScoringRules.Builder rules = rules().passUps(twice);
        assertThatThrownBy(rules::build).hasMessageStartingWith("passing up: expected one way to each level, given [");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "100, true", "101, false"})
    void a_product_goes_up_from_1_to_100_points(int points, boolean can) {
        PassUp way = RULES.passUps().get(0);
        if (can) {
            PassUp other = PassUp.of(way.by(), way.to(), points, way.citation());
            assertThat(other.takes(Points.of(points))).isTrue();
            assertThat(other.takes(Points.mean(points * 3L - 1, 3))).isFalse();
        } else {
            assertThatThrownBy(() -> PassUp.of(way.by(), way.to(), points, way.citation()))
                    .hasMessageContaining("given " + points);
        }
    }

    @Test
    void a_product_goes_up_and_not_down() {
        PassUp way = RULES.passUps().get(0);
        assertThatThrownBy(() -> PassUp.of(way.to(), way.by(), 90, way.citation()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PassUp.of(way.by(), way.by(), 90, way.citation()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_decision_says_how_its_minimums_are_held() {
        ScoringRules.Builder rules = rules().minimums(MinimumsHeld.NOT_CHECKED);
        assertThatThrownBy(rules::build).hasMessage("minimums: expected how they are held, given NOT_CHECKED");
    }
}
