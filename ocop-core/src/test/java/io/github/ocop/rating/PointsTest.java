package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    @ParameterizedTest
    @CsvSource({
        "84, 84, 84.00",
        "84.5, 169/2, 84.50",
        "254/3, 254/3, 84.66",
        "269.999, 269999/1000, 269.99",
        "0, 0, 0.00",
        "0.009, 9/1000, 0.00",
        "-1/3, -1/3, -0.33",
        "6/4, 3/2, 1.50",
        "89.9999999999, 899999999999/10000000000, 89.99"
    })
    void text_is_read_exactly_and_cut_not_rounded(String text, String exact, String cut) {
        Points points = Points.parse(text);
        assertThat(points).hasToString(exact);
        assertThat(points.cut(2)).isEqualTo(cut);
        assertThat(Points.parse(points.toString())).isEqualTo(points).hasSameHashCodeAs(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.", ".5", "+1", "1e2", "1/0", "1.00000000000", " 1", "١", "1/2/3", "1234567890123"})
    void other_text_is_no_number_of_points(String text) {
        assertThatThrownBy(() -> Points.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_mean_is_a_fraction_in_lowest_terms() {
        assertThat(Points.mean(269, 3)).hasToString("269/3");
        assertThat(Points.mean(270, 3)).isEqualTo(Points.of(90));
        assertThat(Points.mean(0, 7)).isEqualTo(Points.ZERO);
        assertThatThrownBy(() -> Points.mean(1, 0)).hasMessageContaining("expected 1 or more, given 0");
    }

    @Test
    void sums_are_exact() {
        Points third = Points.mean(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Points.of(1));
        assertThat(Points.parse("39.999").plus(Points.of(25)).plus(Points.parse("24.996")))
                .isEqualTo(Points.parse("89.995"));
        assertThatThrownBy(() -> Points.of(Long.MAX_VALUE).plus(Points.of(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void order_is_by_value() {
        assertThat(Points.mean(269, 3)).isLessThan(Points.of(90)).isGreaterThan(Points.parse("89.66"));
        assertThat(Points.mean(269, 3).isAtLeast(90)).isFalse();
        assertThat(Points.mean(269, 3).isAtLeast(89)).isTrue();
        assertThat(Points.of(90).isAtLeast(90)).isTrue();
        assertThat(Points.mean(-1, 3).isNegative()).isTrue();
        assertThat(Points.mean(-1, 3).isAtLeast(0)).isFalse();
        assertThat(Points.ZERO.isNegative()).isFalse();
    }

    @Test
    void plain_text_has_no_needless_zeros() {
        assertThat(Points.parse("40.0000000001").plain()).isEqualTo("40.0000000001");
        assertThat(Points.parse("35.50").plain()).isEqualTo("35.5");
        assertThat(Points.of(40).plain()).isEqualTo("40");
        assertThat(Points.of(-100).plain()).isEqualTo("-100");
    }

    @Test
    void points_are_shared_by_1_or_more() {
        assertThat(Points.of(5).dividedBy(1)).isEqualTo(Points.of(5));
        assertThat(Points.of(5).dividedBy(2)).isEqualTo(Points.parse("5/2"));
        assertThatThrownBy(() -> Points.of(5).dividedBy(0)).hasMessage("shares: expected 1 or more, given 0");
    }

    @Test
    void cutting_takes_0_to_10_decimals() {
        assertThat(Points.mean(2, 3).cut(0)).isEqualTo("0");
        assertThat(Points.mean(2, 3).cut(10)).isEqualTo("0.6666666666");
        assertThatThrownBy(() -> Points.ZERO.cut(11)).hasMessageContaining("expected 0 to 10, given 11");
        assertThatThrownBy(() -> Points.ZERO.cut(-1)).hasMessageContaining("expected 0 to 10, given -1");
    }

    @ParameterizedTest
    @CsvSource({
        "84, 84",
        "84.50, 84.5",
        "21/2, 10.5",
        "-1/8, -0.125",
        "1/3, 1/3",
        "0, 0",
        "100, 100",
        "1/10000000000, 0.0000000001"
    })
    void the_shortest_text_is_exact(String points, String text) {
        assertThat(Points.parse(points).shortest()).isEqualTo(text);
        assertThat(Points.parse(Points.parse(points).shortest())).isEqualTo(Points.parse(points));
    }
}
