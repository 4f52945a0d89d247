package io.github.ocop.examples.benchmarks.peer;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.StarMinimum;
import io.github.ocop.rating.StarBand;
import io.github.ocop.rulebook.Rulebook;

/**
 * What a peer is told of a set: the same facts that the library rates by.
 *
 * @param criteria how many criteria there are
 * @param bands the bands from the highest down
 * @param minimums the star minimums
 */
public record SetRules(int criteria, ImmutableList<StarBand> bands, ImmutableList<StarMinimum> minimums) {
    /** Returns what a rulebook says of a set. */
    public static SetRules of(Rulebook law, CriteriaSet set) {
        return new SetRules(set.criteria().size(), law.rules().bands(), set.minimums());
    }
}
