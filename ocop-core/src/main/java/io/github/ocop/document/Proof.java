package io.github.ocop.document;

import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Selection;
import org.immutables.value.Value;

/** What a document proves (minh chứng): some or all of the answers on a criterion that are worth points. */
@Value.Immutable
public abstract class Proof {
    Proof() {}

    /** {@return the label of the criterion, the same in every set} */
    @Value.Parameter
    public abstract String criterion();

    /** {@return the labels of the options that rest on it; empty where every answer worth points does} */
    @Value.Parameter
    public abstract ImmutableSet<String> options();

    /**
     * {@return a proof}
     *
     * @param criterion the printed number of the criterion, such as {@code 3.5}
     * @param options the labels of the options
     */
    public static Proof of(String criterion, Iterable<String> options) {
        return ImmutableProof.of(criterion, ImmutableSet.copyOf(options));
    }

    /**
     * {@return whether an answer rests on it}
     *
     * @param criterion the criterion
     * @param place the box, first 1; 0 for no box or for no; 1 for yes
     * @throws IndexOutOfBoundsException if there is no such box
     */
    public boolean isNeededFor(Criterion criterion, int place) {
        if (!criterion.label().equals(criterion()) || criterion.pointsOf(place) == 0) {
            return false;
        }
        return options().isEmpty()
                || (criterion.selection() != Selection.YES_NO
                        && options().contains(criterion.options().get(place - 1).label()));
    }
}
