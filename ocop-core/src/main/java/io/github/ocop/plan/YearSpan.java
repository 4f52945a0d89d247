package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ocop.law.Period;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Calendar years from the first to the last, both included (giai đoạn). */
@Value.Immutable
public abstract class YearSpan {
    /** The first year a plan can have. */
    public static final int FIRST = 2000;
    /** The last year a plan can have. */
    public static final int LAST = 2100;

    YearSpan() {}

    /** {@return the first year, 2000 to 2100} */
    @Value.Parameter
    public abstract int first();

    /** {@return the last year, the first or a later one up to 2100} */
    @Value.Parameter
    public abstract int last();

    /**
     * {@return years}
     *
     * @param first the first year, included
     * @param last the last year, included
     * @throws IllegalArgumentException if the last is before the first, or one is not 2000 to 2100
     */
    public static YearSpan of(int first, int last) {
        return ImmutableYearSpan.of(first, last);
    }

    /** {@return their days} */
    public Period days() {
        return Period.of(LocalDate.of(first(), 1, 1), LocalDate.of(last(), 12, 31));
    }

    @Override
    public final String toString() {
        return first() == last() ? "" + first() : first() + "–" + last();
    }

    @Value.Check
    void check() {
        checkArgument(
                first() >= FIRST && last() <= LAST && first() <= last(),
                "years: expected %s to %s, the first not after the last, given %s to %s",
                FIRST,
                LAST,
                first(),
                last());
    }
}
