package io.github.ocop.calendar;

/** Thrown where a calendar is asked about a year that it does not hold: it never guesses. */
public final class UnknownYearException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The year that is not held. */
    private final int year;

    /**
     * Makes the exception of a year.
     *
     * @param year the year asked
     * @param first the first year held
     * @param last the last year held
     */
    public UnknownYearException(int year, int first, int last) {
        super("calendar: expected a year from " + first + " to " + last + ", given " + year);
        this.year = year;
    }

    /** {@return the year that is not held} */
    public int year() {
        return year;
    }
}
