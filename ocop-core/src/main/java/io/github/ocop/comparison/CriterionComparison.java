package io.github.ocop.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A criterion in two sets, found in both by its label. Immutable.
 *
 * @param label the label
 * @param left the criterion in the one set; nothing where that has none of the label
 * @param right the criterion in the other set
 * @param options the options that are in one of them alone or have other points, by their labels
 */
public record CriterionComparison(
        String label,
        Optional<CriterionSide> left,
        Optional<CriterionSide> right,
        ImmutableList<OptionComparison> options) {
    /** {@return whether anything but its printed number differs} */
    public boolean isChanged() {
        return !options.isEmpty()
                || left.isPresent() != right.isPresent()
                || !left.map(CriterionSide::figures).equals(right.map(CriterionSide::figures));
    }

    /** {@return the comparison seen from the other side} */
    public CriterionComparison mirrored() {
        return new CriterionComparison(
                label,
                /* left= */ right,
                /* right= */ left,
                options.stream().map(OptionComparison::mirrored).sorted().collect(ImmutableList.toImmutableList()));
    }
}
