package io.github.ocop.trace;

/** What has to be so at a step before an open reading bears on it. */
public enum Circumstance {
    /** More than one sheet was given. */
    COUNCIL,
    /** Some sheets say one thing, others another. */
    SPLIT,
    /** A sheet ticks none of the boxes. */
    NO_BOX,
    /** A star mark here is printed otherwise in sibling sets. */
    DOUBTFUL_MARK,
    /** The minimum is marked for fewer stars than the band. */
    BELOW_BAND,
    /** A sheet has more points than the minimum asks for. */
    ABOVE_REQUIRED,
    /** The stars are fewer than the band. */
    CAPPED,
    /** The points suffice for 3 stars, and the stars are fewer. */
    NO_THREE_STARS,
    /** Another authority would recognise if points and not stars decided. */
    HIGHER_BY_POINTS,
    /** The assessment went no further. */
    STOPPED
}
