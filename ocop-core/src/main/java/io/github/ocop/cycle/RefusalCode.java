package io.github.ocop.cycle;

/** Why an event is refused. */
public enum RefusalCode {
    /** The case has ended. */
    ENDED,
    /** The event does not happen in this state. */
    NOT_HERE,
    /** It does, but not in such a case. */
    NOT_IN_THIS_CASE,
    /** It does, but that is not the law on this day. */
    NOT_ON_THIS_DAY,
    /** It does, but only from a later day on. */
    TOO_EARLY,
    /** It does, but no table is the law that day for the case that would begin by it. */
    NO_LAW,
    /** It does, but somebody else makes it happen. */
    NOT_BY_THEM,
    /** A fact that decides it was not given. */
    FACT_MISSING,
    /** A fact contradicts another. */
    FACTS_DISAGREE,
    /** A document that is asked for is not in the dossier. */
    DOCUMENT_MISSING,
    /** The day is before that of the last event. */
    DAY_GOES_BACK,
    /** A limit that it starts ends in a year the calendar does not hold. */
    BEYOND_CALENDAR
}
