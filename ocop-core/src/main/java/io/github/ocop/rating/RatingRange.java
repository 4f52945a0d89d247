package io.github.ocop.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * What a sheet with gaps can still become: the exact ends of its points and stars, both of them reached by some way to fill
 * the gaps. Only answers that go together count.
 */
@Value.Immutable
public abstract class RatingRange {
    RatingRange() {}

    /** {@return the fewest points, 0 to 100} */
    public abstract int lowestPoints();

    /** {@return the most points, 0 to 100} */
    public abstract int highestPoints();

    /** {@return the fewest stars, 1 to 5, or 0 where the assessment may be stopped or the product is barred} */
    public abstract int lowestStars();

    /** {@return the most stars, 1 to 5, or 0 where the assessment is stopped, whatever comes, or the product is barred} */
    public abstract int highestStars();

    /** {@return the numbers of the criteria without an answer, in the set's order} */
    public abstract ImmutableList<String> missing();

    /**
     * {@return those of the missing criteria that can still decide the stars: all else being equal, more points on it can
     * mean more stars}
     */
    public abstract ImmutableList<String> deciding();

    /** {@return this range of a product that is barred: no answer gives it a star, so none decides} */
    public RatingRange barred() {
        return builder()
                .from(this)
                .lowestStars(0)
                .highestStars(0)
                .deciding(ImmutableList.of())
                .build();
    }

    @Value.Check
    void check() {
        checkArgument(
                lowestPoints() <= highestPoints() && lowestStars() <= highestStars(),
                "range: expected the lowest first, given %s to %s points, %s to %s stars",
                lowestPoints(),
                highestPoints(),
                lowestStars(),
                highestStars());
        checkArgument(
                missing().containsAll(deciding()), "range: expected what decides to be missing, given %s", deciding());
    }

    static ImmutableRatingRange.Builder builder() {
        return new ImmutableRatingRange.Builder();
    }
}
