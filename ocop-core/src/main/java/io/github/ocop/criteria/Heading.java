package io.github.ocop.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** A heading of a part (mục): criteria under one number. A heading scored as a whole has one criterion of its number. */
@Value.Immutable
public abstract class Heading {
    Heading() {}

    /** {@return the printed number} */
    public abstract String number();

    /** {@return the label} */
    public abstract String label();

    /** {@return the most points its criteria can earn together} */
    public abstract int points();

    /** {@return the headings within it} */
    public abstract ImmutableList<Subheading> subheadings();

    /** {@return its criteria in the printed order} */
    public abstract ImmutableList<Criterion> criteria();

    /** {@return whether it is scored as a whole: its one criterion has its number} */
    public boolean isScoredWhole() {
        return criteria().size() == 1 && criteria().get(0).number().equals(number());
    }

    /**
     * {@return the heading within it that begins with one of its criteria, if one does}
     *
     * @param criterion the criterion
     */
    public Optional<Subheading> subheadingFrom(Criterion criterion) {
        return subheadings().stream()
                .filter(subheading -> criteria().stream()
                        .filter(covered -> subheading.covers(covered.number()))
                        .findFirst()
                        .filter(criterion::equals)
                        .isPresent())
                .findFirst();
    }

    @Value.Check
    void check() {
        int sum = criteria().stream().mapToInt(Criterion::points).sum();
        checkArgument(
                sum == points(),
                "heading %s: expected criteria of %s points in all, given %s",
                number(),
                points(),
                sum);
        for (Criterion criterion : criteria()) {
            checkArgument(
                    criterion.number().equals(number()) || criterion.number().startsWith(number() + "."),
                    "heading %s: expected criteria numbered under it, given %s",
                    number(),
                    criterion.number());
        }
        for (Subheading subheading : subheadings()) {
            int part = criteria().stream()
                    .filter(criterion -> subheading.covers(criterion.number()))
                    .mapToInt(Criterion::points)
                    .sum();
            checkArgument(
                    part == subheading.points(),
                    "heading %s: expected criteria of %s points in all, given %s",
                    subheading.number(),
                    subheading.points(),
                    part);
        }
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a heading. */
    public static class Builder extends ImmutableHeading.Builder {
        Builder() {}
    }
}
