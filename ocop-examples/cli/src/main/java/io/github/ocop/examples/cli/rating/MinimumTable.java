package io.github.ocop.examples.cli.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Tally;
import io.github.ocop.rulebook.Words;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every star minimum of a set, and whether it is met, by stars. */
final class MinimumTable {
    private static final ImmutableList<String> STATES = ImmutableList.of("met", "not-met", "no-answer");

    private final RatedSheets sheets;
    private final Words words;

    MinimumTable(RatedSheets sheets, Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    ImmutableList<Map<String, Object>> levels() {
        return sheets.set().minimums().stream()
                .map(StarMinimum::stars)
                .distinct()
                .map(this::level)
                .collect(toImmutableList());
    }

    private Map<String, Object> level(int stars) {
        ImmutableList<Map<String, Object>> minimums = sheets.set().minimums().stream()
                .filter(minimum -> minimum.stars() == stars)
                .map(this::minimum)
                .collect(toImmutableList());
        return Map.of("stars", words.stars(stars), "counts", counts(minimums), "minimums", minimums);
    }

    /** Returns how many are met, missed and without an answer. */
    private String counts(ImmutableList<Map<String, Object>> minimums) {
        return STATES.stream()
                .map(words::phrase)
                .map(says -> Map.entry(
                        says,
                        minimums.stream()
                                .filter(minimum -> says.equals(minimum.get("says")))
                                .count()))
                .filter(some -> some.getValue() > 0)
                .map(some -> some.getKey() + " " + some.getValue() + "/" + minimums.size())
                .collect(Collectors.joining(", "));
    }

    private Map<String, Object> minimum(StarMinimum minimum) {
        Criterion criterion = sheets.set().criteria().get(minimum.index());
        Optional<Points> given = sheets.points(criterion);
        Optional<Tally> tally = sheets.whole().isEmpty()
                ? Optional.empty()
                : Optional.of(sheets.rater().reaching(minimum, sheets.whole()));
        boolean met = tally.map(Tally::holds)
                .orElseGet(() -> given.filter(points -> points.isAtLeast(minimum.points()))
                        .isPresent());
        return ImmutableMap.<String, Object>builder()
                .put("number", minimum.criterion())
                .put("name", words.criterion(sheets.set(), criterion))
                .put("needs", minimum.points())
                .put("has", given.map(words::decimal).orElse("–"))
                .put("mark", given.isEmpty() ? "?" : met ? "✓" : "✗")
                .put("says", words.phrase(given.isEmpty() ? "no-answer" : met ? "met" : "not-met"))
                .put("sheets", sheets.isCouncil() ? tally.map(MinimumTable::of).orElse("") : "")
                .buildOrThrow();
    }

    private static String of(Tally tally) {
        return tally.sheets() + "/" + tally.of();
    }
}
