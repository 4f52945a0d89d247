package io.github.ocop.criteria;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Citation;
import java.util.Optional;

/**
 * A criteria set as its decision lists it: a {@link CriteriaSet}, by which sheets are rated, or an {@link IncompleteSet}, of
 * which only part results can be.
 */
public sealed interface ListedSet permits CriteriaSet, IncompleteSet {
    /** Returns the id of the rulebook it belongs to. */
    String rulebook();

    /** Returns its number in the appendix. */
    int number();

    /** Returns its label. */
    String label();

    /** Returns the grounds on which it gives no rating, the rejection line first, then in the set's order. */
    ImmutableList<Ground> grounds();

    /** Returns the set with its criteria, unless it is incomplete. */
    Optional<CriteriaSet> complete();

    /** Returns the citation of this set as a whole. */
    Citation citation();

    /** Returns the citation of a criterion of this set, or of its rejection line. */
    Citation cite(String at);
}
