package io.github.ocop.certificate;

/** Days in the life of a certificate that somebody has to know of beforehand. */
public enum MilestoneKind {
    /** First day to file for a re-rating. */
    REFILING_OPENS,
    /** Last day to file for a re-rating, of a certificate for which it was not filed before. */
    REFILING_CLOSES,
    /** Last day for the issuer to write to the holder before the end, where the decision has such a notice. */
    NOTICE_DUE,
    /** Last day on which it stands by its term. */
    TERM_ENDS,
    /** Last day on which it stands while a late filing is undecided. */
    EXTENSION_ENDS,
    /** Last day for its revocation. */
    REVOCATION_DUE
}
