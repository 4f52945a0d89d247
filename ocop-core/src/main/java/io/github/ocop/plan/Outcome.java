package io.github.ocop.plan;

/** What comes of a target. */
public enum Outcome {
    /** Reached. */
    MET,
    /** Not reached, or not yet. */
    NOT_MET,
    /** The register cannot tell: never counted as reached. */
    OUTSIDE,
    /** There is no target here, only a figure: a blank in a table is not a 0. */
    NO_TARGET
}
