package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.trace.Doubts;
import io.github.ocop.trace.Step;
import java.time.LocalDate;
import java.util.Optional;

/** Which rulebook a dossier is rated under: the one that governs, and the one asked for only if it is that one. */
final class RulebookChoice {
    private static final String FILED_ON = "filing.filedOn";

    private final Rulebooks rulebooks;
    private final Dossier dossier;
    private final GoverningLaw law;

    /**
     * Asks what governs the dossier.
     *
     * @throws FaultException if it was assessed before it was filed
     */
    RulebookChoice(Rulebooks rulebooks, Dossier dossier) {
        this.rulebooks = rulebooks;
        this.dossier = dossier;
        this.law = rulebooks.governing(dossier.filing(), dossier.assessedOn());
    }

    /** {@return the step that tells which rulebook governs, by which clause and which readings} */
    Step step(Rulebook rulebook) {
        return new Step.RulebookChosen(
                law.clause(),
                Doubts.of(law.readings(), ImmutableList.of()),
                dossier.filing(),
                dossier.assessedOn(),
                rulebook.id(),
                rulebook.instrument().number());
    }

    /**
     * {@return the question for a rating under the rulebook}
     *
     * @throws FaultException as {@link #rulebook}
     */
    DossierRating rating() {
        Optional<LocalDate> finishBy = law instanceof GoverningLaw.InTransition transition
                ? Optional.of(transition.finishBy())
                : Optional.empty();
        return new DossierRating(rulebook(), dossier, finishBy);
    }

    /**
     * {@return the rulebook}
     *
     * @throws FaultException if none governs, or the one asked for does not
     */
    Rulebook rulebook() {
        dossier.rulebook().ifPresent(this::checkKnown);
        // where nothing governs, no other rulebook would help either: that is told first
        String governing = law.governs().orElseThrow(this::nothingGoverns);
        dossier.rulebook().ifPresent(id -> checkGoverns(id, governing));
        return rulebooks.get(governing);
    }

    private FaultException nothingGoverns() {
        if (law instanceof GoverningLaw.TransitionOver over) {
            return new FaultException(Fault.of(
                            FaultReason.TRANSITION_OVER,
                            "assessedOn",
                            dossier.assessedOn().orElseThrow(),
                            over.finishedBy())
                    .cite(over.clause()));
        }
        boolean before = law instanceof GoverningLaw.BeforeNationalCriteria;
        FaultReason reason = before ? FaultReason.BEFORE_NATIONAL_CRITERIA : FaultReason.NOT_COVERED;
        return new FaultException(Fault.of(reason, FILED_ON, filedOn()).cite(law.clause()));
    }

    private void checkKnown(String id) {
        if (!rulebooks.held().contains(id)) {
            throw new FaultException(
                    Fault.of(FaultReason.UNKNOWN_RULEBOOK, "rulebook", id, String.join(", ", rulebooks.held())));
        }
    }

    private void checkGoverns(String id, String governing) {
        if (id.equals(governing)) {
            return;
        }
        boolean byFiling = rulebooks
                .governing(dossier.filing(), Optional.empty())
                .governs()
                .equals(Optional.of(governing));
        throw new FaultException(
                byFiling
                        ? Fault.of(FaultReason.RULEBOOK_CANNOT_GOVERN, "rulebook", id, filedOn(), governing)
                        : Fault.of(
                                FaultReason.RULEBOOK_CANNOT_GOVERN_BY_THEN,
                                "rulebook",
                                id,
                                filedOn(),
                                dossier.assessedOn().orElseThrow(),
                                governing));
    }

    private LocalDate filedOn() {
        return dossier.filing().filedOn();
    }
}
