package io.github.ocop.certificate;

/** Whom clause 12.3 of 26/2026/QĐ-TTg helps: the text is open. */
public enum LateFiling {
    /** Certificates standing on the day the decision came into force whose window had closed before it. */
    CLOSED_WINDOWS,
    /** Besides, any certificate for which the re-rating was filed after its window and by its last day. */
    ALL
}
