package io.github.ocop.examples.benchmarks.peer;

import java.util.Map;
import java.util.Objects;

/** An answer as the decision engines give it: a context of numbers. */
final class FeelMap {
    private FeelMap() {}

    static PeerAnswer answer(Map<?, ?> context) {
        return new PeerAnswer(number(context, "total"), number(context, "band"), number(context, "stars"));
    }

    private static int number(Map<?, ?> context, String name) {
        return ((Number) Objects.requireNonNull(context.get(name), name)).intValue();
    }
}
