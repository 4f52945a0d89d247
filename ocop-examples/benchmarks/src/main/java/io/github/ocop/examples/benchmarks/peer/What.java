package io.github.ocop.examples.benchmarks.peer;

/** The events of an application under 26/2026, as a peer has them: constants. */
public enum What {
    FILED,
    UPLOADED,
    RETURNED,
    COMPLETED,
    BARRED,
    PROPOSED,
    RECEIVED,
    REPORTED,
    SITE_CHECKED,
    SESSION_CALLED,
    RATED_BY_PROVINCE,
    OPINIONS_OF_PROVINCE,
    NOT_CERTIFIED,
    SUBMITTED_FOR_RECOGNITION,
    RECOGNISED,
    PUBLISHED,
    NOTIFIED,
    APPROVED,
    PROPOSED_UP,
    RATED_BY_MINISTRY,
    OPINIONS_OF_MINISTRY,
    SENT_BACK,
    ASSESSED_AGAIN,
    WITHDRAWN
}
