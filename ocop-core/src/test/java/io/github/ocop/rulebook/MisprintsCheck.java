package io.github.ocop.rulebook;

import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.law.Certainty;
import io.github.ocop.law.Misprint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The misprints of a decision, held against its criteria sets. */
final class MisprintsCheck {
    private final String file;
    private final Rulebook sets;
    private final WordUses uses;
    private final Wrong wrong;

    /** Holds misprints against the sets of {@code sets}. */
    MisprintsCheck(Rulebook sets, WordUses uses, Wrong wrong) {
        this.file = sets.id() + "/misprints.json";
        this.sets = sets;
        this.uses = uses;
        this.wrong = wrong;
    }

    void check(List<Misprint> misprints) {
        for (Misprint misprint : misprints) {
            try {
                check(misprint);
            } catch (IllegalArgumentException e) {
                wrong.add(file + ": " + misprint.id() + ": " + e.getMessage());
            }
        }
        wrong.unique(file, misprints.stream().map(Misprint::id));
    }

    private void check(Misprint misprint) {
        String where = file + ": " + misprint.id() + ": ";
        uses.add(file, "proofs", misprint.proof());
        List<String> steps = List.of(misprint.at().locator().split("/", -1));
        if (!misprint.at().isWithin(sets.appendix()) || steps.size() < 2) {
            wrong.add(where + "expected a place in " + sets.appendix() + ", given " + misprint.at());
            return;
        }
        int number = Integer.parseInt(steps.get(1));
        Optional<CriteriaSet> listed = sets.findCriteriaSet(number);
        if (listed.isEmpty()) {
            // nothing but the set itself can be named where it is incomplete
            wrong.check(
                    steps.size() == 2 && sets.findSet(number).isPresent(), where + "expected a set of the decision");
            return;
        }
        CriteriaSet set = listed.get();
        String at = steps.size() == 2 ? "" : steps.get(2);
        if (misprint.kind() == Misprint.Kind.POINTS) {
            applied(where, misprint, String.valueOf(points(set, at, misprint.option())));
        } else if (misprint.kind() == Misprint.Kind.STARS && misprint.option().isPresent()) {
            OptionalInt stars = set.criterion(at)
                    .options()
                    .get(misprint.option().getAsInt() - 1)
                    .minimumFor();
            applied(where, misprint, stars.isPresent() ? String.valueOf(stars.getAsInt()) : "");
        } else if (!at.isEmpty() && !at.equals(Ground.HEADER)) {
            set.criterion(at);
        }
    }

    private static int points(CriteriaSet set, String at, OptionalInt option) {
        if (at.isEmpty()) {
            return set.parts().get(0).points();
        }
        Criterion criterion = set.criterion(at);
        return option.isPresent() ? criterion.pointsOf(option.getAsInt()) : criterion.points();
    }

    private void applied(String where, Misprint misprint, String applied) {
        String given = misprint.applied().orElse("");
        wrong.check(applied.equals(given), where + "expected " + given + " to be applied, given " + applied);
        wrong.check(
                misprint.isCorrected() == (misprint.certainty() == Certainty.CLEAR),
                where + "expected a clear misprint to be corrected and another to be left as printed");
    }
}
