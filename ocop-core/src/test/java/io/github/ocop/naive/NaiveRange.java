package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.naive.AllSheets.Rated;
import io.github.ocop.rating.RatingRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a half-filled sheet can still become, read off all whole ones. */
final class NaiveRange {
    private NaiveRange() {}

    /** Compares a range with the sheets it is of. */
    static void check(RatingRange range, List<Rated> all, Set<String> known) {
        CriteriaSet set = all.get(0).sheet().set();
        assertThat(range.lowestPoints())
                .isEqualTo(ends(all.stream().map(rated -> rated.sheet().total()), true));
        assertThat(range.highestPoints())
                .isEqualTo(ends(all.stream().map(rated -> rated.sheet().total()), false));
        assertThat(range.lowestStars()).isEqualTo(ends(all.stream().map(Rated::stars), true));
        assertThat(range.highestStars()).isEqualTo(ends(all.stream().map(Rated::stars), false));
        assertThat(range.missing())
                .isEqualTo(set.criteria().stream()
                        .map(Criterion::number)
                        .filter(number -> !known.contains(number))
                        .toList());
        assertThat(range.deciding())
                .isEqualTo(range.missing().stream()
                        .filter(number -> decides(all, set.index(number)))
                        .toList());
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
