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
     * @throws IllegalArgumentException if it does not lead up, or the points are out of range
     */
    public static PassUp of(Authority by, Authority to, int points, Citation citation) {
        return ImmutablePassUp.of(by, to, points, citation);
    }

    /** {@return whether a product of so many points is passed on} */
    public boolean takes(Points total) {
        return total.isAtLeast(points());
    }

    @Value.Check
    void check() {
        checkArgument(by().compareTo(to()) < 0, "passing up: expected a level above %s, given %s", by(), to());
        checkArgument(points() > 0 && points() <= 100, "passing up: expected 1 to 100 points, given %s", points());
    }
}
