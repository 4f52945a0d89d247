package io.github.ocop.rating;

/**
 * Why a fault has its code. Each reason has a message in both languages; {@link #arguments} is the number of its blanks.
 */
public enum FaultReason {
    NOT_JSON(FaultCode.MALFORMED_JSON, 1),
    NOT_UTF8(FaultCode.MALFORMED_JSON, 0),
    BYTE_ORDER_MARK(FaultCode.MALFORMED_JSON, 0),
    HALF_CHARACTER(FaultCode.MALFORMED_JSON, 0),
    UNKNOWN_FIELD(FaultCode.UNKNOWN_FIELD, 2),
    PARTS_BESIDE_SHEETS(FaultCode.UNKNOWN_FIELD, 0),
    DUPLICATE_FIELD(FaultCode.DUPLICATE_FIELD, 1),
    MISSING_FIELD(FaultCode.MISSING_FIELD, 1),
    NOT_AN_OBJECT(FaultCode.WRONG_TYPE, 1),
    NOT_A_LIST(FaultCode.WRONG_TYPE, 1),
    NOT_TEXT(FaultCode.WRONG_TYPE, 1),
    EMPTY_TEXT(FaultCode.WRONG_TYPE, 0),
    NOT_A_WHOLE_NUMBER(FaultCode.WRONG_TYPE, 1),
    NOT_A_CHOICE(FaultCode.WRONG_TYPE, 1),
    NOT_A_BOX(FaultCode.WRONG_TYPE, 1),
    NOT_YES_OR_NO(FaultCode.WRONG_TYPE, 1),
    NOT_IN_LIST(FaultCode.WRONG_TYPE, 2),
    NOT_A_DECIMAL(FaultCode.WRONG_TYPE, 1),
    NOT_A_DATE(FaultCode.BAD_DATE, 1),
    ASSESSED_BEFORE_FILED(FaultCode.BAD_DATE, 2),
    UNKNOWN_RULEBOOK(FaultCode.UNKNOWN_RULEBOOK, 2),
    RULEBOOK_CANNOT_GOVERN(FaultCode.RULEBOOK_NOT_APPLICABLE, 3),
    RULEBOOK_NOT_HELD(FaultCode.RULEBOOK_NOT_APPLICABLE, 1),
    NOT_COVERED(FaultCode.NO_RULEBOOK, 1),
    BEFORE_NATIONAL_CRITERIA(FaultCode.NO_RULEBOOK, 1),
    GOVERNING_RULEBOOK_NOT_HELD(FaultCode.NO_RULEBOOK, 2),
    TRANSITION_OVER(FaultCode.NO_RULEBOOK, 2),
    UNKNOWN_CRITERIA_SET(FaultCode.UNKNOWN_CRITERIA_SET, 2),
    UNKNOWN_CRITERION(FaultCode.UNKNOWN_CRITERION, 2),
    NO_SUCH_BOX(FaultCode.UNKNOWN_OPTION, 2),
    BOX_MUST_BE_TICKED(FaultCode.UNKNOWN_OPTION, 1),
    MISSING_CRITERION(FaultCode.MISSING_CRITERION, 1),
    NEEDS_ANOTHER(FaultCode.INCONSISTENT_CHOICE, 2),
    UNKNOWN_FINDING(FaultCode.UNKNOWN_FINDING, 2),
    NO_SHEETS(FaultCode.NO_SHEETS, 0),
    DUPLICATE_MEMBER(FaultCode.DUPLICATE_MEMBER, 1),
    PART_OUT_OF_RANGE(FaultCode.PART_OUT_OF_RANGE, 2),
    LINE_TOO_LONG(FaultCode.TOO_LARGE, 1),
    TOO_DEEP(FaultCode.TOO_LARGE, 1),
    TEXT_TOO_LONG(FaultCode.TOO_LARGE, 1),
    NUMBER_TOO_LONG(FaultCode.TOO_LARGE, 1),
    TOO_MANY_SHEETS(FaultCode.TOO_LARGE, 1);

    private final FaultCode code;
    private final int arguments;

    FaultReason(FaultCode code, int arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    /** Returns the code on the wire. */
    public FaultCode code() {
        return code;
    }

    /** Returns how many blanks its message has. */
    public int arguments() {
        return arguments;
    }
}
