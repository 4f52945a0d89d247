package io.github.ocop.trace;

/** What can be asked for besides the answer to a dossier. */
public enum Besides {
    /** The steps that led to it. */
    TRACE,
    /** What one sheet can still become: criteria may be missing on it, and are then gaps and no faults. */
    RANGE,
    /** Where the members of the council differ. */
    COUNCIL
}
