package io.github.ocop.trace;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** What in the text was doubtful where a step was taken. */
@Value.Immutable
public abstract class Doubts {
    Doubts() {}

    /** {@return the ids of the readings that were applied, adopted by this library or set by the caller} */
    @Value.Parameter
    public abstract ImmutableList<String> readings();

    /** {@return the ids of the misprints that stand there, corrected or not} */
    @Value.Parameter
    public abstract ImmutableList<String> misprints();

    /** {@return no doubts} */
    public static Doubts none() {
        return of(ImmutableList.of(), ImmutableList.of());
    }

    /**
     * {@return doubts}
     *
     * @param readings the ids of the open readings
     * @param misprints the ids of the misprints
     */
    public static Doubts of(Iterable<String> readings, Iterable<String> misprints) {
        return ImmutableDoubts.of(ImmutableList.copyOf(readings), ImmutableList.copyOf(misprints));
    }
}
