package io.github.ocop.law;

/** How near to the signed text a fact was read. */
public enum SourceLevel {
    /** The text of the law itself, or an official copy of it. */
    LAW_TEXT,
    /** An official summary: a ministry, a province, the party press. */
    OFFICIAL_SUMMARY,
    /** Other press or a commercial summary. */
    PRESS,
    /** Another program's data or source. */
    THIRD_PARTY,
    /** Concluded, not seen. */
    INFERRED
}
