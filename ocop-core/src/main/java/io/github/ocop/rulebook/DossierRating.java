package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.council.CouncilStatistics;
import io.github.ocop.council.RuleCheck;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Assessment;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.PartialRating;
import io.github.ocop.rating.PartialSheet;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.trace.Besides;
import io.github.ocop.trace.FullAnswer;
import io.github.ocop.trace.Step;
import io.github.ocop.trace.Tracer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One dossier under one rulebook: the record is checked first, then the council's own rules, then what bars the product is
 * asked, then it is rated.
 */
final class DossierRating {
    private final Rulebook rulebook;
    private final Dossier dossier;
    private final Optional<LocalDate> finishBy;

    /**
     * Asks for the rating of a dossier.
     *
     * @param finishBy the last day to finish the assessment, where the rulebook governs on in a transition
     */
    DossierRating(Rulebook rulebook, Dossier dossier, Optional<LocalDate> finishBy) {
        this.rulebook = rulebook;
        this.dossier = dossier;
        this.finishBy = finishBy;
    }

    Answer answer() {
        try {
            DossierRecord record = new DossierRecord(rulebook, dossier);
            record.checkOneSource();
            ImmutableList<ScoreSheet> sheets = record.sheets();
            Optional<Rating> byParts = dossier.parts().map(record.rater()::rate);
            ImmutableSet<String> findings = record.findings();
            throwBroken(checks(sheets));
            return answer(record, findings, sheets, byParts);
        } catch (FaultException e) {
            return e.fault();
        }
    }

    /** {@return the answer and what was asked for besides; its steps come after those given} */
    FullAnswer answer(Set<Besides> asked, List<Step> before) {
        FullAnswer.Builder full = FullAnswer.builder();
        try {
            DossierRecord record = new DossierRecord(rulebook, dossier);
            record.checkOneSource();
            if (asked.contains(Besides.RANGE) && dossier.parts().isEmpty()) {
                range(record, asked, before, full);
            } else {
                rate(record, asked, before, full);
            }
        } catch (FaultException e) {
            full.answer(e.fault());
        }
        return full.build();
    }

    private void rate(DossierRecord record, Set<Besides> asked, List<Step> before, FullAnswer.Builder full) {
        ImmutableList<ScoreSheet> sheets = record.sheets();
        Optional<Rating> byParts = dossier.parts().map(record.rater()::rate);
        ImmutableSet<String> findings = record.findings();
        if (asked.contains(Besides.COUNCIL) && !sheets.isEmpty()) {
            // where a rule refuses the result as well: then most of all
            full.council(CouncilStatistics.of(
                    sheets,
                    rulebook.council().flatMap(council -> council.rules().spread())));
        }
        ImmutableList<RuleCheck> checks = checks(sheets);
        throwBroken(checks);
        Answer answer = answer(record, findings, sheets, byParts);
        full.answer(answer);
        if (asked.contains(Besides.TRACE)) {
            full.trace(Tracer.trace(assessment(record, findings, sheets, answer), rulebook.register(), before, checks));
        }
    }

    /** One sheet is a self-assessment, so no council's rules are asked. */
    private void range(DossierRecord record, Set<Besides> asked, List<Step> before, FullAnswer.Builder full) {
        PartialSheet sheet = record.onlySheet(PartialSheet::of);
        Rater rater = record.sheetRater();
        ImmutableSet<String> findings = record.findings();
        RatingRange range = rater.range(sheet);
        // of a sheet with gaps no 0 is known to stop the assessment for good: the range says what comes of it
        ImmutableList<ScoreSheet> whole = sheet.isComplete() ? ImmutableList.of(sheet.complete()) : ImmutableList.of();
        Optional<Barred> barred = rater.barred(dossier.subject().kind(), findings, whole);
        RatingRange reachable = barred.isPresent() ? range.barred() : range;
        Answer answer = barred.isPresent()
                ? barred.get()
                : sheet.isComplete()
                        ? rate(rater, whole)
                        : PartialRating.of(rater.set().rulebook(), rater.set().number(), reachable);
        full.answer(answer).range(reachable);
        if (asked.contains(Besides.TRACE)) {
            Assessment assessment = assessment(record, findings, ImmutableList.of(rater.highest(sheet)), answer);
            full.trace(Tracer.trace(assessment, rulebook.register(), before, ImmutableList.of()));
        }
    }

    private Answer answer(
            DossierRecord record,
            ImmutableSet<String> findings,
            ImmutableList<ScoreSheet> sheets,
            Optional<Rating> byParts) {
        Optional<Barred> barred = record.rater().barred(dossier.subject().kind(), findings, sheets);
        return barred.isPresent()
                ? barred.get()
                : byParts.map(this::due).orElseGet(() -> rate(record.sheetRater(), sheets));
    }

    private Rating rate(Rater rater, ImmutableList<ScoreSheet> sheets) {
        return due(rater.rate(sheets));
    }

    private Rating due(Rating rating) {
        return finishBy.map(rating::finishedBy).orElse(rating);
    }

    private Assessment assessment(
            DossierRecord record, ImmutableSet<String> findings, ImmutableList<ScoreSheet> sheets, Answer answer) {
        return new Assessment(record.rater(), Optional.of(dossier.subject().kind()), findings, sheets, answer);
    }

    /** {@return what the council's rules ask and what was found} */
    private ImmutableList<RuleCheck> checks(ImmutableList<ScoreSheet> sheets) {
        return rulebook.council()
                .map(council -> rulebook.check(council, sheets))
                .orElse(ImmutableList.of());
    }

    private static void throwBroken(ImmutableList<RuleCheck> checks) {
        for (RuleCheck check : checks) {
            if (!check.holds()) {
                throw new FaultException(check.fault());
            }
        }
    }
}
