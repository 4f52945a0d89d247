package io.github.ocop.comparison;

import java.util.OptionalInt;

/**
 * An option of a criterion in two sets, found in both by its label. Immutable.
 *
 * @param label the label
 * @param left its points in the one set; nothing where that has none of the label
 * @param right its points in the other set
 */
public record OptionComparison(String label, OptionalInt left, OptionalInt right)
        implements Comparable<OptionComparison> {
    /** {@return the comparison seen from the other side} */
    public OptionComparison mirrored() {
        return new OptionComparison(label, /* left= */ right, /* right= */ left);
    }

    @Override
    public int compareTo(OptionComparison other) {
        return label.compareTo(other.label);
    }
}
