package io.github.ocop.examples.cli.year;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.cycle.Refusal;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.rulebook.Words;
import io.github.ocop.year.ProductCounts;
import java.util.List;

/** What is said of a year beside its steps: events that were refused, and products. */
final class YearFindings {
    private final Words words;

    YearFindings(Words words) {
        this.words = words;
    }

    ImmutableList<String> refused(YearTold told) {
        return told.firings().stream()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .map(refusal -> words.day(refusal.event().on()) + " "
                        + words.cycleEvent(refusal.event().type())
                        + refusal.event()
                                .facts()
                                .get("step")
                                .map(step -> " " + step)
                                .orElse("") + ": "
                        + refusal.code() + ": " + PlainText.plain(words.message(refusal)))
                .collect(toImmutableList());
    }

    /** The sum in front, and every stage at which there is a product. */
    List<String> products(ProductCounts products) {
        return ImmutableList.<String>builder()
                .add(words.phrase("products-of-year") + ": " + products.registered())
                .addAll(products.stages().entrySet().stream()
                        .filter(stage -> stage.getValue() > 0)
                        .map(stage -> words.stage(stage.getKey()) + ": " + stage.getValue())
                        .toList())
                .build();
    }
}
