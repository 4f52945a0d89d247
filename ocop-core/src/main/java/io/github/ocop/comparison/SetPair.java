package io.github.ocop.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.product.Leaf;
import io.github.ocop.rulebook.Rulebook;

/**
 * The sets by which two decisions rate the same products. They are numbered differently, some are split or joined and some are
 * new, so they are found through the classifications. Immutable.
 *
 * @param left the set of the one decision
 * @param right the set of the other
 */
public record SetPair(ListedSet left, ListedSet right) {
    /**
     * {@return all pairs of two decisions, in the order of the one's sets and then of the other's}
     *
     * @param left the decision on the left
     * @param right the decision on the right
     */
    public static ImmutableList<SetPair> all(Rulebook left, Rulebook right) {
        return left.criteriaSets().stream()
                .flatMap(number -> of(left, number, right).stream())
                .collect(toImmutableList());
    }

    /**
     * {@return the pairs of one set; none where the other decision rates no such products}
     *
     * @param left the decision on the left
     * @param number the number of the set in the decision's appendix, first 1
     * @param right the decision on the right
     * @throws IllegalArgumentException if the one decision has no set of that number
     */
    public static ImmutableList<SetPair> of(Rulebook left, int number, Rulebook right) {
        ListedSet set = left.findSet(number)
                .orElseThrow(() -> new IllegalArgumentException(
                        "criteria set: expected one of " + left.criteriaSets() + ", given " + number));
        Leaf leaf = left.classification().leaf(number);
        return right.criteriaSets().stream()
                .map(other -> right.findSet(other).orElseThrow())
                .filter(other ->
                        isAlike(set, leaf, other, right.classification().leaf(other.number())))
                .map(other -> new SetPair(set, other))
                .collect(toImmutableList());
    }

    private static boolean isAlike(ListedSet left, Leaf leaf, ListedSet right, Leaf other) {
        return left.label().equals(right.label())
                || leaf.alike().contains(right.label())
                || other.alike().contains(left.label());
    }

    /** {@return the pair seen from the other side} */
    public SetPair mirrored() {
        return new SetPair(/* left= */ right, /* right= */ left);
    }
}
