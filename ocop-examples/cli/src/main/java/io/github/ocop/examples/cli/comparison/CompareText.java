package io.github.ocop.examples.cli.comparison;

import io.github.ocop.comparison.DossierComparison;
import io.github.ocop.comparison.RulebookComparison;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Rating;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;

/** Two decisions compared, or a dossier under both, as lines for people. */
final class CompareText {
    private final Words words;
    private final Rulebooks rulebooks;

    CompareText(Words words, Rulebooks rulebooks) {
        this.words = words;
        this.rulebooks = rulebooks;
    }

    String write(RulebookComparison comparison) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                0,
                CompareTold.number(comparison.left()) + " ↔ " + CompareTold.number(comparison.right())
                        + (comparison.isEmpty() ? ": " + words.phrase("no-difference") : ""));
        for (CompareTold.Section section : new CompareTold(words).sections(comparison)) {
            line(text, 0, "");
            line(text, 0, section.title());
            if (!section.note().isEmpty()) {
                line(text, 1, section.note());
            }
            section.rows().forEach(row -> line(text, 1, row.what() + ": " + row.left() + " | " + row.right()));
        }
        return text.toString();
    }

    String write(Entry entry, DossierComparison comparison) {
        StringBuilder text = new StringBuilder();
        line(text, 0, entry.name());
        if (comparison.answer() instanceof Rating rating) {
            line(
                    text,
                    1,
                    CompareTold.number(rulebooks.get(rating.rulebook())) + ": " + words.decimal(rating.total()) + " "
                            + words.phrase("points") + ", " + words.stars(rating.stars()));
        } else if (comparison.answer() instanceof Barred barred) {
            line(text, 1, CompareTold.number(rulebooks.get(barred.rulebook())) + ": " + words.bar(barred.bar()));
        }
        for (DossierComparison.Other other : comparison.others()) {
            String set = other.set().citation().text(words.language()) + ", " + words.set(other.set());
            line(
                    text,
                    1,
                    set + ": "
                            + other.sheet()
                                    .map(sheet -> PlainText.range(words, sheet.range()))
                                    .orElse(words.phrase("not-compared")));
            other.sheet()
                    .filter(sheet -> !sheet.range().missing().isEmpty())
                    .ifPresent(sheet -> line(
                            text,
                            2,
                            words.phrase("missing") + ": "
                                    + String.join(", ", sheet.range().missing())));
        }
        if (comparison.others().isEmpty()) {
            line(text, 1, words.phrase("no-such-products"));
        }
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, int depth, String line) {
        text.append("  ".repeat(line.isEmpty() ? 0 : depth)).append(line).append('\n');
    }
}
