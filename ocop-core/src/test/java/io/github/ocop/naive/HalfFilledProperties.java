package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.fixtures.HalfFilledSheets;
import io.github.ocop.fixtures.HalfFilledSheets.HalfFilled;
import io.github.ocop.fixtures.Law;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.ScoreSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/**
 * What a half-filled sheet of the real sets can still become. Each try is one sheet on all 26 sets of the decision in force
 * and on some of the sets before it.
 */
@Domain(HalfFilledSheets.class)
@Domain(DomainContext.Global.class)
class HalfFilledProperties {
    private static final int SAMPLES = 20;

    /** Of the sets before the decision in force one in so many is taken. */
    private static final int ONE_IN = 20;

    /** With up to three gaps every way to fill them is tried; the story's three are taken often. */
    @Property(tries = 60)
    void few_gaps_are_filled_in_every_way(
            @ForAll HalfFilled half, @ForAll @IntRange(max = 3) int gaps, @ForAll boolean story, @ForAll long seed) {
        for (CriteriaSet set : Law.setsAndOlder(ONE_IN, new Random(seed))) {
            Rater rater = Law.rater(set);
            Map<String, Choice> known =
                    new LinkedHashMap<>(half.on(rater.set(), "m1", gaps).choices());
            if (story) {
                known = new LinkedHashMap<>(half.whole().on(rater.set(), "m1").choices());
                known.keySet().removeAll(List.of("5.1", "5.2", "5.3").subList(3 - gaps, 3));
            }
            RatingRange range = rater.range(PartialSheet.of(rater.set(), FilledSheet.of("m1", known)));
            NaiveRange.check(range, AllSheets.with(rater, known), known.keySet());
            Statistics.label("deciding").collect(range.deciding().size());
        }
        Statistics.label("deciding")
                .coverage(coverage -> List.of(0, 1, 2, 3)
                        .forEach(deciding -> coverage.check(deciding).count(count -> count > 0)));
    }

    @Property(tries = 60)
    void every_way_to_fill_many_gaps_falls_inside_and_both_ends_are_reached(
            @ForAll HalfFilled half, @ForAll long seed) {
        Random random = new Random(seed);
        for (CriteriaSet set : Law.setsAndOlder(ONE_IN, random)) {
            Rater rater = Law.rater(set);
            PartialSheet sheet = PartialSheet.of(rater.set(), half.on(rater.set(), "m1"));
            RatingRange range = rater.range(sheet);
            assertInside(rater, range, half.whole().on(rater.set(), "m1"));
            ScoreSheet sample = rater.highest(sheet);
            assertThat(List.of(sample.total(), AllSheets.stars(rater, sample)))
                    .containsExactly(range.highestPoints(), range.highestStars());
            ScoreSheet lowest = rater.lowest(sheet);
            assertThat(List.of(lowest.total(), AllSheets.stars(rater, lowest)))
                    .containsExactly(range.lowestPoints(), range.lowestStars());
            for (int i = 0; i < SAMPLES && !range.missing().isEmpty(); i++) {
                sample = changed(sample, rater.set(), range.missing(), random);
                assertInside(rater, range, sample);
            }
        }
    }

    /** Returns the sheet with other answers in some of the gaps, or itself where those cannot stand. */
    private static ScoreSheet changed(ScoreSheet sheet, CriteriaSet set, List<String> gaps, Random random) {
        Map<String, Choice> choices = new LinkedHashMap<>(sheet.choices());
        for (int i = 0; i < 3; i++) {
            Criterion criterion = set.criterion(gaps.get(random.nextInt(gaps.size())));
            List<Choice> boxes = AllSheets.boxes(criterion);
            choices.put(criterion.number(), boxes.get(random.nextInt(boxes.size())));
        }
        try {
            return ScoreSheet.of(set, FilledSheet.of(sheet.member(), choices));
        } catch (FaultException e) {
            return sheet;
        }
    }

    private static void assertInside(Rater rater, RatingRange range, ScoreSheet sheet) {
        assertThat(sheet.total()).isBetween(range.lowestPoints(), range.highestPoints());
        assertThat(AllSheets.stars(rater, sheet)).isBetween(range.lowestStars(), range.highestStars());
    }

    /** A gap more can only widen the range, and what is filled can only narrow it. */
    @Property(tries = 60)
    void what_is_filled_narrows_the_range(
            @ForAll HalfFilled half, @ForAll @IntRange(max = 33) int where, @ForAll long seed) {
        for (CriteriaSet set : Law.setsAndOlder(ONE_IN, new Random(seed))) {
            Rater rater = Law.rater(set);
            FilledSheet filled = half.on(rater.set(), "m1");
            ScoreSheet whole = half.whole().on(rater.set(), "m1");
            String criterion = rater.set()
                    .criteria()
                    .get(where % rater.set().criteria().size())
                    .number();
            Map<String, Choice> more = new LinkedHashMap<>(filled.choices());
            more.put(criterion, whole.choices().get(criterion));
            RatingRange wide = rater.range(PartialSheet.of(rater.set(), filled));
            RatingRange narrow = rater.range(PartialSheet.of(rater.set(), FilledSheet.of("m1", more)));
            assertThat(narrow.lowestPoints()).isBetween(wide.lowestPoints(), wide.highestPoints());
            assertThat(narrow.highestPoints()).isBetween(wide.lowestPoints(), wide.highestPoints());
            assertThat(narrow.lowestStars()).isBetween(wide.lowestStars(), wide.highestStars());
            assertThat(narrow.highestStars()).isBetween(wide.lowestStars(), wide.highestStars());
            assertThat(wide.missing()).containsAll(narrow.missing());
        }
    }
}
