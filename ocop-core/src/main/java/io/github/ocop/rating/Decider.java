package io.github.ocop.rating;

import io.github.ocop.law.Citation;
import org.immutables.value.Value;

/** Who recognises and certifies at a number of stars. */
@Value.Immutable
public abstract class Decider {
    Decider() {}

    /** {@return the authority} */
    @Value.Parameter
    public abstract Authority by();

    /** {@return where this is said} */
    @Value.Parameter
    public abstract Citation citation();

    /**
     * {@return a decider}
     *
     * @param by the body that acts
     * @param citation the clause it rests on
     */
    public static Decider of(Authority by, Citation citation) {
        return ImmutableDecider.of(by, citation);
    }
}
