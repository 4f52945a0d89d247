package io.github.ocop.examples.benchmarks.peer;

/** The states of an application under 26/2026, as a peer has them: constants. */
public enum Where {
    DRAFT,
    FILED,
    RETURNED_BY_COMMUNE,
    PROPOSED,
    RETURNED_BY_PROVINCE,
    RECEIVED,
    REPORTED,
    IN_SESSION,
    RATED_LOW,
    RATED,
    RATED_HIGH,
    APPROVED,
    PROPOSED_UP,
    RETURNED_BY_MINISTRY,
    RECEIVED_UP,
    REPORTED_UP,
    IN_SESSION_UP,
    RATED_UP_BELOW,
    RATED_UP,
    SENT_BACK,
    RECOGNISED,
    PUBLISHED,
    RECOGNISED_UP,
    PUBLISHED_UP,
    NOT_CERTIFIED,
    CERTIFIED,
    UNCERTIFIED,
    BARRED,
    WITHDRAWN
}
