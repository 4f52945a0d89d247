package io.github.ocop.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.util.Optional;

/**
 * One dossier of one sheet under the decision that governs it, and what its sheet is under another. Immutable.
 *
 * @param answer the answer of the decision that governs: a rating, or what bars the product
 * @param others the sets of the other decision that rate such products, each with what the sheet is there; none where that
 *     decision rates none
 */
public record DossierComparison(Answer answer, ImmutableList<Other> others) {
    /**
     * A set of the other decision.
     *
     * @param set the set
     * @param sheet what the sheet is there; nothing where the set is incomplete
     */
    public record Other(ListedSet set, Optional<SheetComparison> sheet) {}

    /**
     * Compares a dossier.
     *
     * @param rulebooks the rulebooks to answer by
     * @param dossier the dossier, good or bad
     * @param other the rulebook to compare with
     * @return the dossier comparison
     * @throws FaultException if something is wrong with it, or it has not one sheet
     */
    public static DossierComparison of(Rulebooks rulebooks, Dossier dossier, Rulebook other) {
        Answer answer = rulebooks.rate(dossier);
        if (answer instanceof Fault fault) {
            throw new FaultException(fault);
        }
        if (dossier.parts().isPresent()) {
            throw new FaultException(Fault.of(FaultReason.PARTS_ARE_NO_SHEET, "sheets"));
        }
        if (dossier.sheets().size() > 1) {
            throw new FaultException(Fault.of(
                    FaultReason.SEVERAL_SHEETS, "sheets", dossier.sheets().size()));
        }
        int number = dossier.product().criteriaSet();
        Rulebook own =
                rulebooks.get(answer instanceof Rating rating ? rating.rulebook() : ((Barred) answer).rulebook());
        ScoreSheet sheet =
                ScoreSheet.of(own.criteriaSet(number), dossier.sheets().get(0));
        return new DossierComparison(
                answer,
                SetPair.of(own, number, other).stream()
                        .map(pair -> other(sheet, other, pair.right()))
                        .collect(toImmutableList()));
    }

    private static Other other(ScoreSheet sheet, Rulebook rulebook, ListedSet set) {
        Optional<CriteriaSet> complete = set.complete();
        return new Other(set, complete.map(to -> SheetComparison.of(sheet, rulebook, to)));
    }
}
