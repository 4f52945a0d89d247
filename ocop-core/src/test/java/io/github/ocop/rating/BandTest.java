package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Article 3.3: the five classes by average total. */
class BandTest {
    static Stream<Arguments> edges() {
        return Stream.of(3, 7, 9)
                .flatMap(members -> Stream.of(90, 70, 50, 30)
                        .flatMap(edge -> Stream.of(1, 5, 16, 21, 26).map(set -> Arguments.of(members, edge, set))));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void article_3_3_a_mean_just_below_an_edge_is_in_the_band_below(int members, int edge, int set) {
        int above = band(edge);
        assertThat(rate(set, members, edge, -1).band()).isEqualTo(above - 1);
        assertThat(rate(set, members, edge, -1).total()).isEqualTo(Points.mean((long) edge * members - 1, members));
        assertThat(rate(set, members, edge, 0).band()).isEqualTo(above);
        assertThat(rate(set, members, edge, 0).total()).isEqualTo(Points.of(edge));
        assertThat(rate(set, members, edge, 1).band()).isEqualTo(above);
    }

    private static int band(int edge) {
        return edge / 20 + 1;
    }

    /** A council of equal totals but for one member, who is so many points off. */
    private static Rating rate(int number, int members, int total, int off) {
        CriteriaSet set = Law.set(number);
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int i = 1; i < members; i++) {
            sheets.add(Totals.sheet(set, "m" + i, total));
        }
        sheets.add(Totals.sheet(set, "m" + members, total + off));
        return Law.rate(sheets.toArray(ScoreSheet[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "40,      25,    25,      90.00, 5",
        "39.999,  25,    24.996,  89.99, 4",
        "39.999,  25,    25.0009, 89.99, 4",
        "40,      25,    24.9999999999, 89.99, 4",
        "40,      25,    35,      100.00, 5",
        "40,      25,    5,       70.00, 4",
        "40,      25,    4.9999999999, 69.99, 3",
        "20,      15,    15,      50.00, 3",
        "20,      15,    14.99,   49.99, 2",
        "10,      10,    10,      30.00, 2",
        "10,      10,    9.999,   29.99, 1",
        "0,       0,     0,       0.00, 1"
    })
    void article_3_3_by_parts(String a, String b, String c, String total, int stars) {
        PartResults parts = PartResults.of(Points.parse(a), Points.parse(b), Points.parse(c));
        Rating rating =
                Rater.of(Law.set(6), Law.QD_26.rules(), Law.QD_26.eligibility()).rate(parts);
        assertThat(rating.total().cut(2)).isEqualTo(total);
        assertThat(rating.band()).isEqualTo(stars);
        assertThat(rating.stars()).isEqualTo(stars);
        assertThat(rating.minimums()).isEqualTo(MinimumsHeld.NOT_CHECKED);
        assertThat(rating.unmet()).isEmpty();
    }
}
