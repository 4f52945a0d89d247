package io.github.ocop.trace;

/** What a step of a trace settles, in the order in which it is asked. */
public enum StepKind {
    /** Which rulebook governs the filing. */
    RULEBOOK,
    /** Whether a rule of the council's own allows the result. */
    COUNCIL,
    /** Whether the subject may register the product. */
    SUBJECT,
    /** Whether a ground of the set holds. */
    GROUND,
    /** Whether 0 points on a criterion stop the assessment. */
    ZERO,
    /** The points on a criterion. */
    CRITERION,
    /** What a criterion asks for besides, changing no result. */
    REQUIREMENT,
    /** What a sheet with gaps can still become. */
    RANGE,
    /** The points of a part. */
    PART,
    /** The total and the stars it alone gives. */
    BAND,
    /** Whether a star minimum is met. */
    MINIMUM,
    /** That star minimums cannot be checked. */
    NOT_CHECKED,
    /** The stars after the minimums. */
    STARS,
    /** Who recognises. */
    DECIDER,
    /** Why there are neither points nor stars. */
    OUTCOME
}
