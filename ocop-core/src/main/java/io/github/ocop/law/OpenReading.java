package io.github.ocop.law;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A question the text leaves open, with the reading this library adopts. Its words stand in the label files. */
@Value.Immutable
public abstract class OpenReading {
    OpenReading() {}

    /** Returns the id, which is also the label of the adopted reading. */
    public abstract String id();

    /** Returns the clauses that leave the question open. */
    public abstract ImmutableList<Citation> clauses();

    /** Returns the labels of the readings not adopted. */
    public abstract ImmutableList<String> alternatives();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an open reading. */
    public static class Builder extends ImmutableOpenReading.Builder {
        Builder() {}
    }
}
