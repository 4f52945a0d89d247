package io.github.ocop.product;

/** Thrown where a caller makes a product's code out of text or segments that are not right. */
public final class ProductCodeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient ProductCodeFault fault;

    /**
     * Makes the exception of a fault.
     *
     * @param fault what is wrong with the code
     */
    public ProductCodeException(ProductCodeFault fault) {
        super(fault.message());
        this.fault = fault;
    }

    /** {@return what is wrong} */
    public ProductCodeFault fault() {
        return fault;
    }
}
