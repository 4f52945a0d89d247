package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PointsProperties {
    @Property
    void the_text_form_goes_both_ways(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long sum,
            @ForAll @IntRange(min = 1, max = 999) int of) {
        Points points = Points.mean(sum, of);
        assertThat(Points.parse(points.toString())).isEqualTo(points);
    }

    @Property
    void cutting_agrees_with_decimal_division_rounded_down(
            @ForAll @LongRange(min = 0, max = 100_000) long sum,
            @ForAll @IntRange(min = 1, max = 100) int of,
            @ForAll @IntRange(min = 0, max = 10) int decimals) {
        BigDecimal expected = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(of), decimals, RoundingMode.DOWN);
        assertThat(Points.mean(sum, of).cut(decimals)).isEqualTo(expected.toPlainString());
    }

    @Property
    void the_mean_of_sums_is_the_sum_of_means(
            @ForAll @IntRange(max = 4000) int a,
            @ForAll @IntRange(max = 2500) int b,
            @ForAll @IntRange(min = 1, max = 100) int members) {
        assertThat(Points.mean(a, members).plus(Points.mean(b, members))).isEqualTo(Points.mean((long) a + b, members));
    }

    @Property
    void order_agrees_with_cross_multiplication(
            @ForAll @IntRange(max = 9000) int a,
            @ForAll @IntRange(min = 1, max = 100) int n,
            @ForAll @IntRange(max = 100) int whole) {
        Points points = Points.mean(a, n);
        assertThat(points.isAtLeast(whole)).isEqualTo(a >= (long) whole * n);
        assertThat(Integer.signum(points.compareTo(Points.of(whole)))).isEqualTo(Long.compare(a, (long) whole * n));
    }
}
