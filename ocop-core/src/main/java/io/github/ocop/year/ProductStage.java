package io.github.ocop.year;

import io.github.ocop.cycle.State;

/** How far a product has come in a year it is registered for: each of them is in one of these. */
public enum ProductStage {
    /** Its idea waits to be judged. */
    IDEA_WAITING,
    /** Its idea was returned. */
    IDEA_RETURNED,
    /** Its idea is selected, and no plan is there. */
    SELECTED,
    /** Its plan waits to be judged. */
    PLAN_WAITING,
    /** Its plan was returned. */
    PLAN_RETURNED,
    /** Its plan is approved or carried out, or a renewal is prepared. */
    AT_WORK,
    /** Its dossier is assessed. */
    IN_ASSESSMENT,
    /** It was not recognised, and tries again. */
    MISSED,
    /** It is recognised. */
    RECOGNISED,
    /** It was carried over to a later year. */
    CARRIED_OVER,
    /** Its certificate has ended. */
    LAPSED,
    /** Its subject has given up. */
    GIVEN_UP;

    /**
     * {@return the stage of a state}
     *
     * @throws IllegalArgumentException if it is no state of a product that is registered
     */
    static ProductStage of(State state) {
        return switch (state.name()) {
            case "IDEA_REGISTERED" -> IDEA_WAITING;
            case "IDEA_RETURNED" -> IDEA_RETURNED;
            case "IDEA_SELECTED", "IDEA_TRAINED" -> SELECTED;
            case "PLAN_RECEIVED" -> PLAN_WAITING;
            case "PLAN_RETURNED" -> PLAN_RETURNED;
            case "PLAN_APPROVED", "UNDER_WAY", "RENEWING" -> AT_WORK;
            case "IN_ASSESSMENT" -> IN_ASSESSMENT;
            case "MISSED" -> MISSED;
            case "HELD", "PROMOTED" -> RECOGNISED;
            case "CERTIFICATE_LAPSED" -> LAPSED;
            case "GIVEN_UP" -> GIVEN_UP;
            default ->
                throw new IllegalArgumentException(
                        "state: expected one of a registered product, given " + state.name());
        };
    }
}
