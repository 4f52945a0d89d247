package io.github.ocop.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.subject.SubjectKind;
import java.util.Optional;

/**
 * What was read to rate a product, and what came of it. Immutable.
 *
 * @param rater the rater of its set: a {@link Rater} where there are sheets
 * @param subject the kind of subject; nothing where only sheets were rated, and neither subject nor findings are known
 * @param findings the grounds found to hold
 * @param sheets the council's sheets; none where only part results are known
 * @param answer the rating or what bars the product
 */
public record Assessment(
        PartsRater rater,
        Optional<SubjectKind> subject,
        ImmutableSet<String> findings,
        ImmutableList<ScoreSheet> sheets,
        Answer answer) {
    /**
     * {@return the rater of the sheets}
     *
     * @throws IllegalStateException if the set is incomplete, so that no sheet can have been read
     */
    public Rater sheetRater() {
        return rater.ofSheets().orElseThrow(() -> new IllegalStateException("set: expected a complete one"));
    }
}
