package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.law.Citation;
import org.immutables.value.Value;

/** That a level passes products on to the next one from a number of points (chuyển hồ sơ lên cấp trên). */
@Value.Immutable
public abstract class PassUp {
    PassUp() {}

    /** {@return who passes them on} */
    @Value.Parameter
    public abstract Authority by();

    /** {@return to whom} */
    @Value.Parameter
    public abstract Authority to();

    /** {@return the fewest points, 1 to 100} */
    @Value.Parameter
    public abstract int points();

    /** {@return where this is said} */
    @Value.Parameter
    public abstract Citation citation();

    /**
     * {@return a way up}
     *
     * @param by the body that has rated
     * @param to the body it goes on to
     * @param points the fewest whole points it goes on with, 0 to 100
     * @param citation the clause it rests on
     * @throws IllegalArgumentException if it does not lead up, or the points are out of range
     */
    public static PassUp of(Authority by, Authority to, int points, Citation citation) {
        return ImmutablePassUp.of(by, to, points, citation);
    }

    /**
     * {@return whether a product of so many points is passed on}
     *
     * @param total the total, exactly
     */
    public boolean takes(Points total) {
        return total.isAtLeast(points());
    }

    @Value.Check
    void check() {
        checkArgument(by().compareTo(to()) < 0, "passing up: expected a level above %s, given %s", by(), to());
        checkArgument(points() > 0 && points() <= 100, "passing up: expected 1 to 100 points, given %s", points());
    }
}
