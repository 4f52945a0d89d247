package io.github.ocop.rating;

/**
 * Whether a product goes on to a higher level by its stars or by its points (7.3.e), which differ where a star minimum is
 * not met: 90 points and 4 stars.
 */
public enum Proposal {
    /** By the stars it has: the reading adopted. */
    BY_STARS,
    /** By its points, as 7.3.e prints "90 or more", where it is certified at all. */
    BY_POINTS;

    /**
     * {@return the stars that say who decides}
     *
     * @param stars the stars it has
     * @param band the stars of its points alone
     */
    public int starsDecidedAt(int stars, int band) {
        return this == BY_POINTS && stars >= Rating.FEWEST_CERTIFIED ? band : stars;
    }
}
