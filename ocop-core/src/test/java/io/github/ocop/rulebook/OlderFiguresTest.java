package io.github.ocop.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.StarMinimum;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the older criteria sets as counted off the copies at hand, numbers only. */
class OlderFiguresTest {
    private static final Rulebooks RULEBOOKS = Rulebooks.standard();

    @ParameterizedTest
    @CsvSource({
        "qd-148-2023, 148-2023, 665, 1 26",
        "qd-1489-2025, 148-2023, 665, 1 26",
        "qd-1048-2019, 1048-2019, 722, 1 25"
    })
    void appendix_III_every_figure_of_every_complete_set(String id, String file, int criteria, String ends)
            throws IOException {
        List<String> held = sets(id).flatMap(
                        set -> set.criteria().stream().map(criterion -> figures(set, criterion, true)))
                .toList();
        assertThat(held).isEqualTo(counted(file)).hasSize(criteria);
        assertThat(held.get(0)).startsWith(ends.split(" ", -1)[0] + " ");
        assertThat(held.get(held.size() - 1)).startsWith(ends.split(" ", -1)[1] + " ");
    }

    /** 781 has the sets of 1048, its own tourism set, and minimums over them. */
    @Test
    void decision_781_has_the_points_of_1048_and_another_tourism_set() throws IOException {
        List<String> held = sets("qd-781-2020")
                .flatMap(set -> set.criteria().stream().map(criterion -> figures(set, criterion, false)))
                .toList();
        assertThat(held)
                .isEqualTo(Stream.concat(counted("1048-2019").stream(), counted("781-2020").stream())
                        .toList());
    }

    private static Stream<CriteriaSet> sets(String id) {
        Rulebook rulebook = RULEBOOKS.get(id);
        return rulebook.criteriaSets().stream().flatMap(number -> rulebook.findCriteriaSet(number).stream());
    }

    private static List<String> counted(String file) throws IOException {
        String name = "figures-" + file + ".txt";
        try (InputStream in = Objects.requireNonNull(OlderFiguresTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String figures(CriteriaSet set, Criterion criterion, boolean marks) {
        String options = criterion.options().stream()
                .map(option -> option.points()
                        + (marks && option.minimumFor().isPresent()
                                ? "*" + option.minimumFor().getAsInt()
                                : ""))
                .collect(Collectors.joining(" "));
        String whole =
                criterion.wholeMark().isPresent() ? " *" + criterion.wholeMark().getAsInt() : "";
        return set.number() + " " + criterion.number() + " " + criterion.points() + ": " + options + whole;
    }

    @ParameterizedTest
    @CsvSource({
        "qd-1048-2019, 19 26",
        "qd-781-2020, 19",
        "qd-148-2023, 7 11 12 13",
        "qd-1489-2025, 7 11 12 13",
        "qd-26-2026, ''"
    })
    void sets_that_add_up_in_no_copy_are_incomplete_and_say_why(String id, String incomplete) {
        Rulebook rulebook = RULEBOOKS.get(id);
        assertThat(rulebook.criteriaSets().stream()
                        .flatMap(number -> rulebook.findSet(number).stream())
                        .filter(IncompleteSet.class::isInstance)
                        .map(set -> String.valueOf(set.number()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(incomplete);
        assertThat(rulebook.criteriaSets().stream()
                        .flatMap(number -> rulebook.findSet(number).stream())
                        .filter(IncompleteSet.class::isInstance)
                        .map(set -> ((IncompleteSet) set).reason()))
                .allMatch(reason -> reason.startsWith("part-"));
    }

    /** 781: the lines that are known, on the options they are matched to; none of it for tourism, nor for set 19. */
    @Test
    void decision_781_minimums_stand_on_these_options() {
        assertThat(sets("qd-781-2020").mapToInt(set -> set.minimums().size()).sum())
                .isEqualTo(67);
        assertThat(minimums("qd-781-2020", 1)).isEqualTo("3: 9.1 10.1; 4: 8.1");
        assertThat(minimums("qd-781-2020", 23)).isEqualTo("3: 6.1 7.1");
        assertThat(minimums("qd-781-2020", 25)).isEmpty();
        assertThat(minimums("qd-781-2020", 26)).isEmpty();
        assertThat(sets("qd-1048-2019").mapToInt(set -> set.minimums().size()).sum())
                .isZero();
    }

    private static String minimums(String id, int set) {
        List<StarMinimum> all = RULEBOOKS.get(id).criteriaSet(set).minimums();
        return Stream.of(3, 4, 5)
                .map(stars -> all.stream()
                        .filter(minimum -> minimum.stars() == stars)
                        .map(StarMinimum::criterion)
                        .collect(Collectors.joining(" ", stars + ": ", "")))
                .filter(line -> !line.endsWith(": "))
                .collect(Collectors.joining("; "));
    }

    /** 148: 450 marks on options and one on intellectual property as a whole in each complete set. */
    @Test
    void decision_148_has_472_minimums() {
        assertThat(sets("qd-148-2023").mapToInt(set -> set.minimums().size()).sum())
                .isEqualTo(472);
        assertThat(sets("qd-148-2023"))
                .allSatisfy(set -> assertThat(set.criteria())
                        .filteredOn(criterion -> criterion.wholeMark().isPresent())
                        .extracting(Criterion::label)
                        .containsExactly("intellectual-property"));
    }
}
