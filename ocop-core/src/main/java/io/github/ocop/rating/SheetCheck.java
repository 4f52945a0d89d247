package io.github.ocop.rating;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Dependency;
import io.github.ocop.criteria.Selection;
import java.util.Optional;

/** What makes a filled sheet a sheet of its set: the one place where answers are checked. */
final class SheetCheck {
    /** Stands for no answer at all, which is not the same as no box. */
    static final int MISSING = -1;

    private SheetCheck() {}

    /** {@return the box of each criterion in the set's order} */
    static int[] places(CriteriaSet set, ImmutableMap<String, Choice> choices) {
        int[] places = placesSoFar(set, choices);
        for (int i = 0; i < places.length; i++) {
            if (places[i] == MISSING) {
                String number = set.criteria().get(i).number();
                throw cited(set, FaultReason.MISSING_CRITERION, number, number);
            }
        }
        return places;
    }

    /** {@return the box of each criterion in the set's order, {@link #MISSING} where there is no answer yet} */
    static int[] placesSoFar(CriteriaSet set, ImmutableMap<String, Choice> choices) {
        for (String number : choices.keySet()) {
            if (set.indexOf(number).isEmpty()) {
                throw unknown(set, number);
            }
        }
        int[] places = new int[set.criteria().size()];
        for (int i = 0; i < places.length; i++) {
            Criterion criterion = set.criteria().get(i);
            Choice choice = choices.get(criterion.number());
            places[i] = choice == null ? MISSING : place(set, criterion, choice);
        }
        return places;
    }

    private static int place(CriteriaSet set, Criterion criterion, Choice choice) {
        boolean yesNo = criterion.selection() == Selection.YES_NO;
        if (choice.isYesNo() != yesNo || choice.lines().isPresent()) {
            FaultReason reason = yesNo ? FaultReason.NOT_YES_OR_NO : FaultReason.NOT_A_BOX;
            Object given = choice.isYesNo() ? choice.equals(Choice.YES) : choice;
            // an answer that would tell something of a person is not repeated
            throw cited(set, reason, criterion.number(), criterion.personal() ? "…" : given);
        }
        if (choice.place() < 0 || choice.place() > criterion.lastPlace()) {
            throw cited(set, FaultReason.NO_SUCH_BOX, criterion.number(), choice, criterion.lastPlace());
        }
        return (int) choice.place();
    }

    /** Checks what one answer means for another: no box at all, and answers that presuppose another. */
    static void dependencies(CriteriaSet set, int[] places, int[] points) {
        for (int i = 0; i < places.length; i++) {
            dependency(set, i, places, points);
        }
    }

    /** Checks what the answer on one criterion means beside the one it presupposes. */
    static void dependency(CriteriaSet set, int index, int[] places, int[] points) {
        Criterion criterion = set.criteria().get(index);
        if (lacksNeed(set, index, points)) {
            throw needsAnother(set, index);
        }
        if (lacksBox(set, index, places, points)) {
            throw cited(set, FaultReason.BOX_MUST_BE_TICKED, criterion.number(), criterion.lastPlace());
        }
    }

    /** {@return the fault of points for something that another answer says is not there} */
    static FaultException needsAnother(CriteriaSet set, int index) {
        Criterion criterion = set.criteria().get(index);
        String other = criterion.needs().orElseThrow().criterion();
        return cited(set, FaultReason.NEEDS_ANOTHER, criterion.number(), criterion.number(), other);
    }

    /** {@return whether the answer on a criterion can stand beside the one it presupposes} */
    static boolean isConsistent(CriteriaSet set, int index, int[] places, int[] points) {
        return !lacksNeed(set, index, points) && !lacksBox(set, index, places, points);
    }

    /** {@return whether there are points on a criterion though the one it presupposes has none} */
    private static boolean lacksNeed(CriteriaSet set, int index, int[] points) {
        return points[index] > 0 && !applies(set, index, points);
    }

    /** {@return whether no box is ticked on a criterion that applies and has an option worth 0 points} */
    private static boolean lacksBox(CriteriaSet set, int index, int[] places, int[] points) {
        Criterion criterion = set.criteria().get(index);
        boolean empty = places[index] == 0 && criterion.selection() != Selection.YES_NO;
        return empty && criterion.hasZeroOption() && applies(set, index, points);
    }

    private static boolean applies(CriteriaSet set, int index, int[] points) {
        Optional<Dependency> needs = set.criteria().get(index).needs();
        return needs.isEmpty() || points[set.index(needs.get().criterion())] > 0;
    }

    private static FaultException cited(CriteriaSet set, FaultReason reason, String number, Object... arguments) {
        return new FaultException(
                Fault.of(reason, "choices." + number, arguments).cite(set.cite(number)));
    }

    private static FaultException unknown(CriteriaSet set, String number) {
        Fault fault = Fault.of(FaultReason.UNKNOWN_CRITERION, "choices." + number, number, set.number());
        return new FaultException(fault.cite(set.citation()));
    }
}
