package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.criteria.Criterion;
import io.github.ocop.fixtures.SmallSets;
import io.github.ocop.naive.AllSheets.Rated;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.RatingRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What a half-filled sheet can still become, against every way there is to fill it. */
@Domain(SmallSets.class)
@Domain(DomainContext.Global.class)
class SmallRangeProperties {
    @Property(tries = 600)
    void both_ends_are_reached_and_nothing_lies_outside(@ForAll Rater rater, @ForAll long seed) {
        Map<String, Choice> known = answers(rater, new Random(seed));
        List<Rated> all = AllSheets.with(rater, known);
        FilledSheet filled = FilledSheet.of("m1", known);
        if (all.isEmpty()) {
            assertThatThrownBy(() -> PartialSheet.of(rater.set(), filled)).isInstanceOf(FaultException.class);
            Statistics.label("filled").collect("no way");
            return;
        }
        RatingRange range = rater.range(PartialSheet.of(rater.set(), filled));
        NaiveRange.check(range, all, known.keySet());
        Statistics.label("filled").collect(range.missing().isEmpty() ? "whole" : "gaps");
        Statistics.label("deciding")
                .collect(
                        range.deciding().isEmpty()
                                ? "none"
                                : range.deciding().equals(range.missing()) ? "all" : "some");
        Statistics.label("stars").collect(range.highestStars() - range.lowestStars());
        Statistics.label("filled")
                .coverage(coverage -> List.of("no way", "whole", "gaps")
                        .forEach(filledSo -> coverage.check(filledSo).count(count -> count > 0)));
        Statistics.label("deciding")
                .coverage(coverage -> List.of("none", "some", "all")
                        .forEach(so -> coverage.check(so).count(count -> count > 0)));
    }

    @Property(tries = 300)
    void the_highest_and_the_lowest_sheet_keep_what_is_filled(@ForAll Rater rater, @ForAll long seed) {
        Map<String, Choice> known = answers(rater, new Random(seed));
        if (AllSheets.with(rater, known).isEmpty()) {
            return;
        }
        PartialSheet sheet = PartialSheet.of(rater.set(), FilledSheet.of("m1", known));
        assertThat(sheet.choices()).isEqualTo(known);
        RatingRange range = rater.range(sheet);
        assertThat(rater.highest(sheet).choices()).containsAllEntriesOf(known);
        assertThat(rater.highest(sheet).total()).isEqualTo(range.highestPoints());
        assertThat(rater.lowest(sheet).choices()).containsAllEntriesOf(known);
        assertThat(rater.lowest(sheet).total()).isEqualTo(range.lowestPoints());
    }

    /** Random answers, whether they can stand together or not, on some of the criteria. */
    private static Map<String, Choice> answers(Rater rater, Random random) {
        int filled = random.nextInt(5);
        Map<String, Choice> known = new LinkedHashMap<>();
        for (Criterion criterion : rater.set().criteria()) {
            if (random.nextInt(4) < filled) {
                List<Choice> boxes = AllSheets.boxes(criterion);
                // no box is seldom an answer
                int from = boxes.size() > 2 && random.nextInt(4) > 0 ? 1 : 0;
                known.put(criterion.number(), boxes.get(from + random.nextInt(boxes.size() - from)));
            }
        }
        return known;
    }
}
