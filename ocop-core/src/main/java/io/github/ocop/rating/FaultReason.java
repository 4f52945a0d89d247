package io.github.ocop.rating;

/**
 * Why a fault has its code. Each reason has a message in both languages, whose blanks are filled by the fault's arguments,
 * counted from 0.
 */
public enum FaultReason {
    /** The text is no JSON; 0: the character near which it goes wrong. */
    NOT_JSON(FaultCode.MALFORMED_JSON, 1),
    /** The text is no table; 0: the line near which it goes wrong. */
    NOT_A_TABLE(FaultCode.MALFORMED_JSON, 1),
    /** The bytes are no UTF-8. */
    NOT_UTF8(FaultCode.MALFORMED_JSON, 0),
    /** The text begins with a byte-order mark. */
    BYTE_ORDER_MARK(FaultCode.MALFORMED_JSON, 0),
    /** A text holds half a surrogate pair. */
    HALF_CHARACTER(FaultCode.MALFORMED_JSON, 0),
    /** A field nobody knows; 0: its name, 1: the names known there. */
    UNKNOWN_FIELD(FaultCode.UNKNOWN_FIELD, 2),
    /** An entry of a table where none is read; 0: what was given. */
    NOT_AN_ENTRY(FaultCode.UNKNOWN_FIELD, 1),
    /** Sheets and part results in one dossier. */
    PARTS_BESIDE_SHEETS(FaultCode.UNKNOWN_FIELD, 0),
    /** A field twice in one object; 0: its name. */
    DUPLICATE_FIELD(FaultCode.DUPLICATE_FIELD, 1),
    /** A required field is not there; 0: its name. */
    MISSING_FIELD(FaultCode.MISSING_FIELD, 1),
    /** A dossier that no receipt was given for. */
    NO_RECEIPT(FaultCode.MISSING_FIELD, 0),
    /** A receipt that no dossier was given for. */
    NO_DOSSIER(FaultCode.MISSING_FIELD, 0),
    /** Something else where an object belongs; 0: what was given. */
    NOT_AN_OBJECT(FaultCode.WRONG_TYPE, 1),
    /** No number of stars; 0: what was given. */
    NOT_STARS(FaultCode.WRONG_TYPE, 1),
    /** Something else where a list belongs; 0: what was given. */
    NOT_A_LIST(FaultCode.WRONG_TYPE, 1),
    /** Something else where text belongs; 0: what was given. */
    NOT_TEXT(FaultCode.WRONG_TYPE, 1),
    /** Empty text where it names something. */
    EMPTY_TEXT(FaultCode.WRONG_TYPE, 0),
    /** Something else where a whole number belongs; 0: what was given. */
    NOT_A_WHOLE_NUMBER(FaultCode.WRONG_TYPE, 1),
    /** Neither a whole number nor true or false as an answer; 0: what was given. */
    NOT_A_CHOICE(FaultCode.WRONG_TYPE, 1),
    /** True or false on a criterion with boxes; 0: what was given. */
    NOT_A_BOX(FaultCode.WRONG_TYPE, 1),
    /** A number on a yes/no criterion; 0: what was given. */
    NOT_YES_OR_NO(FaultCode.WRONG_TYPE, 1),
    /** Neither true nor false; 0: what was given. */
    NOT_TRUE_OR_FALSE(FaultCode.WRONG_TYPE, 1),
    /** Text that is no whole number, decimal or fraction; 0: what was given. */
    NOT_A_FRACTION(FaultCode.WRONG_TYPE, 1),
    /** A word outside its list of names; 0: what was given, 1: the names. */
    NOT_IN_LIST(FaultCode.WRONG_TYPE, 2),
    /** Text that is no decimal of at most 10 decimals; 0: what was given. */
    NOT_A_DECIMAL(FaultCode.WRONG_TYPE, 1),
    /** Text that is no SHA-256; 0: what was given. */
    NOT_A_HASH(FaultCode.WRONG_TYPE, 1),
    /** Text that is no day there is; 0: what was given. */
    NOT_A_DATE(FaultCode.BAD_DATE, 1),
    /** Assessed before it was filed; 0: the day of assessment, 1: the day of filing. */
    ASSESSED_BEFORE_FILED(FaultCode.BAD_DATE, 2),
    /** A last day before the day of issue; 0: the last day, 1: the day of issue. */
    ENDS_BEFORE_ISSUED(FaultCode.BAD_DATE, 2),
    /** An event before the day of issue; 0: its day, 1: the day of issue. */
    EVENT_BEFORE_ISSUE(FaultCode.BAD_DATE, 2),
    /** A limit that ends in a year the calendar does not hold; 0: the day it begins, 1: that year. */
    OUTSIDE_CALENDAR(FaultCode.BAD_DATE, 2),
    /** An extra round that ends while proposals still come; 0: its last day, 1: the last day of proposals. */
    ROUND_ENDS_BEFORE_PROPOSALS(FaultCode.BAD_DATE, 2),
    /** A day whose dates the wire cannot write; 0: the day. */
    TOO_LATE(FaultCode.BAD_DATE, 1),
    /** No rulebook of that id; 0: what was given, 1: the ids there are. */
    UNKNOWN_RULEBOOK(FaultCode.UNKNOWN_RULEBOOK, 2),
    /** A rulebook that does not govern the filing; 0: its id, 1: the day of filing, 2: what governs. */
    RULEBOOK_CANNOT_GOVERN(FaultCode.RULEBOOK_NOT_APPLICABLE, 3),
    /** The same, where the day of assessment decides; 0: its id, 1: the day of filing, 2: that of assessment, 3: what governs. */
    RULEBOOK_CANNOT_GOVERN_BY_THEN(FaultCode.RULEBOOK_NOT_APPLICABLE, 4),
    /** A certificate from before its rulebook; 0: the rulebook, 1: the day of issue, 2: the rulebook's first day. */
    ISSUED_BEFORE_RULEBOOK(FaultCode.RULEBOOK_NOT_APPLICABLE, 3),
    /** Forms of another decision than the one that governs; 0: what governs, 1: whose forms they are. */
    FORMS_OF_ANOTHER(FaultCode.RULEBOOK_NOT_APPLICABLE, 2),
    /** A filing before the national programme; 0: the day of filing. */
    NOT_COVERED(FaultCode.NO_RULEBOOK, 1),
    /** A filing before there were national criteria; 0: the day of filing. */
    BEFORE_NATIONAL_CRITERIA(FaultCode.NO_RULEBOOK, 1),
    /** A certificate from before there were national criteria; 0: the day of issue. */
    ISSUED_BEFORE_CRITERIA(FaultCode.NO_RULEBOOK, 1),
    /** Assessed after the transition ended; 0: the day of assessment, 1: the last day there was. */
    TRANSITION_OVER(FaultCode.NO_RULEBOOK, 2),
    /** No set of that number; 0: what was given, 1: the numbers there are. */
    UNKNOWN_CRITERIA_SET(FaultCode.UNKNOWN_CRITERIA_SET, 2),
    /** Sheets on a set that is incomplete; 0: the set, 1: the rulebook. */
    INCOMPLETE_SET(FaultCode.INCOMPLETE_SET, 2),
    /** No criterion of that number; 0: what was given, 1: the set. */
    UNKNOWN_CRITERION(FaultCode.UNKNOWN_CRITERION, 2),
    /** No box of that number; 0: what was given, 1: the last box. */
    NO_SUCH_BOX(FaultCode.UNKNOWN_OPTION, 2),
    /** No box ticked where an option is worth 0 points; 0: the last box. */
    BOX_MUST_BE_TICKED(FaultCode.UNKNOWN_OPTION, 1),
    /** A criterion without an answer; 0: its number. */
    MISSING_CRITERION(FaultCode.MISSING_CRITERION, 1),
    /** Points on a criterion that presupposes another without points; 0: its number, 1: the other's. */
    NEEDS_ANOTHER(FaultCode.INCONSISTENT_CHOICE, 2),
    /** No ground of that name in the set; 0: what was given, 1: those it has. */
    UNKNOWN_FINDING(FaultCode.UNKNOWN_FINDING, 2),
    /** A finding where no ground is listed for the set; 0: what was given, 1: the set, 2: the rulebook. */
    NO_GROUND_LISTED(FaultCode.UNKNOWN_FINDING, 3),
    /** Neither a sheet nor part results. */
    NO_SHEETS(FaultCode.NO_SHEETS, 0),
    /** Two sheets of one member; 0: the member. */
    DUPLICATE_MEMBER(FaultCode.DUPLICATE_MEMBER, 1),
    /** A part result below 0 or above the maximum; 0: what was given, 1: the maximum. */
    PART_OUT_OF_RANGE(FaultCode.PART_OUT_OF_RANGE, 2),
    /** More sheets than the one that is asked about; 0: how many. */
    SEVERAL_SHEETS(FaultCode.WRONG_TYPE, 1),
    /** Part results where a sheet is asked about. */
    PARTS_ARE_NO_SHEET(FaultCode.NO_SHEETS, 0),
    /** A sheet of somebody who does not sit on the council; 0: who. */
    COUNCIL_STRANGER(FaultCode.COUNCIL_RULE, 1),
    /** Too few members; 0: how many, 1: the fewest allowed. */
    COUNCIL_TOO_SMALL(FaultCode.COUNCIL_RULE, 2),
    /** Nobody from a body that has to be there; 0: those missing, 1: all that have to be. */
    COUNCIL_BODY_MISSING(FaultCode.COUNCIL_RULE, 2),
    /** A chair from elsewhere; 0: from where, 1: the bodies allowed. */
    COUNCIL_CHAIR_BODY(FaultCode.COUNCIL_RULE, 2),
    /** Too few members scored; 0: the share, 1: the least allowed, 2: who did not. */
    COUNCIL_ABSENT(FaultCode.COUNCIL_RULE, 3),
    /** The chair did not score; 0: who that is. */
    COUNCIL_CHAIR_ABSENT(FaultCode.COUNCIL_RULE, 1),
    /** Totals too far apart; 0: points, 1: the most allowed, 2: who has the highest, 3: that total, 4: who the lowest, 5: that total. */
    COUNCIL_SPREAD(FaultCode.COUNCIL_RULE, 6),
    /** A council whose composition the decision at hand does not lay down; 0: the rulebook. */
    COUNCIL_NOT_LAID_DOWN(FaultCode.COUNCIL_RULE, 1),
    /** Part results where the council's rules ask for the members' sheets. */
    COUNCIL_WITHOUT_SHEETS(FaultCode.COUNCIL_RULE, 0),
    /** Fewer stars than are certified; 0: the stars, 1: the fewest that are. */
    NOT_CERTIFIED(FaultCode.EVENT_REFUSED, 2),
    /** A certificate issued by another than decides; 0: by whom, 1: the stars, 2: who decides. */
    ISSUED_BY_ANOTHER(FaultCode.EVENT_REFUSED, 3),
    /** An event after the certificate had ended; 0: the event, 1: its day, 2: how it had ended. */
    EVENT_AFTER_END(FaultCode.EVENT_REFUSED, 3),
    /** Revoked by another than may; 0: by whom, 1: the stars, 2: who may. */
    REVOKED_BY_ANOTHER(FaultCode.EVENT_REFUSED, 3),
    /** Revoked on a ground without the conclusion it needs; 0: the ground, 1: the day of the revocation. */
    GROUND_NOT_CONCLUDED(FaultCode.EVENT_REFUSED, 2),
    /** Revoked because production ended, without the commune's confirmation; 0: the ground, 1: the day. */
    CESSATION_NOT_CONFIRMED(FaultCode.EVENT_REFUSED, 2),
    /** An event twice that can happen once; 0: the event. */
    EVENT_TWICE(FaultCode.EVENT_REFUSED, 1),
    /** An event without the one that comes before it; 0: the event, 1: the other. */
    EVENT_WITHOUT(FaultCode.EVENT_REFUSED, 2),
    /** An event before what has to come before it; 0: the event, 1: its day, 2: the other, 3: the other's day. */
    EVENT_TOO_EARLY(FaultCode.EVENT_REFUSED, 4),
    /** A record past the limit; 0: the limit in bytes. */
    LINE_TOO_LONG(FaultCode.TOO_LARGE, 1),
    /** Nesting past the limit; 0: the limit. */
    TOO_DEEP(FaultCode.TOO_LARGE, 1),
    /** Text past the limit; 0: the limit in characters. */
    TEXT_TOO_LONG(FaultCode.TOO_LARGE, 1),
    /** A number past the limit; 0: the limit in characters. */
    NUMBER_TOO_LONG(FaultCode.TOO_LARGE, 1),
    /** More sheets than the limit; 0: the limit. */
    TOO_MANY_SHEETS(FaultCode.TOO_LARGE, 1),
    /** More events than the limit; 0: the limit. */
    TOO_MANY_EVENTS(FaultCode.TOO_LARGE, 1),
    /** A name that two of a list have; 0: the name. */
    ID_TWICE(FaultCode.DUPLICATE_FIELD, 1),
    /** Records of one id that say different things; 0: the id. */
    RECORDS_DIFFER(FaultCode.DUPLICATE_FIELD, 1),
    /** Something that is to come later and does not; 0: when it is, 1: when the other is. */
    DAYS_BACKWARDS(FaultCode.BAD_DATE, 2),
    /** A unit that is not called so on the day; 0: the name, 1: the day. */
    UNIT_NOT_THEN(FaultCode.BAD_DATE, 2),
    /** A unit that lies, in the end, in itself; 0: the unit. */
    UNIT_CIRCLE(FaultCode.WRONG_TYPE, 1),
    /** A unit that holds another whose number stands beside its own; 0: the unit. */
    UNIT_HOLDS_ANOTHER(FaultCode.WRONG_TYPE, 1),
    /** A level of which a plan has no unit; 0: the level. */
    NO_UNIT_OF_LEVEL(FaultCode.WRONG_TYPE, 1),
    /** A whole that its parts do not make up; 0: the whole, 1: the parts. */
    TOTAL_DISAGREES(FaultCode.WRONG_TYPE, 2),
    /** A number out of its bounds; 0: what was given, 1: the least, 2: the most. */
    OUT_OF_BOUNDS(FaultCode.WRONG_TYPE, 3),
    /** Text that is no share; 0: what was given. */
    NOT_A_SHARE(FaultCode.WRONG_TYPE, 1),
    /** Text that is no id; 0: what was given. */
    NOT_AN_ID(FaultCode.WRONG_TYPE, 1),
    /** An id that no record of the register has that can be used; 0: the id. */
    NO_SUCH_RECORD(FaultCode.WRONG_TYPE, 1);

    private final FaultCode code;
    private final int arguments;

    FaultReason(FaultCode code, int arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    /** {@return the code on the wire} */
    public FaultCode code() {
        return code;
    }

    /** {@return how many blanks its message has} */
    public int arguments() {
        return arguments;
    }
}
