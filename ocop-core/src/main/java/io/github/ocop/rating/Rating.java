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
    @Value.Parameter
    public abstract String rulebook();

    /** {@return the number of the criteria set} */
    @Value.Parameter
    public abstract int criteriaSet();

    /** {@return the points of each part, the mean over the sheets} */
    @Value.Parameter
    public abstract PartResults parts();

    /** {@return the points of each part, by its name} */
    public ImmutableMap<PartName, Points> points() {
        return parts().points();
    }

    /** {@return the points in all} */
    public Points total() {
        return parts().total();
    }

    /** {@return the stars by the total alone, 1 to 5} */
    @Value.Parameter
    public abstract int band();

    /** {@return the stars after the star minimums, 1 to 5} */
    @Value.Parameter
    public abstract int stars();

    /** {@return every minimum at or below the band that is not met, by stars and then in the set's order} */
    @Value.Parameter
    public abstract ImmutableList<UnmetMinimum> unmet();

    /**
     * {@return who recognises at these stars; nothing below 3} By {@link Proposal#BY_POINTS} it is to whom the product goes
     * on.
     */
    @Value.Parameter
    public abstract Optional<Authority> decidedBy();

    /** {@return whether the star minimums were checked} */
    @Value.Parameter
    public abstract MinimumsHeld minimums();

    /** {@return the last day to finish the assessment; only where an older decision governs on in a transition} */
    @Value.Parameter
    public abstract Optional<LocalDate> finishBy();

    /**
     * {@return the same rating, to be finished by a day}
     *
     * @param day the day asked, of Vietnam (UTC+7)
     */
    public Rating finishedBy(LocalDate day) {
        return new ImmutableRating.Builder().from(this).finishBy(day).build();
    }

    /** {@return the readings it was rated by, where the caller may choose} */
    @Value.Parameter
    public abstract RatingSettings settings();

    /** {@return whether the product can be certified: 3 stars or more} */
    public boolean certifiable() {
        return stars() >= FEWEST_CERTIFIED;
    }
}
