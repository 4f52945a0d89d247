package io.github.ocop.year;

/** What happens in a province's year, and the facts that decide it. */
final class YearEvents {
    static final String BEGUN = "STEP_BEGUN";
    static final String DONE = "STEP_DONE";
    static final String LEFT = "STEP_LEFT";
    static final String REOPENED = "STEP_REOPENED";
    static final String CLOSED = "YEAR_CLOSED";

    static final String YEAR = "year";
    static final String STEP = "step";
    static final String REASON = "reason";
    /** Where the step is. */
    static final String STANDING = "standing";
    /** What goes before and has not begun, or is not done: a step, or {@link #NONE}. */
    static final String BEFORE = "before";
    /** Which step is neither done nor left: a step, or {@link #NONE}. */
    static final String OPEN = "open";
    /** Whether a step was left undone. */
    static final String UNDONE = "undone";

    static final String NONE = "NONE";
    /** Nothing happens before the year. */
    static final String IN_YEAR = "YEAR";

    private YearEvents() {}
}
