package io.github.ocop.document;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Selection;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartialSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet as far as it is proved: an answer that rests on a document that is not there falls to the best lower one that
 * rests on none of those. What is not claimed stays open.
 */
final class ProvedSheet {
    private final CriteriaSet set;
    private final List<Document> lacking;

    private ProvedSheet(CriteriaSet set, List<Document> lacking) {
        this.set = set;
        this.lacking = lacking;
    }

    /** {@return what is left of a sheet without some documents} */
    static PartialSheet without(List<Document> lacking, PartialSheet claims) {
        ProvedSheet proved = new ProvedSheet(claims.set(), lacking);
        Map<String, Choice> choices = new LinkedHashMap<>();
        claims.choices()
                .forEach((number, choice) ->
                        choices.put(number, proved.left(proved.set.criterion(number), (int) choice.place())));
        proved.dependencies(choices);
        return PartialSheet.of(proved.set, FilledSheet.of(claims.member(), choices));
    }

    private Choice left(Criterion criterion, int claimed) {
        int place = claimed;
        while (place > 0 && (lacksProof(criterion, place) || !isOfCase(criterion, place, claimed))) {
            place--;
        }
        // a zero option among the boxes has been met by now, but in another case
        return place == 0 && claimed > 0 ? nothing(criterion) : choice(criterion, place);
    }

    private boolean lacksProof(Criterion criterion, int place) {
        return lacking.stream().anyMatch(document -> document.isNeededFor(criterion, place));
    }

    /** {@return whether a box is of the same case as the one claimed: a product does not change what it is} */
    private static boolean isOfCase(Criterion criterion, int place, int claimed) {
        return criterion.selection() != Selection.ONE_OF_CASES
                || criterion
                        .options()
                        .get(place - 1)
                        .caseNumber()
                        .equals(criterion.options().get(claimed - 1).caseNumber());
    }

    /** Without points for what another criterion presupposes, there are none here either. */
    private void dependencies(Map<String, Choice> choices) {
        for (Criterion criterion : set.criteria()) {
            Choice choice = choices.get(criterion.number());
            if (choice == null || criterion.needs().isEmpty()) {
                continue;
            }
            Criterion other = set.criterion(criterion.needs().get().criterion());
            Choice needed = choices.get(other.number());
            boolean lost = needed != null && other.pointsOf((int) needed.place()) == 0;
            if (lost && criterion.pointsOf((int) choice.place()) > 0) {
                choices.put(criterion.number(), nothing(criterion));
            }
        }
    }

    /** {@return the answer worth nothing: the first zero option there is, or no box} */
    private static Choice nothing(Criterion criterion) {
        for (int place = 1; place <= criterion.lastPlace(); place++) {
            if (criterion.pointsOf(place) == 0) {
                return choice(criterion, place);
            }
        }
        return choice(criterion, 0);
    }

    private static Choice choice(Criterion criterion, int place) {
        return Choice.of(criterion, place);
    }
}
