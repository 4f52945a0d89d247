package io.github.ocop.examples.cli.rating;

import io.github.ocop.council.CouncilStatistics;
import io.github.ocop.council.CriterionStatistics;
import io.github.ocop.council.Spread;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rating.Points;
import io.github.ocop.rulebook.Words;
import java.util.stream.Collectors;

/** Tells people where the members of a council differ: who is too far from whom, and on which criteria. */
final class CouncilText {
    private final Words words;
    private final StringBuilder text;

    CouncilText(Words words, StringBuilder text) {
        this.words = words;
        this.text = text;
    }

    void write(CouncilStatistics council) {
        String totals = council.totals().entrySet().stream()
                .map(member -> member(member.getKey(), member.getValue()))
                .collect(Collectors.joining(", "));
        PlainText.line(text, 1, words.phrase("members") + ": " + totals);
        PlainText.line(text, 1, words.phrase("widest") + ": " + spread(council.spread()));
        council.limit()
                .ifPresent(limit -> council.tooFar()
                        .forEach(spread -> PlainText.line(
                                text,
                                1,
                                words.phrase("too-far") + " (" + words.decimal(limit) + "): " + spread(spread))));
        if (council.criteria().stream().anyMatch(criterion -> criterion.spread() > 0)) {
            PlainText.line(text, 1, words.phrase("differences") + ":");
        }
        council.criteria().stream().filter(criterion -> criterion.spread() > 0).forEach(this::criterion);
    }

    private void criterion(CriterionStatistics criterion) {
        StringBuilder line = new StringBuilder(criterion.criterion().number());
        line.append(": ").append(criterion.lowest()).append('–').append(criterion.highest());
        line.append(", ").append(words.phrase("mean")).append(' ').append(words.decimal(criterion.mean()));
        if (!criterion.differs().isEmpty()) {
            line.append("; ").append(words.phrase("differs")).append(": ");
            line.append(criterion.differs().stream().map(PlainText::plain).collect(Collectors.joining(", ")));
        }
        PlainText.line(text, 2, line.toString());
    }

    private String spread(Spread spread) {
        return words.decimal(spread.by()) + " (" + member(spread.high(), spread.highest()) + ", "
                + member(spread.low(), spread.lowest()) + ")";
    }

    private String member(String member, Points total) {
        return PlainText.plain(member) + " " + words.decimal(total);
    }
}
