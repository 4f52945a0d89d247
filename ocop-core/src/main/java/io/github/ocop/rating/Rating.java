package io.github.ocop.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.PartName;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Points and stars of a product (kết quả đánh giá, phân hạng), exact, with the minimums that held the stars back. */
@Value.Immutable
public abstract non-sealed class Rating implements Answer {
    /** The fewest stars that are recognised and certified. */
    public static final int FEWEST_CERTIFIED = 3;

    Rating() {}

    /** {@return the id of the rulebook that governs} */
    public abstract String rulebook();

    /** {@return the number of the criteria set} */
    public abstract int criteriaSet();

    /** {@return the points of each part, the mean over the sheets} */
    public abstract ImmutableMap<PartName, Points> points();

    /** {@return the points in all} */
    @Value.Derived
    public Points total() {
        return points().values().stream().reduce(Points.ZERO, Points::plus);
    }

    /** {@return the stars by the total alone, 1 to 5} */
    public abstract int band();

    /** {@return the stars after the star minimums, 1 to 5} */
    public abstract int stars();

    /** {@return every minimum at or below the band that is not met, by stars and then in the set's order} */
    public abstract ImmutableList<UnmetMinimum> unmet();

    /**
     * {@return who recognises at these stars; nothing below 3} By {@link Proposal#BY_POINTS} it is to whom the product goes
     * on.
     */
    public abstract Optional<Authority> decidedBy();

    /** {@return whether the star minimums were checked} */
    public abstract MinimumsHeld minimums();

    /** {@return the last day to finish the assessment; only where an older decision governs on in a transition} */
    public abstract Optional<LocalDate> finishBy();

    /**
     * {@return the same rating, to be finished by a day}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public Rating finishedBy(LocalDate day) {
        return builder().from(this).finishBy(day).build();
    }

    /** {@return the readings it was rated by, where the caller may choose} */
    public abstract RatingSettings settings();

    /** {@return whether the product can be certified: 3 stars or more} */
    public boolean certifiable() {
        return stars() >= FEWEST_CERTIFIED;
    }

    static ImmutableRating.Builder builder() {
        return new ImmutableRating.Builder();
    }
}
