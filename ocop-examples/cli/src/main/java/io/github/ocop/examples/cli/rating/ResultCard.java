package io.github.ocop.examples.cli.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.rating.PartMaximum;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.StarBand;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The result of a dossier as a page shows it: stars, points, who recognises; or what bars it; or what is within reach. */
final class ResultCard {
    private final Words words;

    ResultCard(Words words) {
        this.words = words;
    }

    Map<String, Object> of(Rating rating) {
        List<String> notes = new ArrayList<>();
        notes.add(words.stars(rating.band()) + " " + words.phrase("by-points"));
        notes.add(rating.decidedBy()
                .map(by -> words.phrase("recognised-by") + " " + words.authority(by, rating.rulebook()))
                .orElse(words.phrase("not-certified")));
        if (rating.minimums() == MinimumsHeld.NOT_CHECKED) {
            notes.add(words.phrase("minimums-not-checked"));
        }
        rating.finishBy().ifPresent(day -> notes.add(words.phrase("finish-by") + ": " + words.day(day)));
        settings(notes, rating.settings());
        return card(
                PlainText.drawn(rating.stars()),
                words.stars(rating.stars()) + " · " + words.decimal(rating.total()) + " " + words.phrase("points"),
                notes);
    }

    Map<String, Object> of(Barred barred) {
        List<String> notes = new ArrayList<>();
        barred.grounds()
                .forEach(ground -> notes.add(
                        words.ground(ground) + " (" + ground.citation().text(words.language()) + ")"));
        settings(notes, barred.settings());
        return card("", words.bar(barred.bar()), notes);
    }

    Map<String, Object> of(RatingRange range) {
        List<String> notes = new ArrayList<>();
        numbers(notes, "missing", range.missing());
        numbers(notes, "deciding", range.deciding());
        return card("", words.phrase("reachable") + ": " + PlainText.range(words, range), notes);
    }

    private void numbers(List<String> notes, String phrase, List<String> numbers) {
        if (!numbers.isEmpty()) {
            notes.add(words.phrase(phrase) + ": " + String.join(", ", numbers));
        }
    }

    /** Answers by other readings than the adopted ones say so. */
    private void settings(List<String> notes, RatingSettings settings) {
        if (!settings.equals(RatingSettings.standard())) {
            notes.add(words.phrase("settings") + ": " + settings);
        }
    }

    private static Map<String, Object> card(String drawn, String says, List<String> notes) {
        return Map.of("drawn", drawn, "says", says, "notes", ImmutableList.copyOf(notes));
    }

    /** Returns a bar for each part and one for the total, their lengths exact to two decimals. */
    ImmutableList<Map<String, Object>> bars(Rating rating, Rulebook rulebook) {
        ImmutableList.Builder<Map<String, Object>> bars = ImmutableList.builder();
        rulebook.rules().parts().forEach((part, maximum) -> {
            Points points = rating.points().getOrDefault(part, Points.ZERO);
            bars.add(bar(part + ". " + words.part(part), points, maximum.points(), ImmutableList.of()));
        });
        int most = rulebook.rules().parts().values().stream()
                .mapToInt(PartMaximum::points)
                .sum();
        ImmutableList<Integer> edges = rulebook.rules().bands().stream()
                .map(StarBand::edge)
                .filter(edge -> edge > 0)
                .collect(toImmutableList());
        String name = words.phrase("total") + " (" + words.phrase("edges") + " "
                + edges.reverse().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        return bars.add(bar(name, rating.total(), most, edges)).build();
    }

    private Map<String, Object> bar(String name, Points points, int most, ImmutableList<Integer> edges) {
        return Map.of(
                "name", name,
                "points", words.decimal(points),
                "length", points.cut(Words.DECIMALS),
                "max", most,
                "edges", edges);
    }
}
