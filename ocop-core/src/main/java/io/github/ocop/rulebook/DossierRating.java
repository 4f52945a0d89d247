package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Ground;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Assessment;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.trace.Step;
import io.github.ocop.trace.TracedAnswer;
import io.github.ocop.trace.Tracer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One dossier under one rulebook: the record is checked first, then what bars it is asked, then it is rated. */
final class DossierRating {
    private final Rulebook rulebook;
    private final Dossier dossier;

    DossierRating(Rulebook rulebook, Dossier dossier) {
        this.rulebook = rulebook;
        this.dossier = dossier;
    }

    Answer answer() {
        try {
            return rate().answer();
        } catch (FaultException e) {
            return e.fault();
        }
    }

    /** Returns the answer with the steps that led to it, after those given. */
    TracedAnswer trace(List<Step> before) {
        try {
            return Tracer.trace(rate(), rulebook.register(), before);
        } catch (FaultException e) {
            return TracedAnswer.of(e.fault());
        }
    }

    private Assessment rate() {
        int number = dossier.product().criteriaSet();
        Rater rater = rulebook.findRater(number).orElseThrow(() -> noSuchSet(number));
        CriteriaSet set = rater.set();
        checkOneSource();
        ImmutableList<ScoreSheet> sheets = sheets(set);
        Optional<Rating> byParts = dossier.parts().map(rater::rate);
        ImmutableSet<String> findings = findings(set);
        Optional<Barred> barred = rater.barred(dossier.subject().kind(), findings, sheets);
        Answer answer = barred.isPresent() ? barred.get() : byParts.orElseGet(() -> rater.rate(sheets));
        return new Assessment(rater, Optional.of(dossier.subject().kind()), findings, sheets, answer);
    }

    private FaultException noSuchSet(int number) {
        String sets = "1–" + rulebook.criteriaSets().size();
        Fault fault = Fault.of(FaultReason.UNKNOWN_CRITERIA_SET, "product.criteriaSet", number, sets);
        return new FaultException(fault.cite(Citation.of(rulebook.instrument().number(), "II")));
    }

    private void checkOneSource() {
        boolean sheets = !dossier.sheets().isEmpty();
        if (sheets && dossier.parts().isPresent()) {
            throw new FaultException(Fault.of(FaultReason.PARTS_BESIDE_SHEETS, "parts"));
        }
        if (!sheets && dossier.parts().isEmpty()) {
            throw new FaultException(Fault.of(FaultReason.NO_SHEETS, "sheets"));
        }
    }

    private ImmutableList<ScoreSheet> sheets(CriteriaSet set) {
        ImmutableList.Builder<ScoreSheet> sheets = ImmutableList.builder();
        Set<String> members = new HashSet<>();
        for (int i = 0; i < dossier.sheets().size(); i++) {
            FilledSheet filled = dossier.sheets().get(i);
            String place = "sheets[" + i + "]";
            if (!members.add(filled.member())) {
                throw new FaultException(Fault.of(FaultReason.DUPLICATE_MEMBER, place + ".member", filled.member()));
            }
            try {
                sheets.add(ScoreSheet.of(set, filled));
            } catch (FaultException e) {
                throw new FaultException(e.fault().under(place));
            }
        }
        return sheets.build();
    }

    private ImmutableSet<String> findings(CriteriaSet set) {
        ImmutableSet<String> known = set.grounds().stream().map(Ground::finding).collect(toImmutableSet());
        for (int i = 0; i < dossier.findings().size(); i++) {
            String finding = dossier.findings().get(i);
            if (!known.contains(finding)) {
                String all = known.isEmpty() ? "–" : String.join(", ", known);
                Fault fault = Fault.of(FaultReason.UNKNOWN_FINDING, "findings[" + i + "]", finding, all);
                throw new FaultException(fault.cite(set.citation()));
            }
        }
        return ImmutableSet.copyOf(dossier.findings());
    }
}
