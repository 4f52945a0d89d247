package io.github.ocop.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** A ground on which a product gets no rating: the set's rejection line or a note with an effect. */
@Value.Immutable
public abstract class Ground {
    /** The finding that names a set's rejection line. */
    public static final String HEADER = "header";

    Ground() {}

    /** {@return the finding: {@code header}, or the number at which the note is printed} */
    @Value.Parameter
    public abstract String finding();

    /** {@return what follows} */
    @Value.Parameter
    public abstract Bar bar();

    /** {@return the label} */
    @Value.Parameter
    public abstract String label();

    /**
     * {@return a ground}
     *
     * @param finding what is found: {@code header}, or the printed number of the note
     * @param bar what follows where it holds
     * @param label the label of the data, by which words are found
     */
    public static Ground of(String finding, Bar bar, String label) {
        return ImmutableGround.of(finding, bar, label);
    }

    @Value.Check
    void check() {
        checkArgument(bar() != Bar.INELIGIBLE, "ground %s: expected a bar of the set, given %s", finding(), bar());
    }
}
