package io.github.ocop.deadline;

/** From what a deadline runs. */
public enum DeadlineStart {
    /** The decision came into force while the dossier was pending. */
    IN_FORCE,
    /** The subject filed with the commune. */
    FILED,
    /** The commune proposed the complete dossier to the province. */
    PROPOSED_BY_COMMUNE,
    /** The province proposed the complete dossier to the ministry. */
    PROPOSED_BY_PROVINCE,
    /** The competent body concluded that there is a ground for revoking. */
    VIOLATION_CONCLUDED,
    /** The commune confirmed that the subject no longer makes the product. */
    CEASED_CONFIRMED
}
