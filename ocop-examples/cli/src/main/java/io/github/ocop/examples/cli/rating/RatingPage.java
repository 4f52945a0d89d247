package io.github.ocop.examples.cli.rating;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.FullAnswer;

/** Answers as one page for people, on a screen or on A4: an article for each dossier, with all that led to its result. */
final class RatingPage implements RateCommand.Form {
    private final Words words;
    private final Rulebooks rulebooks;
    private final Template article = Template.of("rating");

    RatingPage(Words words, Rulebooks rulebooks) {
        this.words = words;
        this.rulebooks = rulebooks;
    }

    @Override
    public String heading() {
        return Template.begin(words.language(), words.phrase("rating-page"), "rating-style");
    }

    @Override
    public String footing() {
        return Template.END;
    }

    @Override
    public String write(Entry entry, FullAnswer full) {
        return article.fill(ImmutableMap.<String, Object>builder()
                .put("say", words.sections().getOrDefault("phrases", ImmutableMap.of()))
                .putAll(new RatingArticle(words, rulebooks, entry, full).model())
                .buildOrThrow());
    }
}
