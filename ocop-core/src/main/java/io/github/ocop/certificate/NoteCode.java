package io.github.ocop.certificate;

/**
 * What is worth knowing of an event that was taken as the register has it. Each has words in both languages, whose blanks are
 * filled by the note's arguments, counted from 0: the day of the event first.
 */
public enum NoteCode {
    /** Filed for a re-rating outside the window; 1: the window. */
    FILED_OUTSIDE_WINDOW(2),
    /** A ground of clause 8.1 from before the decision was in force, that it counts is assumed; 1: the ground, 2: that day. */
    GROUND_BEFORE_IN_FORCE(3),
    /** An upgrade to no more stars than there were; 1: its stars, 2: those there were. */
    UPGRADE_NOT_HIGHER(3);

    private final int arguments;

    NoteCode(int arguments) {
        this.arguments = arguments;
    }

    /** {@return how many blanks its words have} */
    public int arguments() {
        return arguments;
    }
}
