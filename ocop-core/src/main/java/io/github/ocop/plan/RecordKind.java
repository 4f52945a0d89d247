package io.github.ocop.plan;

/** The kinds of records of a register. */
public enum RecordKind {
    /** A subject (chủ thể). */
    SUBJECT,
    /** A product (sản phẩm). */
    PRODUCT,
    /** A recognition of a product, and what has happened to its certificate (công nhận, giấy chứng nhận). */
    RECOGNITION,
    /** So many of something else, on a day (số liệu). */
    TALLY
}
