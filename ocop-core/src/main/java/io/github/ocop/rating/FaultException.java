package io.github.ocop.rating;

/**
 * Thrown where a caller makes a value out of data that is not right. Reading and rating whole records returns the same
 * {@link Fault} instead.
 */
public final class FaultException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * Makes the exception of a fault.
     *
     * @param fault what is wrong with the record
     */
    public FaultException(Fault fault) {
        super(fault.code() + " at " + fault.at() + ": " + fault.reason() + " " + fault.arguments()
                + fault.citation().map(clause -> " (" + clause + ")").orElse(""));
        this.fault = fault;
    }

    /** {@return what is wrong} */
    public Fault fault() {
        return fault;
    }
}
