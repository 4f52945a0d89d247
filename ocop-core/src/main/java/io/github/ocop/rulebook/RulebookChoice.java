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

    /** Returns the step that tells which rulebook governs, by which clause and which readings. */
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
     * Returns the question for a rating under the rulebook.
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
     * Returns the rulebook.
     *
     * @throws FaultException if none governs, or the one asked for does not
     */
    Rulebook rulebook() {
        dossier.rulebook().ifPresent(this::checkAskedFor);
        if (law.governs().isPresent()) {
            return rulebooks.get(law.governs().get());
        }
        if (law instanceof GoverningLaw.TransitionOver over) {
            throw new FaultException(Fault.of(
                            FaultReason.TRANSITION_OVER,
                            "assessedOn",
                            dossier.assessedOn().orElseThrow(),
                            over.finishedBy())
                    .cite(over.clause()));
        }
        boolean before = law instanceof GoverningLaw.BeforeNationalCriteria;
        FaultReason reason = before ? FaultReason.BEFORE_NATIONAL_CRITERIA : FaultReason.NOT_COVERED;
        throw new FaultException(Fault.of(reason, FILED_ON, filedOn()).cite(law.clause()));
    }

    private void checkAskedFor(String id) {
        if (!rulebooks.held().contains(id)) {
            throw new FaultException(
                    Fault.of(FaultReason.UNKNOWN_RULEBOOK, "rulebook", id, String.join(", ", rulebooks.held())));
        }
        String governing = law.governs().orElse("–");
        if (!id.equals(governing)) {
            throw new FaultException(
                    Fault.of(FaultReason.RULEBOOK_CANNOT_GOVERN, "rulebook", id, filedOn(), governing));
        }
    }

    private LocalDate filedOn() {
        return dossier.filing().filedOn();
    }
}
