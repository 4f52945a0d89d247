package io.github.ocop.rating;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Dependency;
import io.github.ocop.criteria.Selection;

/** What makes a filled sheet a sheet of its set: the one place where answers are checked. */
final class SheetCheck {
    private SheetCheck() {}

    /** Returns the box of each criterion in the set's order. */
    static int[] places(CriteriaSet set, ImmutableMap<String, Choice> choices) {
        for (String number : choices.keySet()) {
            if (set.indexOf(number).isEmpty()) {
                throw unknown(set, number);
            }
        }
        int[] places = new int[set.criteria().size()];
        for (int i = 0; i < places.length; i++) {
            Criterion criterion = set.criteria().get(i);
            Choice choice = choices.get(criterion.number());
            if (choice == null) {
                throw cited(set, FaultReason.MISSING_CRITERION, criterion.number(), criterion.number());
            }
            places[i] = place(set, criterion, choice);
        }
        return places;
    }

    private static int place(CriteriaSet set, Criterion criterion, Choice choice) {
        boolean yesNo = criterion.selection() == Selection.YES_NO;
        if (choice.isYesNo() != yesNo) {
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
            Criterion criterion = set.criteria().get(i);
            boolean applies = criterion.needs().isEmpty()
                    || hasPoints(set, points, criterion.needs().get());
            if (!applies && points[i] > 0) {
                String other = criterion.needs().get().criterion();
                throw cited(set, FaultReason.NEEDS_ANOTHER, criterion.number(), criterion.number(), other);
            }
            boolean empty = places[i] == 0 && criterion.selection() != Selection.YES_NO;
            if (empty && applies && criterion.hasZeroOption()) {
                throw cited(set, FaultReason.BOX_MUST_BE_TICKED, criterion.number(), criterion.lastPlace());
            }
        }
    }

    private static boolean hasPoints(CriteriaSet set, int[] points, Dependency dependency) {
        return points[set.indexOf(dependency.criterion()).orElseThrow()] > 0;
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
