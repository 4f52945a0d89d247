package io.github.ocop.plan;

/** The kinds of goals. */
public enum GoalKind {
    /** At least a number. */
    AT_LEAST,
    /** From a number to a number. */
    BETWEEN,
    /** Just a number. */
    EXACTLY,
    /** At least a share of a whole. */
    SHARE_OF,
    /** All of a whole. */
    ALL_OF,
    /** On average from a number to a number a unit. */
    AVERAGE
}
