package io.github.ocop.rating;

/**
 * When a council reaches what a member's sheet can reach: a star minimum, or the 0 points that stop set 16.
 *
 * <p>The marks stand on the assessor's own sheet and no text says how sheets combine, so this is an open reading.
 */
public enum MinimumTest {
    /** More than half of the sheets do, as councils decide: the reading adopted. */
    MAJORITY,
    /** Every sheet does. */
    UNANIMOUS,
    /** The council's points on the criterion do. */
    MEAN;

    boolean holds(int sheets, int of, boolean mean) {
        return switch (this) {
            case MAJORITY -> 2 * sheets > of;
            case UNANIMOUS -> sheets == of;
            case MEAN -> mean;
        };
    }
}
