package io.github.ocop.rating;

/** Whether the star minimums went into a rating. */
public enum MinimumsHeld {
    /** All of them did. */
    CHECKED,
    /** None could, because only part results were given. */
    NOT_CHECKED
}
