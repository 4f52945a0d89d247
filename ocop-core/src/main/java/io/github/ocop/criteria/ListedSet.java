package io.github.ocop.criteria;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.util.Optional;

/**
 * A criteria set as its decision lists it: a {@link CriteriaSet}, by which sheets are rated, or an {@link IncompleteSet}, of
 * which only part results can be.
 */
public sealed interface ListedSet permits CriteriaSet, IncompleteSet {
    /** {@return the id of the rulebook it belongs to} */
    String rulebook();

    /** {@return its number in the appendix} */
    int number();

    /** {@return its label} */
    String label();

    /** {@return the grounds on which it gives no rating, the rejection line first, then in the set's order} */
    ImmutableList<Ground> grounds();

    /** {@return the set with its criteria, unless it is incomplete} */
    Optional<CriteriaSet> complete();

    /** {@return the citation of this set as a whole} */
    Citation citation();

    /**
     * {@return the citation of a criterion of this set, or of its rejection line}
     *
     * @param at the printed number of the criterion, or {@code header}
     */
    Citation cite(String at);
}
