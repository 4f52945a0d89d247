package io.github.ocop.law;

/** How sure it is that a figure is misprinted. Only a clear misprint is corrected. */
public enum Certainty {
    /** Proved by the table's own sums or by form alone. */
    CLEAR,
    /** The same text reads otherwise in most other sets. */
    LIKELY,
    /** A difference that may be meant. */
    UNCERTAIN
}
