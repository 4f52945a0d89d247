package io.github.ocop.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A part of a criteria set (phần). */
@Value.Immutable
public abstract class Part {
    Part() {}

    /** {@return its letter} */
    @Value.Parameter
    public abstract PartName name();

    /** {@return the most points it can earn} */
    @Value.Parameter
    public abstract int points();

    /** {@return its headings in the printed order} */
    @Value.Parameter
    public abstract ImmutableList<Heading> headings();

    /**
     * {@return a part}
     *
     * @param name the part
     * @param points whole points, 0 to 100
     * @param headings the headings in printed order
     */
    public static Part of(PartName name, int points, Iterable<? extends Heading> headings) {
        return ImmutablePart.of(name, points, ImmutableList.copyOf(headings));
    }

    @Value.Check
    void check() {
        int sum = headings().stream().mapToInt(Heading::points).sum();
        checkArgument(
                sum == points(), "part %s: expected headings of %s points in all, given %s", name(), points(), sum);
    }
}
