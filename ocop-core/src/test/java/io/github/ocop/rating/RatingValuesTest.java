package io.github.ocop.rating;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.fixtures.Law;
import io.github.ocop.law.Citation;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Costs, ranges, answers and faults: what each can be, and what it says. */
class RatingValuesTest {
    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1000000, true", "1000001, false"})
    void a_change_costs_0_to_a_million(int cost, boolean can) {
        if (can) {
            assertThat(ChangeCosts.of(Map.of("1.1", cost)).of("1.1")).isEqualTo(cost);
        } else {
            assertThatThrownBy(() -> ChangeCosts.of(Map.of("1.1", cost)))
                    .hasMessage("costs: 1.1: expected 0 to 1000000, given " + cost);
        }
    }

    @Test
    void what_is_not_said_costs_1_and_what_is_said_is_of_the_set() {
        ChangeCosts costs =
                ChangeCosts.builder().putCosts("1.1", 5).addFixed("1.2").build();
        assertThat(costs.of("1.1")).isEqualTo(5);
        assertThat(costs.of("1.3")).isEqualTo(1);
        assertThat(costs.criteria()).containsExactly("1.1", "1.2");
        assertThat(ChangeCosts.each().criteria()).isEmpty();
        Rater rater = Law.rater(Law.set(6));
        ScoreSheet top = ScoreSheet.top(Law.set(6), "m1");
        assertThatThrownBy(() -> rater.improve(top, 5, ChangeCosts.of(Map.of("99.9", 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void questions_about_one_set_take_sheets_of_that_set() {
        Rater rater = Law.rater(Law.set(6));
        ScoreSheet other = ScoreSheet.top(Law.set(7), "m1");
        PartialSheet partial = PartialSheet.of(Law.set(7), FilledSheet.of("m1", Map.of()));
        String told = "sheets: expected sheets of set 6, given one of set 7";
        assertThatThrownBy(() -> rater.rate(List.of(other))).hasMessage(told);
        assertThatThrownBy(() -> rater.improve(other, 5, ChangeCosts.each())).hasMessage(told);
        assertThatThrownBy(() -> rater.range(partial)).hasMessage(told);
        assertThatThrownBy(() -> rater.highest(partial)).hasMessage(told);
        assertThatThrownBy(() -> rater.lowest(partial)).hasMessage(told);
        assertThatThrownBy(() -> rater.rate(List.of())).hasMessage("sheets: expected 1 or more, given none");
    }

    @Test
    void the_ways_to_all_numbers_of_stars_are_the_ways_to_each() {
        Rater rater = Law.rater(Law.set(6));
        ScoreSheet top = ScoreSheet.top(Law.set(6), "m1");
        ScoreSheet low = top;
        for (Criterion criterion : Law.set(6).criteria()) {
            low = criterion.needs().isPresent() || criterion.number().equals("5.1")
                    ? low
                    : low.with(criterion.number(), Choice.of(criterion, 1));
        }
        assertThat(rater.rate(List.of(low)).stars()).isLessThan(5);
        ImmutableMap<Integer, Improvement> ways = rater.improveAll(low, ChangeCosts.each());
        assertThat(ways.keySet()).containsExactly(1, 2, 3, 4, 5);
        for (int stars = 1; stars <= 5; stars++) {
            assertThat(rater.improve(low, stars, ChangeCosts.each())).contains(requireNonNull(ways.get(stars)));
        }
        assertThat(requireNonNull(ways.get(5)).criteriaChanged()).isPositive();
    }

    @Test
    void a_way_costs_what_its_changes_cost_together() {
        // below the minimum for 3 stars on one criterion and for 4 on another
        ScoreSheet low = ScoreSheet.top(Law.set(6), "m1").with("1.1", 1).with("3.5", 1);
        Improvement way = Law.rater(Law.set(6))
                .improve(low, 5, ChangeCosts.of(Map.of("1.1", 30, "3.5", 400)))
                .orElseThrow();
        assertThat(way.changes()).extracting(Change::criterion).containsExactly("1.1", "3.5");
        assertThat(way.cost()).isEqualTo(430);
    }

    @Test
    void of_a_set_that_does_not_add_up_no_sheet_was_read() {
        Rulebook rulebook = Rulebooks.standard().get("qd-148-2023");
        ListedSet incomplete = rulebook.findSet(11).orElseThrow();
        PartsRater parts = PartsRater.of(incomplete, rulebook.rules(), rulebook.eligibility());
        PartResults results = PartResults.of(Points.of(30), Points.of(20), Points.of(30));
        Assessment assessment =
                new Assessment(parts, Optional.empty(), ImmutableSet.of(), ImmutableList.of(), parts.rate(results));
        assertThatThrownBy(assessment::sheetRater)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("set: expected a complete one");
    }

    @ParameterizedTest
    @CsvSource({"BY_STARS, 3, 5, 3", "BY_POINTS, 3, 5, 5", "BY_POINTS, 2, 5, 2", "BY_POINTS, 4, 4, 4"})
    void who_decides_goes_by_the_stars_or_where_it_is_certified_by_the_points(
            Proposal proposal, int stars, int band, int decided) {
        assertThat(proposal.starsDecidedAt(stars, band)).isEqualTo(decided);
    }

    @Test
    void zeros_by_the_mean_are_zeros_of_all() {
        CriteriaSet set = Law.set(16);
        String number = set.zeroStop().orElseThrow().criteria().iterator().next();
        ScoreSheet top = ScoreSheet.top(set, "m1");
        Criterion criterion = set.criteria().get(set.index(number));
        int box = IntStream.rangeClosed(1, criterion.lastPlace())
                .filter(place -> criterion.pointsOf(place) == 0)
                .findFirst()
                .orElseThrow();
        ScoreSheet zero = top.with(number, Choice.of(criterion, box));
        int index = set.index(number);
        assertThat(Tally.zeros(index, List.of(zero, zero), MinimumTest.MEAN).holds())
                .isTrue();
        assertThat(Tally.zeros(index, List.of(zero, zero, top), MinimumTest.MEAN)
                        .holds())
                .isFalse();
        assertThat(Tally.zeros(index, List.of(zero, zero, top), MinimumTest.MAJORITY)
                        .holds())
                .isTrue();
    }

    @Test
    void the_lowest_and_the_highest_sheet_are_the_ends_of_the_range() {
        Rater rater = Law.rater(Law.set(6));
        PartialSheet sheet = PartialSheet.of(Law.set(6), FilledSheet.of("m1", Map.of("1.1", Choice.box(2))));
        RatingRange range = rater.range(sheet);
        assertThat(rater.lowest(sheet).total()).isEqualTo(range.lowestPoints());
        assertThat(rater.highest(sheet).total()).isEqualTo(range.highestPoints());
        assertThat(range.lowestPoints()).isLessThan(range.highestPoints());
    }

    @Test
    void results_of_parts_need_no_criteria() {
        ListedSet listed = Law.set(6);
        PartsRater parts = PartsRater.of(listed, Law.QD_26.rules(), Law.QD_26.eligibility());
        assertThat(parts.set()).isEqualTo(listed);
        assertThat(parts.ofSheets()).isPresent();
        RatingSettings mean = RatingSettings.standard().with(MinimumTest.MEAN);
        assertThat(parts.with(mean).settings()).isEqualTo(mean);
        assertThat(parts.with(RatingSettings.standard())).isSameAs(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "qd-26-2026, 40.1, 25, 35, parts.A, 3.1.a",
        "qd-26-2026, 40, 25.1, 35, parts.B, 3.1.b",
        "qd-26-2026, 40, 25, 35.1, parts.C, 3.1.c",
        "qd-26-2026, -1, 25, 35, parts.A, 3.1.a",
        // where the decision's own clause was not at hand, that of the set
        "qd-1048-2019, 35.1, 25, 40, parts.A, "
    })
    void article_3_1_a_part_has_0_to_its_most_points(
            String rulebook, String a, String b, String c, String at, @Nullable String clause) {
        CriteriaSet set = Law.complete(rulebook).findFirst().orElseThrow();
        PartResults results = PartResults.of(Points.parse(a), Points.parse(b), Points.parse(c));
        assertThatThrownBy(() -> Law.rater(set).rate(results)).isInstanceOfSatisfying(FaultException.class, wrong -> {
            assertThat(wrong.fault().reason()).isEqualTo(FaultReason.PART_OUT_OF_RANGE);
            assertThat(wrong.fault().at()).isEqualTo(at);
            assertThat(wrong.fault().citation().map(Citation::locator))
                    .contains(clause == null ? set.citation().locator() : clause);
        });
    }

    @Test
    void a_sheet_with_gaps_says_whose_it_is() {
        assertThat(PartialSheet.of(Law.set(6), FilledSheet.of("An", Map.of())).member())
                .isEqualTo("An");
    }

    @Test
    void a_range_goes_up_and_what_decides_is_missing() {
        ImmutableRatingRange.Builder same = RatingRange.builder()
                .lowestPoints(70)
                .highestPoints(70)
                .lowestStars(4)
                .highestStars(4);
        assertThat(same.build().deciding()).isEmpty();
        ImmutableRatingRange.Builder points =
                RatingRange.builder().from(same.build()).lowestPoints(71);
        assertThatThrownBy(points::build)
                .hasMessage("range: expected the lowest first, given 71 to 70 points, 4 to 4 stars");
        ImmutableRatingRange.Builder stars =
                RatingRange.builder().from(same.build()).lowestStars(5);
        assertThatThrownBy(stars::build)
                .hasMessage("range: expected the lowest first, given 70 to 70 points, 5 to 4 stars");
        ImmutableRatingRange.Builder deciding =
                RatingRange.builder().from(same.build()).addDeciding("1.1");
        assertThatThrownBy(deciding::build).hasMessage("range: expected what decides to be missing, given [1.1]");
    }

    @Test
    void a_barred_product_has_no_stars_whatever_is_filled_in() {
        RatingRange range = Law.rater(Law.set(6)).range(PartialSheet.of(Law.set(6), FilledSheet.of("m1", Map.of())));
        assertThat(range.highestStars()).isEqualTo(5);
        RatingRange barred = range.barred();
        assertThat(barred.lowestStars()).isZero();
        assertThat(barred.highestStars()).isZero();
        assertThat(barred.deciding()).isEmpty();
        assertThat(barred.missing()).isEqualTo(range.missing());
        assertThat(barred.highestPoints()).isEqualTo(range.highestPoints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "0", "7", "-1", "999999999999999999", "[]", "[1]", "[1,3]"})
    void an_answer_is_read_as_it_is_written(String text) {
        assertThat(Choice.parse(text)).hasToString(text).isEqualTo(Choice.parse(text));
        assertThat(Choice.parse(text)).hasSameHashCodeAs(Choice.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ja", "1.5", "1234567890123456789", "[1", "[a]"})
    void other_text_is_no_answer(String text) {
        assertThatThrownBy(() -> Choice.parse(text))
                .hasMessage("choice: expected a box, yes or no, or lines, given '" + text + "'");
    }

    @Test
    void the_lines_that_hold_are_read_back_and_a_box_has_none() {
        assertThat(Choice.parse("[1,3]").lines()).contains(ImmutableList.of(1L, 3L));
        assertThat(Choice.lines(List.of()).lines()).contains(ImmutableList.of());
        assertThat(Choice.box(1).lines()).isEmpty();
        assertThat(Choice.YES.lines()).isEmpty();
    }

    @Test
    void a_box_yes_and_a_line_are_three_answers() {
        assertThat(Stream.of("1", "yes", "no", "0", "[1]", "[]").map(Choice::parse))
                .doesNotHaveDuplicates();
        assertThat(Choice.box(1000)).isEqualTo(Choice.parse("1000")).isNotEqualTo(Choice.box(1001));
    }

    @Test
    void a_tally_is_split_where_some_sheets_say_yes_and_others_no() {
        assertThat(new Tally(0, 0, 3, false).isSplit()).isFalse();
        assertThat(new Tally(1, 1, 3, false).isSplit()).isTrue();
        assertThat(new Tally(2, 2, 3, true).isSplit()).isTrue();
        assertThat(new Tally(3, 3, 3, true).isSplit()).isFalse();
    }

    @Test
    void a_fault_tells_what_was_given_in_80_characters() {
        String eighty = "x".repeat(80);
        assertThat(Fault.of(FaultReason.ID_TWICE, "id", eighty).arguments()).containsExactly(eighty);
        assertThat(Fault.of(FaultReason.ID_TWICE, "id", eighty + "x").arguments())
                .containsExactly("x".repeat(79) + "…");
        // half of a letter outside the basic plane is none
        String letters = "x".repeat(78) + "\uD83C\uDF3E".repeat(2);
        assertThat(Fault.of(FaultReason.ID_TWICE, "id", letters).arguments()).containsExactly("x".repeat(78) + "…");
        assertThat(Fault.told(FaultReason.ID_TWICE, "id", List.of(eighty + "x")).arguments())
                .containsExactly(eighty + "x");
        assertThatThrownBy(() -> Fault.of(FaultReason.ID_TWICE, "id"))
                .hasMessage("fault ID_TWICE: expected 1 arguments, given []");
    }

    @Test
    void a_fault_is_where_it_is_seen_from() {
        Fault fault = Fault.of(FaultReason.ID_TWICE, "id", "a").cite(Citation.of("26/2026/QĐ-TTg", "7.1"));
        assertThat(fault.under("units[0]").at()).isEqualTo("units[0].id");
        assertThat(fault.movedTo("row 3").at()).isEqualTo("row 3");
        assertThat(fault.movedTo("row 3").citation()).isEqualTo(fault.citation());
    }

    @ParameterizedTest
    @CsvSource({
        "MAJORITY,  3, 5, false, true",
        "MAJORITY,  2, 5, true,  false",
        "MAJORITY,  2, 4, true,  false",
        "UNANIMOUS, 5, 5, false, true",
        "UNANIMOUS, 4, 5, true,  false",
        "MEAN,      1, 5, true,  true",
        "MEAN,      5, 5, false, false"
    })
    void a_council_reaches_a_minimum_by_its_test(MinimumTest test, int sheets, int of, boolean mean, boolean reached) {
        assertThat(test.holds(sheets, of, mean)).isEqualTo(reached);
    }

    @Test
    void by_the_mean_the_points_of_all_sheets_are_put_together() {
        CriteriaSet set = Law.set(6);
        String number = "3.5";
        int index = set.index(number);
        ScoreSheet top = ScoreSheet.top(set, "m1");
        int most = top.points(index);
        ScoreSheet low = top.with(number, 1);
        int least = low.points(index);
        assertThat(most).isGreaterThan(least);
        List<ScoreSheet> sheets = List.of(top, low);
        assertThat(Tally.reaching(most, index, sheets, MinimumTest.MEAN))
                .isEqualTo(new Tally(most + least, 1, 2, false));
        assertThat(Tally.reaching(least, index, List.of(low, low), MinimumTest.MEAN))
                .isEqualTo(new Tally(2L * least, 2, 2, true));
        assertThat(Tally.reaching(least + 1, index, List.of(low, low), MinimumTest.MEAN))
                .isEqualTo(new Tally(2L * least, 0, 2, false));
    }

    @Test
    void settings_are_read_as_they_are_written_each_once() {
        String text = "minimumTest=MEAN,proposal=BY_POINTS,wholeMark=TOP_OPTION";
        RatingSettings settings = RatingSettings.parse(text);
        assertThat(settings).hasToString(text);
        assertThat(RatingSettings.standard())
                .hasToString("minimumTest=MAJORITY,proposal=BY_STARS,wholeMark=ANY_OPTION");
        assertThat(RatingSettings.builder().build()).isEqualTo(RatingSettings.standard());
        assertThat(RatingSettings.parse("proposal=BY_POINTS").minimumTest()).isEqualTo(MinimumTest.MAJORITY);
        assertThat(RatingSettings.standard().with(MinimumTest.MEAN).minimumTest())
                .isEqualTo(MinimumTest.MEAN);
        assertThat(settings.like("proposal=BY_STARS")).isEqualTo("proposal=BY_POINTS");
        assertThat(settings.has("minimumTest=MEAN")).isTrue();
        assertThat(settings.has("minimumTest=MAJORITY")).isFalse();
        assertThat(settings.has("lateFiling=ALL")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimumTest=MEAN,minimumTest=MAJORITY | setting: expected each once, given 'minimumTest=MEAN,minimumTest=MAJORITY'
            minimumTest=MEDIAN                    | setting: expected one of [MAJORITY, UNANIMOUS, MEAN], given 'minimumTest=MEDIAN'
            minimumTest                           | setting: expected one of [MAJORITY, UNANIMOUS, MEAN], given 'minimumTest'
            colour=RED                            | setting: expected minimumTest=…, proposal=… or wholeMark=…, given 'colour=RED'
            """)
    void other_settings_are_none(String text, String reason) {
        assertThatThrownBy(() -> RatingSettings.parse(text)).hasMessage(reason);
        assertThatThrownBy(() -> RatingSettings.standard().like("colour=RED"))
                .hasMessage("setting: expected one there is, given 'colour=RED'");
    }
}
