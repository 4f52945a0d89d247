package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rating.NoImprovement;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.ScoreSheet;
import java.util.Optional;

/** The way of one dossier to a number of stars, under one rulebook: the record is checked first, then what bars it. */
final class DossierImprovement {
    private final Rulebook rulebook;
    private final Dossier dossier;

    DossierImprovement(Rulebook rulebook, Dossier dossier) {
        this.rulebook = rulebook;
        this.dossier = dossier;
    }

    ImprovementAnswer answer(int stars, ChangeCosts costs) {
        try {
            DossierRecord record = new DossierRecord(rulebook, dossier);
            ScoreSheet sheet = record.onlySheet(ScoreSheet::of);
            Rater rater = record.sheetRater();
            ImmutableSet<String> findings = record.findings();
            checkCosts(rater, costs);
            // the sheet's own zeros bar nothing for good: they can be lifted
            Optional<Barred> barred = rater.barred(dossier.subject().kind(), findings, ImmutableList.of());
            return barred.<ImprovementAnswer>map(bar -> NoImprovement.of(stars, bar.grounds()))
                    .orElseGet(() -> rater.improve(sheet, stars, costs)
                            .<ImprovementAnswer>map(way -> way)
                            .orElseGet(() -> NoImprovement.of(stars, ImmutableList.of())));
        } catch (FaultException e) {
            return e.fault();
        }
    }

    private static void checkCosts(Rater rater, ChangeCosts costs) {
        for (String number : costs.criteria()) {
            if (rater.set().indexOf(number).isEmpty()) {
                Fault fault = Fault.of(
                        FaultReason.UNKNOWN_CRITERION,
                        "costs." + number,
                        number,
                        rater.set().number());
                throw new FaultException(fault.cite(rater.set().citation()));
            }
        }
    }
}
