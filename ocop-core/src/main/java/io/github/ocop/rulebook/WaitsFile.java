package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.law.Citation;
import io.github.ocop.year.WaitRule;

/** Reads how long a product waits until it tries again: {@code cycle/waits.json}. */
final class WaitsFile {
    static final String NAME = "cycle/waits.json";

    private WaitsFile() {}

    static ImmutableMap<String, WaitRule> load(DataSource source) {
        return source.read(
                NAME,
                node -> node.objects("waits", WaitsFile::wait).stream()
                        .collect(toImmutableMap(WaitRule::name, rule -> rule)));
    }

    private static WaitRule wait(DataNode node) {
        return new WaitRule(
                node.text("wait"),
                node.optionalNumber("days"),
                node.optionalFlag("nextYear"),
                node.optionalFlag("anotherRound"),
                node.optionalText("citation").map(Citation::parse),
                node.texts("readings"));
    }
}
