package io.github.ocop.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** A box of a criterion (mức đánh giá) with its points. */
@Value.Immutable
public abstract class Option {
    Option() {}

    /** {@return the label, the same wherever the same fact is an option} */
    public abstract String label();

    /** {@return the points, 0 or more} */
    public abstract int points();

    /** {@return the stars, 3 to 5, for which this option is the least that will do (dấu sao)} */
    public abstract OptionalInt minimumFor();

    /** {@return the case it belongs to, first 1, where the criterion has cases} */
    public abstract OptionalInt caseNumber();

    @Value.Check
    void check() {
        checkArgument(points() >= 0, "option %s: expected 0 points or more, given %s", label(), points());
        if (minimumFor().isPresent()) {
            int stars = minimumFor().getAsInt();
            checkArgument(
                    stars >= 3 && stars <= 5,
                    "option %s: expected a minimum for 3 to 5 stars, given %s",
                    label(),
                    stars);
            checkArgument(
                    points() > 0, "option %s: expected points above 0 on the minimum for %s stars", label(), stars);
        }
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an option. */
    public static class Builder extends ImmutableOption.Builder {
        Builder() {}
    }
}
