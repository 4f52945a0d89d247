package io.github.ocop.deadline;

/** What has to be done by a day (việc phải làm), by whom. */
public enum DeadlineKind {
    /** A dossier from before 2026-05-22 is to be finished under the rules of 2021 to 2025 (12.2). */
    TRANSITION,
    /** The commune checks a dossier and proposes it (7.2, 7.6.b). */
    COMMUNE_CHECK,
    /** The province assesses in the round that takes the proposal: a first rating or an upgrade (5.1). */
    PROVINCE_ROUND,
    /** The province decides a re-rating (7.6.g). */
    PROVINCE_RE_RATING,
    /** The ministry assesses in the round that takes the proposal: a first rating or an upgrade (5.2). */
    MINISTRY_ROUND,
    /** The ministry decides a re-rating (7.6.g). */
    MINISTRY_RE_RATING,
    /** A certificate is revoked (8.4). */
    REVOCATION
}
