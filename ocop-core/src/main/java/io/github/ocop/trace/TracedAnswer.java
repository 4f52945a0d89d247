package io.github.ocop.trace;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.rating.Answer;
import java.util.Optional;
import org.immutables.value.Value;

/** An answer with the steps that led to it, in order. A fault has none: nothing was rated. */
@Value.Immutable
public abstract class TracedAnswer {
    TracedAnswer() {}

    /** Returns the answer, the same as without a trace. */
    @Value.Parameter
    public abstract Answer answer();

    /** Returns the steps in order. */
    @Value.Parameter
    public abstract ImmutableList<Step> steps();

    /** Returns the set it was rated on, where there are steps. */
    @Value.Parameter
    public abstract Optional<CriteriaSet> set();

    static TracedAnswer of(Answer answer, Iterable<? extends Step> steps, CriteriaSet set) {
        return ImmutableTracedAnswer.of(answer, ImmutableList.copyOf(steps), Optional.of(set));
    }

    /** Returns an answer without steps: a fault, or one that nobody asked to be told. */
    public static TracedAnswer of(Answer answer) {
        return ImmutableTracedAnswer.of(answer, ImmutableList.of(), Optional.empty());
    }
}
