package io.github.ocop.council;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.ScoreSheet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the members of a council scored one criterion. Immutable.
 *
 * @param criterion the criterion
 * @param mean the mean of their points
 * @param lowest the fewest points a member gave
 * @param highest the most
 * @param differs the members who gave other points than most of them did; all where no more than half agree; none where
 *     the answer tells something of a person
 */
public record CriterionStatistics(
        Criterion criterion, Points mean, int lowest, int highest, ImmutableList<String> differs) {
    static CriterionStatistics of(List<ScoreSheet> sheets, int index) {
        Criterion criterion = sheets.get(0).set().criteria().get(index);
        List<Integer> points = sheets.stream().map(sheet -> sheet.points(index)).toList();
        return new CriterionStatistics(
                criterion,
                Points.mean(points.stream().mapToLong(given -> given).sum(), sheets.size()),
                points.stream().mapToInt(given -> given).min().orElseThrow(),
                points.stream().mapToInt(given -> given).max().orElseThrow(),
                criterion.personal() ? ImmutableList.of() : differs(sheets, index));
    }

    private static ImmutableList<String> differs(List<ScoreSheet> sheets, int index) {
        Map<Integer, Long> members = sheets.stream()
                .map(sheet -> sheet.points(index))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return sheets.stream()
                .filter(sheet -> 2 * members.getOrDefault(sheet.points(index), 0L) <= sheets.size())
                .map(ScoreSheet::member)
                .collect(toImmutableList());
    }

    /** {@return how many points the members are apart} */
    public int spread() {
        return highest - lowest;
    }
}
