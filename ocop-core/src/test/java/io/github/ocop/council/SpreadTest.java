package io.github.ocop.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.rating.Points;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far members' totals are apart: strictly more than the limit sends them back to score again. */
class SpreadTest {
    @ParameterizedTest
    @CsvSource({
        "84, 74, 10, true",
        "84, 73.5, 10, false",
        "84.5, 74, 10, false",
        "84, 73, 10, false",
        "84, 74.0000000001, 10, true",
        "84, 73.9999999999, 10, false",
        "254/3, 224/3, 10, true",
        "254/3, 223/3, 10, false",
        "80, 80, 0, true",
        "80, 79, 0, false"
    })
    void ten_points_apart_is_allowed_and_ten_and_a_half_is_not(
            String one, String other, String limit, boolean allowed) {
        Map<String, Points> totals = ImmutableMap.of("m1", Points.parse(one), "m2", Points.parse(other));
        assertThat(Spread.of(totals).isWithin(Points.parse(limit))).isEqualTo(allowed);
        assertThat(Spread.beyond(Points.parse(limit), totals)).hasSize(allowed ? 0 : 1);
    }

    @Test
    void the_highest_and_the_lowest_are_named_the_first_of_several() {
        Spread spread = Spread.of(ImmutableMap.of(
                "a", Points.of(80), "b", Points.of(91), "c", Points.of(78), "d", Points.of(91), "e", Points.of(78)));
        assertThat(spread).isEqualTo(new Spread("b", Points.of(91), "c", Points.of(78)));
        assertThat(spread.by()).isEqualTo(Points.of(13));
    }

    @Test
    void every_two_members_too_far_apart_are_named() {
        assertThat(Spread.beyond(
                        Points.of(10),
                        ImmutableMap.of(
                                "a", Points.of(70), "b", Points.of(81), "c", Points.of(80), "d", Points.of(92))))
                .containsExactly(
                        new Spread("b", Points.of(81), "a", Points.of(70)),
                        new Spread("d", Points.of(92), "a", Points.of(70)),
                        new Spread("d", Points.of(92), "b", Points.of(81)),
                        new Spread("d", Points.of(92), "c", Points.of(80)));
    }

    @Test
    void one_member_is_not_apart_and_none_has_no_spread() {
        assertThat(Spread.of(ImmutableMap.of("a", Points.of(7))).by()).isEqualTo(Points.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(Map.of()));
    }
}
