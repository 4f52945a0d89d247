package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Certainty;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;

/** Reads {@code misprints.json} and {@code readings.json}. */
final class RegisterFiles {
    private RegisterFiles() {}

    static ImmutableList<Misprint> misprints(DataNode node, Instrument instrument) {
        return node.objects(
                "misprints",
                entry -> Misprint.builder()
                        .id(entry.text("id"))
                        .at(Citation.of(instrument.number(), entry.text("at")))
                        .option(entry.optionalNumber("option"))
                        .printed(entry.anyText("printed"))
                        .applied(entry.number("applied"))
                        .certainty(entry.word("certainty", Certainty.class))
                        .proof(entry.label("proof"))
                        .build());
    }

    static ImmutableList<OpenReading> readings(DataNode node, Instrument instrument) {
        return node.objects(
                "readings",
                entry -> OpenReading.builder()
                        .id(entry.label("id"))
                        .clauses(entry.texts("clauses").stream()
                                .map(locator -> Citation.of(instrument.number(), locator))
                                .collect(toImmutableList()))
                        .alternatives(entry.texts("alternatives"))
                        .build());
    }
}
