package io.github.ocop.product;

/** What can be wrong with a product's code, segment by segment. */
public enum ProductCodeReason {
    /** A character that is neither a digit {@code 0} to {@code 9} nor the hyphen of the keyboard: nothing is repaired. */
    CHARACTER("text"),
    /** Not four segments, nor five with the district. */
    SEGMENTS("text"),
    /** A province's code that is not of two digits. */
    PROVINCE("province"),
    /** A district's code that is not of three digits. */
    DISTRICT("district"),
    /** A commune's code that is not of five digits. */
    COMMUNE("commune"),
    /** A running number out of range, or with leading zeros. */
    NUMBER("number"),
    /** A year that is not of four digits. */
    YEAR("year"),
    /** A year in which there were no codes of this shape. */
    YEAR_OF_SHAPE("year"),
    /** No province has this code in the year. */
    UNKNOWN_PROVINCE("province"),
    /** The register has no such commune in the year. */
    UNKNOWN_COMMUNE("commune"),
    /** By the register the commune is of another province. */
    COMMUNE_ELSEWHERE("commune");

    private final String segment;

    ProductCodeReason(String segment) {
        this.segment = segment;
    }

    /**
     * {@return the segment that is wrong: {@code province}, {@code district}, {@code commune}, {@code number} or {@code year}, or
     * {@code text} for the code as a whole}
     */
    public String segment() {
        return segment;
    }
}
