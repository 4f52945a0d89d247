package io.github.ocop.examples.cli.comparison;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.comparison.RulebookComparison;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.rulebook.Words;

/** Two decisions compared, as one HTML page that needs nothing else. */
final class ComparePage {
    private final Words words;

    ComparePage(Words words) {
        this.words = words;
    }

    String write(RulebookComparison comparison) {
        String title = CompareTold.number(comparison.left()) + " ↔ " + CompareTold.number(comparison.right());
        return Template.begin(words.language(), title, "compare-style")
                + Template.of("compare")
                        .fill(ImmutableMap.<String, Object>builder()
                                .put("title", title)
                                .put("left", CompareTold.number(comparison.left()))
                                .put("right", CompareTold.number(comparison.right()))
                                .put("same", comparison.isEmpty() ? words.phrase("no-difference") : "")
                                .put("sections", new CompareTold(words).sections(comparison))
                                .buildOrThrow())
                + Template.END;
    }
}
