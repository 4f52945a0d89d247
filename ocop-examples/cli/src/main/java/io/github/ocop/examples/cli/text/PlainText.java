package io.github.ocop.examples.cli.text;

import io.github.ocop.rating.Fault;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rulebook.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all texts for people have in common: lines, names, stars, ranges, faults. */
public final class PlainText {
    private static final int MOST_STARS = 5;

    private PlainText() {}

    /** Returns an id with what it is the id of. */
    public static String name(String id, Optional<String> product, Optional<String> subject) {
        return Stream.of(Optional.of(id), product, subject)
                .flatMap(Optional::stream)
                .map(PlainText::plain)
                .collect(Collectors.joining(" · "));
    }

    /** Returns the ends of points and stars. */
    public static String range(Words words, RatingRange range) {
        return range.lowestPoints() + "–" + range.highestPoints() + " " + words.phrase("points") + ", "
                + range.lowestStars() + "–" + words.stars(range.highestStars());
    }

    /** Returns stars as they are drawn. */
    public static String drawn(int stars) {
        return "★".repeat(stars) + "☆".repeat(MOST_STARS - stars);
    }

    /** Returns what is wrong with a record, and where. */
    public static String fault(Words words, Fault fault) {
        String place = fault.at().isEmpty() ? "" : " " + words.phrase("at") + " " + plain(fault.at());
        return words.phrase("error") + " " + fault.code() + place + ": " + plain(words.message(fault));
    }

    /** Adds a line, so many steps in. */
    public static void line(StringBuilder text, int depth, String line) {
        text.append('\n').append("  ".repeat(depth)).append(line);
    }

    /** Control characters in a name could move the cursor of a terminal or break a line. */
    public static String plain(String text) {
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
