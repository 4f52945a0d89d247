package io.github.ocop.examples.cli.form;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.PartialRating;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Rating;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.trace.Besides;
import io.github.ocop.trace.FullAnswer;
import java.util.EnumSet;

/**
 * A record in which nothing is wrong, as a form needs it.
 *
 * @param id its id
 * @param dossier the dossier
 * @param rulebook the rulebook that governs it
 * @param set its criteria set
 * @param full its answer, with the range of a sheet that stands alone
 */
record FormRecord(String id, Dossier dossier, Rulebook rulebook, CriteriaSet set, FullAnswer full) {
    /**
     * Asks what becomes of a record. A sheet alone may have gaps: they are left blank.
     *
     * @throws FaultException if something is wrong with it
     */
    static FormRecord of(Entry entry, Rulebooks rulebooks, boolean hasClaims) {
        boolean isSelfAssessed =
                entry.dossier().filter(dossier -> dossier.sheets().size() == 1).isPresent();
        FullAnswer full = entry.answer(
                rulebooks, isSelfAssessed || hasClaims ? EnumSet.of(Besides.RANGE) : EnumSet.noneOf(Besides.class));
        if (full.answer() instanceof Fault fault) {
            throw new FaultException(fault);
        }
        Dossier dossier = entry.dossier().orElseThrow();
        Rulebook rulebook = rulebooks.get(rulebook(full.answer()));
        if (!rulebook.id().equals(rulebooks.newest().id())) {
            // the forms are those of Appendix III, which no older decision has
            throw new FaultException(Fault.of(
                    FaultReason.FORMS_OF_ANOTHER,
                    "filing.filedOn",
                    rulebook.id(),
                    rulebooks.newest().id()));
        }
        if (hasClaims && dossier.parts().isPresent()) {
            throw new FaultException(Fault.of(FaultReason.PARTS_ARE_NO_SHEET, "sheets"));
        }
        CriteriaSet set = rulebook.criteriaSet(dossier.product().criteriaSet());
        return new FormRecord(entry.id(), dossier, rulebook, set, full);
    }

    private static String rulebook(Answer answer) {
        if (answer instanceof Rating rating) {
            return rating.rulebook();
        }
        return answer instanceof Barred barred ? barred.rulebook() : ((PartialRating) answer).rulebook();
    }

    /** Tells whether it is a product of tourism. */
    boolean isTourism() {
        return rulebook.eligibility().tourismSets().contains(set.number());
    }

    /** Returns what the subject claims, by criterion, as far as its sheet is filled. */
    ImmutableMap<String, Choice> choices() {
        return PartialSheet.of(set, dossier.sheets().get(0)).choices();
    }
}
