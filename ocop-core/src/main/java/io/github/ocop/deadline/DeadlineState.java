package io.github.ocop.deadline;

/** Where a deadline is on a day. */
public enum DeadlineState {
    /** Not done, and the last day is not over. */
    RUNNING,
    /** Not done, and the last day is over. */
    OVERDUE,
    /** Done on the last day or before. */
    MET,
    /** Done after the last day. */
    MET_LATE
}
