package io.github.ocop.law;

/** What is known of a decision, each with a source of its own. */
public enum Fact {
    /** Who signed it. */
    SIGNER,
    /** The day of signing. */
    SIGNED_ON,
    /** The first day in force. */
    IN_FORCE_FROM,
    /** The last day in force. */
    END,
    /** What it amends or replaces. */
    EFFECT,
    /** Categories, groups and the set of each. */
    CLASSIFICATION,
    /** The ministries that manage the products. */
    MINISTRIES,
    /** Parts and the most points of each. */
    PARTS,
    /** The bands of the stars. */
    BANDS,
    /** Who recognises at which stars. */
    DECIDERS,
    /** Who passes products on, from how many points. */
    PASS_UPS,
    /** Who may register. */
    SUBJECTS,
    /** How long a certificate stands. */
    CERTIFICATE_TERM,
    /** That the end of a certificate is announced. */
    EXPIRY_NOTICE,
    /** The components of a dossier that must be there. */
    DOCUMENTS,
    /** The papers beside them. */
    SUPPORTING_DOCUMENTS,
    /** Who sits on a council. */
    COUNCILS,
    /** The appendix in which the criteria sets stand. */
    CRITERIA_PLACE,
    /** The criteria and their points. */
    CRITERIA,
    /** The star minimums, or that there are none. */
    MINIMUMS
}
