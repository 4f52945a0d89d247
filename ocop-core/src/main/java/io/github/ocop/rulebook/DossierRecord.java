package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.PartsRater;
import io.github.ocop.rating.Rater;
import io.github.ocop.rating.ScoreSheet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;

/** A dossier held against the criteria set it is for: what is wrong with the record is thrown. */
final class DossierRecord {
    private final Dossier dossier;
    private final PartsRater rater;

    /**
     * Finds the set.
     *
     * @throws FaultException if the rulebook has none of that number
     */
    DossierRecord(Rulebook rulebook, Dossier dossier) {
        this.dossier = dossier;
        this.rater = rulebook.findRater(dossier.product().criteriaSet()).orElseThrow(() -> noSuchSet(rulebook));
    }

    private FaultException noSuchSet(Rulebook rulebook) {
        int number = dossier.product().criteriaSet();
        String sets = "1–" + rulebook.criteriaSets().size();
        Fault fault = Fault.of(FaultReason.UNKNOWN_CRITERIA_SET, "product.criteriaSet", number, sets);
        return new FaultException(fault.cite(rulebook.appendix()));
    }

    /** {@return the rater of part results} */
    PartsRater rater() {
        return rater;
    }

    /**
     * {@return the rater of sheets}
     *
     * @throws FaultException if the set is incomplete
     */
    Rater sheetRater() {
        return rater.ofSheets()
                .orElseThrow(() -> new FaultException(
                        Fault.of(FaultReason.INCOMPLETE_SET, "sheets", set().number(), set().rulebook())
                                .cite(set().citation())));
    }

    private ListedSet set() {
        return rater.set();
    }

    /** Checks that there are either sheets or part results. */
    void checkOneSource() {
        boolean sheets = !dossier.sheets().isEmpty();
        if (sheets && dossier.parts().isPresent()) {
            throw new FaultException(Fault.of(FaultReason.PARTS_BESIDE_SHEETS, "parts"));
        }
        if (!sheets && dossier.parts().isEmpty()) {
            throw new FaultException(Fault.of(FaultReason.NO_SHEETS, "sheets"));
        }
    }

    /** {@return the sheets, each one a member's and complete} */
    ImmutableList<ScoreSheet> sheets() {
        ImmutableList.Builder<ScoreSheet> sheets = ImmutableList.builder();
        Set<String> members = new HashSet<>();
        for (int i = 0; i < dossier.sheets().size(); i++) {
            String member = dossier.sheets().get(i).member();
            if (!members.add(member)) {
                throw new FaultException(Fault.of(FaultReason.DUPLICATE_MEMBER, "sheets[" + i + "].member", member));
            }
            sheets.add(sheet(i, ScoreSheet::of));
        }
        return sheets.build();
    }

    /**
     * {@return what is made of the one sheet there is}
     *
     * @throws FaultException if there are several, or what is wrong with it
     */
    <T> T onlySheet(BiFunction<CriteriaSet, FilledSheet, T> make) {
        checkOneSource();
        if (dossier.sheets().isEmpty()) {
            throw new FaultException(Fault.of(FaultReason.PARTS_ARE_NO_SHEET, "sheets"));
        }
        if (dossier.sheets().size() > 1) {
            throw new FaultException(Fault.of(
                    FaultReason.SEVERAL_SHEETS, "sheets", dossier.sheets().size()));
        }
        return sheet(0, make);
    }

    private <T> T sheet(int index, BiFunction<CriteriaSet, FilledSheet, T> make) {
        CriteriaSet set = sheetRater().set();
        try {
            return make.apply(set, dossier.sheets().get(index));
        } catch (FaultException e) {
            throw new FaultException(e.fault().under("sheets[" + index + "]"));
        }
    }

    /** {@return the grounds found to hold, each one of the set's} */
    ImmutableSet<String> findings() {
        if (dossier.findings().isEmpty()) {
            return ImmutableSet.of();
        }
        ImmutableSet<String> known =
                set().grounds().stream().map(Ground::finding).collect(toImmutableSet());
        for (int i = 0; i < dossier.findings().size(); i++) {
            String finding = dossier.findings().get(i);
            if (!known.contains(finding)) {
                throw new FaultException(
                        noSuchGround("findings[" + i + "]", finding, known).cite(set().citation()));
            }
        }
        return ImmutableSet.copyOf(dossier.findings());
    }

    private Fault noSuchGround(String at, String finding, ImmutableSet<String> known) {
        return known.isEmpty()
                ? Fault.of(FaultReason.NO_GROUND_LISTED, at, finding, set().number(), set().rulebook())
                : Fault.of(FaultReason.UNKNOWN_FINDING, at, finding, String.join(", ", known));
    }
}
