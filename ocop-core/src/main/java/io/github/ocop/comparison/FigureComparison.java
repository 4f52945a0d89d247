package io.github.ocop.comparison;

import java.util.Optional;

/**
 * A figure whatever the product, as two decisions have it. Immutable.
 *
 * @param figure which it is
 * @param of what it is of: the part, the stars, the level, the document; empty where there is one only
 * @param left as the one decision has it; nothing where that has none
 * @param right as the other has it
 */
public record FigureComparison(Figure figure, String of, Optional<String> left, Optional<String> right) {
    /** The figures of a decision that do not hang on a criteria set. */
    public enum Figure {
        /** The most points of a part. */
        PART,
        /** The fewest points for a number of stars. */
        BAND,
        /** Who recognises at a number of stars. */
        DECIDER,
        /** From how many points a product is passed up to a level. */
        PASS_UP,
        /** How the star minimums are held. */
        MINIMUMS,
        /** The months a certificate stands. */
        TERM,
        /** The days before its end by which its holder is written to. */
        NOTICE,
        /** The duty to have a document in the dossier. */
        DOCUMENT
    }

    /** {@return the figure seen from the other side} */
    public FigureComparison mirrored() {
        return new FigureComparison(figure, of, /* left= */ right, /* right= */ left);
    }
}
