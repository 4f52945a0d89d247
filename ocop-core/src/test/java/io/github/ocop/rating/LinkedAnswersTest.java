package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to criteria that hang together, one held against another: criteria 4, 5 and 7 of a set of eight. */
class LinkedAnswersTest {
    private static LinkedAnswers answers(int first, int second, int third) {
        return LinkedAnswers.of(ImmutableList.of(4, 5, 7), new int[8], new int[] {0, 0, 0, 0, first, second, 9, third});
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 2, 3, -",
                "0, 2, 3, 4",
                "1, 0, 3, 5",
                "1, 2, 0, 7",
                "0, 0, 3, -",
                "0, 2, 0, -",
                "1, 0, 0, -",
                "0, 0, 0, -"
            })
    void a_criterion_is_told_where_it_alone_has_other_points(int first, int second, int third, Integer differs) {
        assertThat(answers(1, 2, 3).onlyDifference(answers(first, second, third)))
                .isEqualTo(differs == null ? OptionalInt.empty() : OptionalInt.of(differs));
    }
}
