package io.github.ocop.trace;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.ListedSet;
import org.immutables.value.Value;

/** The steps that led to an answer, in the order in which they were taken, and the set they were taken on. */
@Value.Immutable
public abstract class Trace {
    Trace() {}

    /** {@return the set} */
    @Value.Parameter
    public abstract ListedSet set();

    /** {@return the steps, at least one} */
    @Value.Parameter
    public abstract ImmutableList<Step> steps();

    static Trace of(ListedSet set, Iterable<? extends Step> steps) {
        return ImmutableTrace.of(set, ImmutableList.copyOf(steps));
    }
}
