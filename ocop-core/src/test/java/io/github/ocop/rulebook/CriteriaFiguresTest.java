package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Option;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.criteria.Selection;
import io.github.ocop.fixtures.Law;
import io.github.ocop.law.Misprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of Appendix II as counted from the text, set by set. */
class CriteriaFiguresTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            1,32,103,7,12,3,14
            2,31,99,7,13,6,15
            3,32,102,7,14,6,15
            4,32,102,7,14,6,14
            5,31,100,8,13,5,14
            6,32,104,8,13,5,14
            7,32,102,8,14,6,15
            8,32,103,8,14,6,15
            9,31,101,8,14,6,14
            10,32,104,8,13,6,14
            11,32,104,8,12,3,13
            12,32,104,8,14,3,13
            13,34,107,8,10,3,13
            14,29,96,8,10,3,13
            15,29,96,8,13,3,13
            16,29,91,7,9,4,13
            17,29,95,8,12,3,13
            18,31,98,7,10,3,14
            19,30,98,7,10,3,12
            20,30,97,7,10,3,13
            21,28,90,7,9,4,14
            22,28,90,6,8,4,14
            23,26,86,5,11,4,15
            24,26,87,4,7,5,16
            25,25,84,4,9,3,14
            26,32,92,1,2,0,31
            """)
    void appendix_II_counts_of_a_set(int number, int criteria, int options, int three, int four, int five, int noZero) {
        CriteriaSet set = Law.set(number);
        assertThat(set.criteria()).hasSize(criteria);
        assertThat(options(Stream.of(set)).count()).isEqualTo(options);
        assertThat(set.minimums()).filteredOn(minimum -> minimum.stars() == 3).hasSize(three);
        assertThat(set.minimums()).filteredOn(minimum -> minimum.stars() == 4).hasSize(four);
        assertThat(set.minimums()).filteredOn(minimum -> minimum.stars() == 5).hasSize(five);
        assertThat(set.criteria())
                .filteredOn(criterion -> !criterion.hasZeroOption())
                .hasSize(noZero);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | 2.2 ≥ 2; 2.3 ≥ 1; 3.5 ≥ 1; 4.1 ≥ 2; 5.3 ≥ 1; 9 ≥ 2; 10 ≥ 1 | 1.5 ≥ 2; 1.6 ≥ 1; 2.1 ≥ 3; 2.3 ≥ 3; 3.4 ≥ 2; 3.5 ≥ 2; 4.1 ≥ 3; 5.1 ≥ 5; 6.1 ≥ 2; 6.2 ≥ 3; 8 ≥ 3; 10 ≥ 3 | 1.3 ≥ 3; 1.5 ≥ 3; 4.1 ≥ 5
            10 | 1.1 ≥ 1; 2.2 ≥ 2; 2.3 ≥ 1; 3.5 ≥ 1; 4.1 ≥ 2; 5.3 ≥ 1; 8 ≥ 2; 9 ≥ 1 | 1.5 ≥ 2; 1.6 ≥ 1; 2.1 ≥ 3; 2.3 ≥ 3; 3.4 ≥ 2; 4.1 ≥ 3; 5.1 ≥ 5; 6.1 ≥ 2; 6.3 ≥ 2; 6.4 ≥ 2; 6.5 ≥ 2; 7 ≥ 3; 9 ≥ 3 | 1.5 ≥ 3; 4.1 ≥ 5; 6.3 ≥ 3; 6.4 ≥ 3; 6.5 ≥ 4; 7 ≥ 5
            16 | 1.1 ≥ 1; 2.2 ≥ 2; 2.3 ≥ 1; 3.5 ≥ 1; 4.1 ≥ 2; 5.3 ≥ 1; 8 ≥ 2 | 1.4 ≥ 2; 1.5 ≥ 1; 2.1 ≥ 4; 2.3 ≥ 3; 3.4 ≥ 2; 3.5 ≥ 2; 4.1 ≥ 3; 5.1 ≥ 5; 7 ≥ 3 | 1.4 ≥ 3; 4.1 ≥ 5; 7 ≥ 5; 9 ≥ 5
            21 | 1.1 ≥ 1; 2.2 ≥ 1; 3.5 ≥ 1; 4.1 ≥ 2; 5.3 ≥ 1; 7 ≥ 1; 8 ≥ 1 | 1.4 ≥ 2; 1.5 ≥ 1; 2.1 ≥ 4; 2.2 ≥ 4; 3.4 ≥ 2; 3.5 ≥ 2; 4.1 ≥ 3; 5.1 ≥ 5; 8 ≥ 3 | 1.4 ≥ 4; 4.1 ≥ 5; 6.1 ≥ 5; 6.2 ≥ 5
            24 | 2.2 ≥ 1; 3.5 ≥ 1; 5.3 ≥ 1; 8 ≥ 4 | 1.4 ≥ 2; 1.5 ≥ 1; 2.1 ≥ 5; 3.4 ≥ 2; 3.5 ≥ 2; 5.1 ≥ 5; 7 ≥ 6 | 1.4 ≥ 4; 2.2 ≥ 4; 6.1 ≥ 5; 6.3 ≥ 5; 7 ≥ 9
            25 | 2.2 ≥ 1; 3.5 ≥ 1; 5.3 ≥ 1; 8 ≥ 5 | 1.4 ≥ 2; 1.5 ≥ 1; 2.1 ≥ 5; 2.2 ≥ 4; 3.4 ≥ 2; 3.5 ≥ 2; 5.1 ≥ 5; 6.3 ≥ 5; 7 ≥ 7 | 1.4 ≥ 4; 6.1 ≥ 5; 7 ≥ 10
            26 | 3.5 ≥ 1 | 3.4 ≥ 3; 3.5 ≥ 2 | ''
            """)
    void appendix_II_star_minimums_as_printed(int number, String three, String four, String five) {
        assertThat(minimums(number, 3)).isEqualTo(three);
        assertThat(minimums(number, 4)).isEqualTo(four);
        assertThat(minimums(number, 5)).isEqualTo(five);
    }

    private static String minimums(int number, int stars) {
        return Law.set(number).minimums().stream()
                .filter(minimum -> minimum.stars() == stars)
                .map(minimum -> minimum.criterion() + " ≥ " + minimum.points())
                .collect(Collectors.joining("; "));
    }

    @Test
    void appendix_II_every_figure_of_every_set() throws IOException {
        // counted off the text once, numbers only; the criteria files have to say the same
        try (InputStream in = CriteriaFiguresTest.class.getResourceAsStream("figures-26-2026.txt")) {
            List<String> printed = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            List<String> held = Law.sets()
                    .flatMap(set -> set.criteria().stream().map(criterion -> figures(set, criterion)))
                    .toList();
            assertThat(held).hasSize(787).isEqualTo(printed);
        }
    }

    private static String figures(CriteriaSet set, Criterion criterion) {
        String options = criterion.options().stream()
                .map(option -> option.points()
                        + (option.minimumFor().isPresent()
                                ? "*" + option.minimumFor().getAsInt()
                                : ""))
                .collect(Collectors.joining(" "));
        return (set.number() + " " + criterion.number() + " " + criterion.points() + ": " + options).strip();
    }

    @ParameterizedTest
    @CsvSource({
        "header-food-safety, 1 2 3 4 5 6 7 8 9 10 11 12 13 14 16",
        "header-food-safety-licence, 15 17",
        "header-gmp, 18",
        "header-specialised-conditions, 19 20",
        "header-dossier, 21 22 23 24 25"
    })
    void appendix_II_rejection_lines(String label, String sets) {
        assertThat(Law.sets()
                        .filter(set -> set.grounds().stream()
                                .anyMatch(ground -> ground.label().equals(label)))
                        .map(set -> String.valueOf(set.number())))
                .containsExactly(sets.split(" ", -1));
    }

    @Test
    void appendix_II_94_criteria_under_99_printed_titles() {
        // five titles are another wording of the same criterion: 1.4 and 1.5 of set 1, the declarations of 3, 4, 19, 20
        assertThat(Law.sets()
                        .flatMap(set -> set.criteria().stream())
                        .map(Criterion::label)
                        .distinct())
                .hasSize(94);
    }

    @Test
    void appendix_II_counts_in_all() {
        assertThat(Law.sets()
                        .flatMap(set -> set.parts().stream())
                        .mapToLong(part -> part.headings().size())
                        .sum())
                .isEqualTo(291);
        assertThat(Law.sets()
                        .flatMap(set -> set.criteria().stream())
                        .collect(Collectors.groupingBy(Criterion::selection, Collectors.counting())))
                .isEqualTo(Map.of(Selection.ONE, 762L, Selection.YES_NO, 22L, Selection.ONE_OF_CASES, 3L));
        Map<Integer, Long> points =
                options(Law.sets()).collect(Collectors.groupingBy(Option::points, TreeMap::new, Collectors.counting()));
        assertThat(points)
                .isEqualTo(Map.ofEntries(
                        Map.entry(0, 387L),
                        Map.entry(1, 738L),
                        Map.entry(2, 576L),
                        Map.entry(3, 539L),
                        Map.entry(4, 81L),
                        Map.entry(5, 208L),
                        Map.entry(6, 2L),
                        Map.entry(7, 1L),
                        Map.entry(8, 1L),
                        Map.entry(9, 1L),
                        Map.entry(10, 1L)));
    }

    @Test
    void appendix_II_requirements_without_effect_are_held() {
        Map<Requirement.Kind, Long> kinds = Law.sets()
                .flatMap(set -> set.criteria().stream())
                .flatMap(criterion -> criterion.requirements().stream())
                .collect(Collectors.groupingBy(Requirement::kind, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        Requirement.Kind.LOCAL_ORIGIN, 7L,
                        Requirement.Kind.CONTENT, 25L,
                        Requirement.Kind.TEST_SLIP, 18L,
                        Requirement.Kind.EVIDENCE_BASIS, 25L,
                        Requirement.Kind.PARTLY_MANDATORY, 1L));
        assertThat(Law.set(21).criterion("7").requirements())
                .extracting(Requirement::kind)
                .contains(Requirement.Kind.PARTLY_MANDATORY);
    }

    @Test
    void appendix_II_clear_misprints_are_applied_and_listed_with_the_printed_figure() {
        assertThat(Law.QD_26.misprints())
                .filteredOn(Misprint::isCorrected)
                .extracting(
                        Misprint::id,
                        misprint -> misprint.printed().orElseThrow(),
                        misprint -> misprint.applied().orElseThrow())
                .containsExactly(
                        tuple("S1", "", "0"),
                        tuple("S2", "13", "3"),
                        tuple("S3", "", "0"),
                        tuple("S5", "", "0"),
                        tuple("S6", "", "0"),
                        tuple("S7", "11", "1"),
                        tuple("S9", "4 1", "4"),
                        tuple("S10", "35", "40"));
        assertThat(Law.set(4).criterion("7").pointsOf(3)).isEqualTo(3);
        assertThat(Law.set(4).criterion("1.2").pointsOf(1)).isZero();
        assertThat(Law.set(7).criterion("1.2").pointsOf(1)).isZero();
        assertThat(Law.set(10).criterion("1.2").pointsOf(1)).isZero();
        assertThat(Law.set(11).criterion("1.2").pointsOf(1)).isZero();
        assertThat(Law.set(11).criterion("6.1.1").pointsOf(2)).isEqualTo(1);
        assertThat(Law.set(23).criterion("9").points()).isEqualTo(4);
        assertThat(Law.set(26).parts().get(0).points()).isEqualTo(40);
    }

    @Test
    void appendix_II_what_is_only_likely_stays_as_printed() {
        // set 7, 3.1: the limited company keeps its printed 1 point, and set 23, 6.2 its two options of 1 point
        assertThat(points(Law.set(7).criterion("3.1"))).isEqualTo("1 1 3");
        assertThat(points(Law.set(23).criterion("6.2"))).isEqualTo("1 1 3 5");
        // G1, G6: no mark where the sibling sets have one
        assertThat(Law.set(1).criterion("8").options().get(3).minimumFor()).isEmpty();
        assertThat(Law.set(10).criterion("3.5").options().get(1).minimumFor()).isEmpty();
    }

    private static String points(Criterion criterion) {
        return criterion.options().stream()
                .map(option -> String.valueOf(option.points()))
                .collect(Collectors.joining(" "));
    }

    private static Stream<Option> options(Stream<CriteriaSet> sets) {
        return sets.flatMap(set -> set.criteria().stream()).flatMap(criterion -> criterion.options().stream());
    }

    @Test
    void the_same_fact_has_one_label_wherever_it_is_an_option() {
        assertThat(options(Law.sets()).map(Option::label).distinct()).hasSize(417);
        Function<Integer, String> best =
                number -> Law.set(number).criterion("3.5").options().get(0).label();
        assertThat(best.apply(1)).isEqualTo(best.apply(25)).isEqualTo("trademark-application-accepted-or-published");
    }
}
