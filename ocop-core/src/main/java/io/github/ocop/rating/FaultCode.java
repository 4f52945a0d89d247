package io.github.ocop.rating;

/** The codes of what can be wrong with a record. The names are the wire's. */
public enum FaultCode {
    /** Not JSON, or not UTF-8. */
    MALFORMED_JSON,
    /** A field nobody knows, or one that does not go with another. */
    UNKNOWN_FIELD,
    /** A field twice in one object. */
    DUPLICATE_FIELD,
    /** A required field is not there. */
    MISSING_FIELD,
    /** A value of another type, or a word outside its list. */
    WRONG_TYPE,
    /** A day that does not exist, or one before another that must come first. */
    BAD_DATE,
    /** A rulebook nobody knows. */
    UNKNOWN_RULEBOOK,
    /** A rulebook that cannot govern this filing. */
    RULEBOOK_NOT_APPLICABLE,
    /** No rulebook governs that day. */
    NO_RULEBOOK,
    /** A set number the decision does not have. */
    UNKNOWN_CRITERIA_SET,
    /** Sheets on a set that is incomplete: part results can be rated by it. */
    INCOMPLETE_SET,
    /** A criterion the set does not have. */
    UNKNOWN_CRITERION,
    /** A box the criterion does not have, or no box where one must be ticked. */
    UNKNOWN_OPTION,
    /** A criterion of the set is not answered. */
    MISSING_CRITERION,
    /** Points for something another answer says is not there. */
    INCONSISTENT_CHOICE,
    /** A ground the set does not have. */
    UNKNOWN_FINDING,
    /** Neither sheets nor part results. */
    NO_SHEETS,
    /** Two sheets of one member. */
    DUPLICATE_MEMBER,
    /** A part result below 0 or above the part's maximum. */
    PART_OUT_OF_RANGE,
    /** A rule of the council's own does not allow the result. */
    COUNCIL_RULE,
    /** Something that cannot have happened to a certificate, or a certificate that cannot be. */
    EVENT_REFUSED,
    /** Past one of the limits against hostile input. */
    TOO_LARGE
}
