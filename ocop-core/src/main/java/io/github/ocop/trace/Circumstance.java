package io.github.ocop.trace;

/** What has to be so at a step before an open reading bears on it. */
public enum Circumstance {
    /** The rule asked is of the council's own regulation. */
    REGULATION,
    /** The rule asked is who sits on the council. */
    COMPOSITION,
    /** More than one sheet was given. */
    COUNCIL,
    /** The total is between two whole numbers that are printed as the end of one band and the beginning of the next. */
    BETWEEN_EDGES,
    /** Some sheets say one thing, others another. */
    SPLIT,
    /** A sheet ticks none of the boxes. */
    NO_BOX,
    /** A sheet has no points on the criterion that this one presupposes. */
    NEED_WITHOUT_POINTS,
    /** A star mark here is printed otherwise in sibling sets. */
    DOUBTFUL_MARK,
    /** What is chosen here may be misprinted and is applied as printed. */
    AS_PRINTED,
    /** A sheet has 0 points where a ground was not found to hold. */
    ZERO_WITHOUT_FINDING,
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
    /** Something else that comes later bars the product too. */
    SEVERAL_BARS,
    /** The assessment went no further. */
    STOPPED
}
