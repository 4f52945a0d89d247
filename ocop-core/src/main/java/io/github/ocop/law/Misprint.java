package io.github.ocop.law;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** A figure that the text prints wrongly, with what is printed and what is applied. */
@Value.Immutable
public abstract class Misprint {
    Misprint() {}

    /** Returns the id in the register, for example {@code S2}. */
    public abstract String id();

    /** Returns where it stands. */
    public abstract Citation at();

    /** Returns the option's place in the printed order, first 1, where an option's points are meant. */
    public abstract OptionalInt option();

    /** Returns what is printed; empty where the cell is blank. */
    public abstract String printed();

    /** Returns the figure that is applied. */
    public abstract int applied();

    /** Returns how sure it is. */
    public abstract Certainty certainty();

    /** Returns the label of the proof. */
    public abstract String proof();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a misprint. */
    public static class Builder extends ImmutableMisprint.Builder {
        Builder() {}
    }
}
