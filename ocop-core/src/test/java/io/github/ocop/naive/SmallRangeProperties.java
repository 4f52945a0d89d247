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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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
        assertThat(range.lowestPoints())
                .isEqualTo(ends(all.stream().map(rated -> rated.sheet().total()), true));
        assertThat(range.highestPoints())
                .isEqualTo(ends(all.stream().map(rated -> rated.sheet().total()), false));
        assertThat(range.lowestStars()).isEqualTo(ends(all.stream().map(Rated::stars), true));
        assertThat(range.highestStars()).isEqualTo(ends(all.stream().map(Rated::stars), false));
        assertThat(range.missing())
                .isEqualTo(rater.set().criteria().stream()
                        .map(Criterion::number)
                        .filter(number -> !known.containsKey(number))
                        .toList());
        assertThat(range.deciding())
                .isEqualTo(range.missing().stream()
                        .filter(number -> decides(all, rater.set().index(number)))
                        .toList());
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

    private static int ends(Stream<Integer> values, boolean lowest) {
        List<Integer> sorted = values.sorted().toList();
        return sorted.get(lowest ? 0 : sorted.size() - 1);
    }

    /** Two ways to fill the gaps have the same points but on this criterion, and other stars. */
    private static boolean decides(List<Rated> all, int index) {
        Map<List<Integer>, Set<Integer>> stars = new HashMap<>();
        for (Rated rated : all) {
            List<Integer> others = new ArrayList<>();
            for (int i = 0; i < rated.sheet().set().criteria().size(); i++) {
                others.add(i == index ? -1 : rated.sheet().points(i));
            }
            stars.computeIfAbsent(others, key -> new HashSet<>()).add(rated.stars());
        }
        return stars.values().stream().anyMatch(some -> some.size() > 1);
    }
}
