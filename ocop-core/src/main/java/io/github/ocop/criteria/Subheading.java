package io.github.ocop.criteria;

import org.immutables.value.Value;

/** A heading within a heading, as 6.1 over 6.1.1 and 6.1.2 in the sets of tea and coffee. */
@Value.Immutable
public abstract class Subheading {
    Subheading() {}

    /** {@return the printed number} */
    @Value.Parameter
    public abstract String number();

    /** {@return the label} */
    @Value.Parameter
    public abstract String label();

    /** {@return the most points its criteria can earn together} */
    @Value.Parameter
    public abstract int points();

    /**
     * {@return a subheading}
     *
     * @param number the printed number
     * @param label the label of the data, by which words are found
     * @param points whole points, 0 to 100
     */
    public static Subheading of(String number, String label, int points) {
        return ImmutableSubheading.of(number, label, points);
    }

    /** {@return whether the criterion of this number stands under it} */
    boolean covers(String criterion) {
        return criterion.startsWith(number() + ".");
    }
}
