package io.github.ocop.examples.cli.rating;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.PartName;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FoundGround;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.rating.PartialRating;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.UnmetMinimum;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.FullAnswer;
import io.github.ocop.trace.Trace;
import java.util.List;

/** Answers as lines for people: what was rated, the points by part, the stars, and what held them back. */
final class TextForm {
    private final Words words;
    private final Rulebooks rulebooks;

    TextForm(Words words, Rulebooks rulebooks) {
        this.words = words;
        this.rulebooks = rulebooks;
    }

    /** Returns an answer's lines, and those of what was asked for besides, and an empty one. */
    String write(Entry entry, FullAnswer full) {
        Answer answer = full.answer();
        StringBuilder text = new StringBuilder(entry.name());
        if (answer instanceof Rating rating) {
            ListedSet set = heading(text, rating.rulebook(), rating.criteriaSet());
            rating(text, rating, set);
            settings(text, rating.settings());
        } else if (answer instanceof Barred barred) {
            heading(text, barred.rulebook(), barred.criteriaSet());
            barred(text, barred);
            settings(text, barred.settings());
        } else if (answer instanceof PartialRating partial) {
            heading(text, partial.rulebook(), partial.criteriaSet());
        } else if (answer instanceof Fault fault) {
            PlainText.line(text, 1, PlainText.fault(words, fault));
        }
        full.range().ifPresent(range -> range(text, range));
        full.council().ifPresent(council -> new CouncilText(words, text).write(council));
        full.trace().ifPresent(trace -> steps(text, trace));
        return text.append("\n\n").toString();
    }

    private void range(StringBuilder text, RatingRange range) {
        PlainText.line(text, 1, words.phrase("reachable") + ": " + PlainText.range(words, range));
        numbers(text, "missing", range.missing());
        numbers(text, "deciding", range.deciding());
    }

    private void numbers(StringBuilder text, String phrase, List<String> numbers) {
        if (!numbers.isEmpty()) {
            PlainText.line(text, 1, words.phrase(phrase) + ": " + String.join(", ", numbers));
        }
    }

    private void steps(StringBuilder text, Trace trace) {
        PlainText.line(text, 1, words.phrase("trace") + ":");
        new StepList(words, trace).steps().forEach(step -> PlainText.line(text, 2, step));
    }

    private ListedSet heading(StringBuilder text, String id, int number) {
        Rulebook rulebook = rulebooks.get(id);
        ListedSet set = rulebook.findSet(number).orElseThrow();
        PlainText.line(
                text,
                1,
                rulebook.instrument().number() + ", " + words.phrase("set") + " " + number + ": " + words.set(set));
        return set;
    }

    private void rating(StringBuilder text, Rating rating, ListedSet set) {
        StringBuilder parts = new StringBuilder();
        for (var part : rulebooks.get(rating.rulebook()).rules().parts().entrySet()) {
            PartName name = part.getKey();
            parts.append(parts.isEmpty() ? "" : " + ").append(name).append(' ');
            parts.append(words.decimal(rating.points().getOrDefault(name, Points.ZERO)))
                    .append('/')
                    .append(part.getValue().points());
        }
        parts.append(" = ").append(words.decimal(rating.total())).append(' ').append(words.phrase("points"));
        parts.append(" (")
                .append(words.stars(rating.band()))
                .append(' ')
                .append(words.phrase("by-points"))
                .append(')');
        PlainText.line(text, 1, parts.toString());
        String recognised = rating.decidedBy()
                .map(by -> words.phrase("recognised-by") + " " + words.authority(by, rating.rulebook()))
                .orElse(words.phrase("not-certified"));
        PlainText.line(
                text,
                1,
                words.phrase("result") + ": " + PlainText.drawn(rating.stars()) + " " + words.stars(rating.stars())
                        + ", " + recognised);
        if (rating.minimums() == MinimumsHeld.NOT_CHECKED) {
            PlainText.line(text, 1, words.phrase("minimums-not-checked"));
        }
        rating.finishBy().ifPresent(day -> PlainText.line(text, 1, words.phrase("finish-by") + ": " + words.day(day)));
        if (!rating.unmet().isEmpty()) {
            PlainText.line(text, 1, words.phrase("minimums-unmet") + ":");
            rating.unmet()
                    .forEach(unmet ->
                            PlainText.line(text, 2, unmet(unmet, set.complete().orElseThrow())));
        }
    }

    private String unmet(UnmetMinimum unmet, CriteriaSet set) {
        String number = unmet.minimum().criterion();
        return words.stars(unmet.minimum().stars()) + ": " + number + " "
                + words.criterion(set, set.criterion(number)) + ": "
                + words.phrase("needs") + " " + unmet.minimum().points() + ", "
                + words.phrase("has") + " " + words.decimal(unmet.awarded()) + " ("
                + unmet.reachedBy() + "/" + unmet.of() + " " + words.phrase("sheets") + ")";
    }

    private void barred(StringBuilder text, Barred barred) {
        PlainText.line(text, 1, words.phrase("result") + ": " + words.bar(barred.bar()));
        for (FoundGround ground : barred.grounds()) {
            PlainText.line(
                    text, 2, words.ground(ground) + " (" + ground.citation().text(words.language()) + ")");
        }
    }

    /** Answers by other readings than the adopted ones say so. */
    private void settings(StringBuilder text, RatingSettings settings) {
        if (!settings.equals(RatingSettings.standard())) {
            PlainText.line(text, 1, words.phrase("settings") + ": " + settings);
        }
    }
}
