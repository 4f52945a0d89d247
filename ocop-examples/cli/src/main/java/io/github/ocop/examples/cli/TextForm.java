package io.github.ocop.examples.cli;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.PartName;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Dossier;
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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers as lines for people: what was rated, the points by part, the stars, and what held them back. */
final class TextForm {
    private static final int MOST_STARS = 5;

    private final Words words;
    private final Rulebooks rulebooks;

    TextForm(Words words, Rulebooks rulebooks) {
        this.words = words;
        this.rulebooks = rulebooks;
    }

    /** Returns an answer's lines, and those of what was asked for besides, and an empty one. */
    String write(Entry entry, FullAnswer full) {
        Answer answer = full.answer();
        StringBuilder text = new StringBuilder(name(entry));
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
            line(text, 1, fault(words, fault));
        }
        full.range().ifPresent(range -> range(text, range));
        full.council().ifPresent(council -> new CouncilText(words, text).write(council));
        full.trace().ifPresent(trace -> steps(text, trace));
        return text.append("\n\n").toString();
    }

    /** Returns the id of a record, its product and its subject. */
    static String name(Entry entry) {
        Optional<Dossier> dossier = entry.dossier();
        return name(
                entry.id(),
                dossier.flatMap(d -> d.product().name()),
                dossier.flatMap(d -> d.subject().name()));
    }

    static String name(String id, Optional<String> product, Optional<String> subject) {
        return Stream.of(Optional.of(id), product, subject)
                .flatMap(Optional::stream)
                .map(TextForm::plain)
                .collect(Collectors.joining(" · "));
    }

    private void range(StringBuilder text, RatingRange range) {
        line(text, 1, words.phrase("reachable") + ": " + range(words, range));
        numbers(text, "missing", range.missing());
        numbers(text, "deciding", range.deciding());
    }

    /** Returns the ends of points and stars. */
    static String range(Words words, RatingRange range) {
        return range.lowestPoints() + "–" + range.highestPoints() + " " + words.phrase("points") + ", "
                + range.lowestStars() + "–" + words.stars(range.highestStars());
    }

    private void numbers(StringBuilder text, String phrase, List<String> numbers) {
        if (!numbers.isEmpty()) {
            line(text, 1, words.phrase(phrase) + ": " + String.join(", ", numbers));
        }
    }

    private void steps(StringBuilder text, Trace trace) {
        line(text, 1, words.phrase("trace") + ":");
        new StepList(words, trace).steps().forEach(step -> line(text, 2, step));
    }

    private ListedSet heading(StringBuilder text, String id, int number) {
        Rulebook rulebook = rulebooks.get(id);
        ListedSet set = rulebook.findSet(number).orElseThrow();
        line(
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
        line(text, 1, parts.toString());
        String recognised = rating.decidedBy()
                .map(by -> words.phrase("recognised-by") + " " + words.authority(by, rating.rulebook()))
                .orElse(words.phrase("not-certified"));
        line(
                text,
                1,
                words.phrase("result") + ": " + drawn(rating.stars()) + " " + words.stars(rating.stars()) + ", "
                        + recognised);
        if (rating.minimums() == MinimumsHeld.NOT_CHECKED) {
            line(text, 1, words.phrase("minimums-not-checked"));
        }
        rating.finishBy().ifPresent(day -> line(text, 1, words.phrase("finish-by") + ": " + words.day(day)));
        if (!rating.unmet().isEmpty()) {
            line(text, 1, words.phrase("minimums-unmet") + ":");
            rating.unmet()
                    .forEach(unmet -> line(text, 2, unmet(unmet, set.complete().orElseThrow())));
        }
    }

    /** Returns stars as they are drawn. */
    static String drawn(int stars) {
        return "★".repeat(stars) + "☆".repeat(MOST_STARS - stars);
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
        line(text, 1, words.phrase("result") + ": " + words.bar(barred.bar()));
        for (FoundGround ground : barred.grounds()) {
            line(text, 2, words.ground(ground) + " (" + ground.citation().text(words.language()) + ")");
        }
    }

    /** Answers by other readings than the adopted ones say so. */
    private void settings(StringBuilder text, RatingSettings settings) {
        if (!settings.equals(RatingSettings.standard())) {
            line(text, 1, words.phrase("settings") + ": " + settings);
        }
    }

    /** Returns what is wrong with a record, and where. */
    static String fault(Words words, Fault fault) {
        String place = fault.at().isEmpty() ? "" : " " + words.phrase("at") + " " + plain(fault.at());
        return words.phrase("error") + " " + fault.code() + place + ": " + plain(words.message(fault));
    }

    static void line(StringBuilder text, int depth, String line) {
        text.append('\n').append("  ".repeat(depth)).append(line);
    }

    /** Control characters in a name could move the cursor of a terminal or break a line. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().map(c -> isShown(c) ? c : '\uFFFD').forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isShown(int c) {
        boolean isNone = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        int type = isNone ? Character.CONTROL : Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
