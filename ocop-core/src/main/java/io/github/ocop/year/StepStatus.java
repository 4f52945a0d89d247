package io.github.ocop.year;

/** What a step is on a day. */
public enum StepStatus {
    /** Its window opens later, or again later. */
    AHEAD,
    /** Its window is open, or it has begun before. */
    OPEN,
    /** The same, and its last day is near. */
    DUE_SOON,
    /** Its last day is over, and it is neither done nor left. */
    LATE,
    /** It is done. */
    DONE,
    /** It was left undone, for a reason. */
    LEFT
}
