package io.github.ocop.trace;

import io.github.ocop.rating.Answer;
import java.util.Optional;
import org.immutables.value.Value;

/** An answer, and what led to it where that was asked for. A fault has no trace: nothing was rated. */
@Value.Immutable
public abstract class TracedAnswer {
    TracedAnswer() {}

    /** Returns the answer, the same with a trace and without. */
    @Value.Parameter
    public abstract Answer answer();

    /** Returns what led to it. */
    @Value.Parameter
    public abstract Optional<Trace> trace();

    /** Returns an answer without a trace: a fault, or one that nobody asked to be told. */
    public static TracedAnswer of(Answer answer) {
        return ImmutableTracedAnswer.of(answer, Optional.empty());
    }

    static TracedAnswer of(Answer answer, Trace trace) {
        return ImmutableTracedAnswer.of(answer, Optional.of(trace));
    }
}
