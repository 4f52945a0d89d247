package io.github.ocop.examples.cli.form;

import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.FoundGround;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.UnmetMinimum;
import io.github.ocop.rulebook.Words;
import java.util.stream.Collectors;

/** What the claims come to, in a line or two: stars, what bars the product, or what a sheet with gaps can still become. */
final class FormOutcome {
    private static final int MOST_STARS = 5;

    private final Words words;

    FormOutcome(Words words) {
        this.words = words;
    }

    ImmutableList<String> lines(FormRecord record) {
        Answer answer = record.full().answer();
        if (answer instanceof Rating rating) {
            return stars(rating);
        }
        if (answer instanceof Barred barred) {
            return barred(barred);
        }
        return record.full()
                .range()
                .map(range -> ImmutableList.of(reachable(range)))
                .orElse(ImmutableList.of());
    }

    private ImmutableList<String> stars(Rating rating) {
        String drawn = "★".repeat(rating.stars()) + "☆".repeat(MOST_STARS - rating.stars());
        String result = words.phrase("result") + ": " + drawn + " " + words.stars(rating.stars());
        return rating.unmet().isEmpty()
                ? ImmutableList.of(result)
                : ImmutableList.of(
                        result,
                        words.phrase("minimums-unmet") + ": "
                                + rating.unmet().stream().map(this::unmet).collect(Collectors.joining("; ")));
    }

    private String unmet(UnmetMinimum unmet) {
        return words.stars(unmet.minimum().stars()) + ": " + unmet.minimum().criterion();
    }

    private ImmutableList<String> barred(Barred barred) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(words.phrase("result") + ": " + words.bar(barred.bar()));
        for (FoundGround ground : barred.grounds()) {
            lines.add(words.ground(ground) + " (" + ground.citation().text(words.language()) + ")");
        }
        return lines.build();
    }

    private String reachable(RatingRange range) {
        return words.phrase("reachable") + ": " + range.lowestPoints() + "–" + words.points(range.highestPoints())
                + ", " + range.lowestStars() + "–" + words.stars(range.highestStars());
    }
}
