package io.github.ocop.year;

/** Where a step is in a year. */
public enum StepStanding {
    /** It has not begun. */
    WAITING,
    /** It has begun. */
    OPEN,
    /** It is done. */
    DONE,
    /** It was left undone, for a reason. */
    LEFT
}
