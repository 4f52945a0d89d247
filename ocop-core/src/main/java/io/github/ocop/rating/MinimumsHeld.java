package io.github.ocop.rating;

/** Whether the star minimums went into a rating. */
public enum MinimumsHeld {
    /** All of them did. */
    CHECKED,
    /** Some did: those of 781/QĐ-TTg that are known. */
    PARTLY_HELD,
    /** The decision has none, as 1048/QĐ-TTg. */
    NONE,
    /** None could, because only part results were given. */
    NOT_CHECKED
}
