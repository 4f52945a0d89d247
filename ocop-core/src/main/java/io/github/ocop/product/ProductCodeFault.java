package io.github.ocop.product;

/**
 * What is wrong with a product's code.
 *
 * @param reason what it is, which names the segment
 * @param expected what is expected there
 * @param given what is there, quoted and shortened to 40 characters
 */
public record ProductCodeFault(ProductCodeReason reason, String expected, String given) {
    private static final int LONGEST = 40;

    static ProductCodeFault of(ProductCodeReason reason, String expected, String given) {
        int[] start = given.codePoints().limit(LONGEST + 1L).toArray();
        String shown = start.length > LONGEST ? new String(start, 0, LONGEST - 1) + "…" : given;
        return new ProductCodeFault(reason, expected, "'" + shown + "'");
    }

    /** {@return it in words: {@code product code: commune: expected 5 digits, given '2888'}} */
    public String message() {
        return "product code: " + reason.segment() + ": expected " + expected + ", given " + given;
    }
}
