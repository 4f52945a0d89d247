package io.github.ocop.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.ocop.comparison.FigureComparison.Figure;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Two decisions compared: the same products, criteria by their labels, what changed. */
class RulebookComparisonTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();

    static Stream<Arguments> pairs() {
        List<String> ids = RULEBOOKS.held().asList();
        return Lists.cartesianProduct(ids, ids).stream().map(pair -> Arguments.of(pair.get(0), pair.get(1)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_comparison_is_symmetric_and_with_itself_nothing(String left, String right) {
        RulebookComparison one = RulebookComparison.of(RULEBOOKS.get(left), RULEBOOKS.get(right));
        RulebookComparison other = RulebookComparison.of(RULEBOOKS.get(right), RULEBOOKS.get(left));
        assertThat(one.isEmpty()).isEqualTo(left.equals(right));
        assertThat(other.figures().stream().map(FigureComparison::mirrored).toList())
                .containsExactlyInAnyOrderElementsOf(one.figures());
        assertThat(other.onlyLeft()).isEqualTo(one.onlyRight());
        assertThat(other.onlyRight()).isEqualTo(one.onlyLeft());
        assertThat(other.sets().stream().map(RulebookComparisonTest::mirrored).collect(Collectors.toSet()))
                .isEqualTo(one.sets().stream()
                        .map(RulebookComparisonTest::unordered)
                        .collect(Collectors.toSet()));
    }

    private record Unordered(
            SetPair sets,
            ImmutableSet<CriterionComparison> criteria,
            int same,
            ImmutableSet<String> left,
            ImmutableSet<String> right) {}

    private static Unordered unordered(SetComparison set) {
        return new Unordered(
                set.sets(), ImmutableSet.copyOf(set.criteria()), set.same(), set.groundsLeft(), set.groundsRight());
    }

    private static Unordered mirrored(SetComparison set) {
        return new Unordered(
                set.sets().mirrored(),
                set.criteria().stream().map(CriterionComparison::mirrored).collect(ImmutableSet.toImmutableSet()),
                set.same(),
                /* left= */ set.groundsRight(),
                /* right= */ set.groundsLeft());
    }

    /** Numbered differently, split, joined and new. */
    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, 2, qd-26-2026, 2", "qd-1048-2019, 8, qd-26-2026, 8", "qd-1048-2019, 9, qd-26-2026, 8",
        "qd-1048-2019, 14, qd-26-2026, 13", "qd-1048-2019, 21, qd-26-2026, ''", "qd-1048-2019, 25, qd-148-2023, 22",
        "qd-1048-2019, 23, qd-148-2023, 21", "qd-1048-2019, 24, qd-148-2023, 21",
                "qd-148-2023, 21, qd-1048-2019, 23 24",
        "qd-26-2026, 24, qd-1048-2019, ''", "qd-26-2026, 24, qd-148-2023, 24", "qd-1048-2019, 26, qd-781-2020, 26",
        "qd-781-2020, 26, qd-26-2026, 26", "qd-148-2023, 16, qd-781-2020, 17", "qd-148-2023, 8, qd-781-2020, 8 9"
    })
    void a_product_s_set_is_found_through_the_classifications(String left, int set, String right, String sets) {
        assertThat(SetPair.of(RULEBOOKS.get(left), set, RULEBOOKS.get(right)).stream()
                        .map(SetPair::right)
                        .map(ListedSet::number)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(sets);
    }

    @ParameterizedTest
    @CsvSource({
        "PART, A, 35, 40",
        "PART, C, 40, 35",
        "DECIDER, 3, PROVINCE, DISTRICT",
        "PASS_UP, PROVINCE, 50, 70",
        "MINIMUMS, '', NONE, CHECKED",
        "NOTICE, '', , 30",
        "DOCUMENT, business-plan, ALWAYS, ",
        "DOCUMENT, rating-application, , ALWAYS"
    })
    void figures_of_1048_and_148(Figure figure, String of, String left, String right) {
        assertThat(RulebookComparison.of(RULEBOOKS.get("qd-1048-2019"), RULEBOOKS.get("qd-148-2023"))
                        .figures())
                .contains(new FigureComparison(figure, of, Optional.ofNullable(left), Optional.ofNullable(right)))
                .noneMatch(one -> one.figure() == Figure.BAND || one.figure() == Figure.TERM);
    }

    /** Set 6 of 148 and of 26/2026, its first criterion by figures. */
    @ParameterizedTest
    @CsvSource({
        "materials-source, '1.1 A 5 {3=1}', '1.1 A 3 {3=2}', materials-province-50-to-75 3 2; materials-province-75-to-100 5 3",
        "accounting, '3.5 A 1 {}', '', ''",
        "bilingual-label, '', '2.4 A 1 {}', ''"
    })
    void criteria_are_matched_by_label(String label, String left, String right, String options) {
        SetPair pair = SetPair.of(RULEBOOKS.get("qd-148-2023"), 6, RULEBOOKS.get("qd-26-2026"))
                .get(0);
        CriterionComparison criterion = SetComparison.of(pair).criteria().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        assertThat(criterion.left().map(RulebookComparisonTest::told).orElse(""))
                .isEqualTo(left);
        assertThat(criterion.right().map(RulebookComparisonTest::told).orElse(""))
                .isEqualTo(right);
        assertThat(criterion.options().stream()
                        .map(option -> option.label() + " " + option.left().orElse(-1) + " "
                                + option.right().orElse(-1))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(options);
    }

    private static String told(CriterionSide side) {
        return side.number() + " " + side.figures().part() + " "
                + side.figures().points() + " " + side.figures().minimums();
    }

    /** Only procedure was amended by 1489. */
    @ParameterizedTest
    @CsvSource({"qd-148-2023, qd-1489-2025", "qd-1489-2025, qd-148-2023"})
    void decision_1489_changed_no_criterion(String left, String right) {
        RulebookComparison comparison = RulebookComparison.of(RULEBOOKS.get(left), RULEBOOKS.get(right));
        assertThat(comparison.sets()).isEmpty();
        assertThat(comparison.figures()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"0", "27"})
    void a_set_there_is_not_is_a_caller_s_bug(int number) {
        Rulebook rulebook = RULEBOOKS.get("qd-148-2023");
        assertThatThrownBy(() -> SetPair.of(rulebook, number, rulebook))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("given " + number);
    }
}
