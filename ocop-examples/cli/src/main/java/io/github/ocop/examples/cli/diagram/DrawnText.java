package io.github.ocop.examples.cli.diagram;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.List;

/**
 * A few lines of text in a picture. No font is asked how wide it is, as each machine has others: characters are taken to be as wide
 * as in a wide font, so that the text has room in any.
 *
 * @param lines the lines, none longer than was allowed, but for one word that is
 * @param bold how many of them, from the first, are bold
 */
record DrawnText(ImmutableList<String> lines, int bold) {
    /** From one line to the next. */
    static final int LINE = 14;

    private static final int NARROW = 4;
    private static final int MIDDLE = 6;
    private static final int COMMON = 7;
    private static final int CAPITAL = 9;
    private static final int BROAD = 12;
    /** Bold letters are wider by one part in this. */
    private static final int BOLDER = 6;

    /** Returns paragraphs broken into lines of a width; one that is too long has each of its parts on a line of its own. */
    static DrawnText of(List<String> paragraphs, int width) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (String paragraph : paragraphs) {
            if (width(paragraph) <= width) {
                lines.add(paragraph);
            } else {
                Splitter.on(ArrowText.PARTS).split(paragraph).forEach(part -> wrap(part, width, lines));
            }
        }
        return new DrawnText(lines.build(), 0);
    }

    /** Returns bold lines, and others below. */
    static DrawnText under(String heading, List<String> paragraphs, int width) {
        ImmutableList<String> bold =
                of(List.of(heading), width * BOLDER / (BOLDER + 1)).lines();
        return new DrawnText(
                ImmutableList.<String>builder()
                        .addAll(bold)
                        .addAll(of(paragraphs, width).lines())
                        .build(),
                bold.size());
    }

    private static void wrap(String part, int width, ImmutableList.Builder<String> lines) {
        String line = "";
        for (String word : Splitter.on(' ').split(part)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
    }

    ImmutableList<String> boldLines() {
        return lines.subList(0, bold);
    }

    ImmutableList<String> otherLines() {
        return lines.subList(bold, lines.size());
    }

    int width() {
        int most = 0;
        for (int i = 0; i < lines.size(); i++) {
            int width = width(lines.get(i));
            most = Math.max(most, i < bold ? width + width / BOLDER : width);
        }
        return most;
    }

    int height() {
        return lines.size() * LINE;
    }

    private static int width(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(DrawnText::width)
                .sum();
    }

    private static int width(int c) {
        if ("ijl.,:;'’|!I ·".indexOf(c) >= 0) {
            return NARROW;
        }
        if ("frt()[]-/".indexOf(c) >= 0) {
            return MIDDLE;
        }
        if ("mwMW@%→–".indexOf(c) >= 0) {
            return BROAD;
        }
        return Character.isUpperCase(c) ? CAPITAL : COMMON;
    }
}
