package io.github.ocop.law;

/** What a rule of a decision is about. */
public enum RuleKind {
    /** Points and stars. */
    SCORING,
    /** What and who may be rated. */
    ELIGIBILITY,
    /** Recognition and certificates. */
    CERTIFICATE,
    /** Until when something is done. */
    DEADLINE,
    /** The withdrawal of certificates. */
    REVOCATION,
    /** From one decision to the next. */
    TRANSITION,
    /** Who does what, with which papers. */
    PROCEDURE
}
