package io.github.ocop.rating;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Dependency;
import io.github.ocop.criteria.Selection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        @Nullable Choice[] inOrder = new Choice[set.criteria().size()];
        int next = 0;
        for (Map.Entry<String, Choice> given : choices.entrySet()) {
            int index = index(set, given.getKey(), next);
            inOrder[index] = given.getValue();
            next = index + 1;
        }
        int[] places = new int[inOrder.length];
        for (int i = 0; i < places.length; i++) {
            Choice choice = inOrder[i];
            places[i] = choice == null ? MISSING : place(set, set.criteria().get(i), choice);
        }
        return places;
    }

    /** Most sheets are filled in the order of the set, so the next criterion is looked at first. */
    private static int index(CriteriaSet set, String number, int next) {
        return next < set.criteria().size() && set.criteria().get(next).number().equals(number)
                ? next
                : set.indexOf(number).orElseThrow(() -> unknown(set, number));
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
            // points that presuppose nothing stand by themselves
            if (points[i] == 0 || set.criteria().get(i).needs().isPresent()) {
                dependency(set, i, places, points);
            }
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
