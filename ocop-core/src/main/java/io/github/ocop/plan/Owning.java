package io.github.ocop.plan;

/** What subjects that count have on the last day. */
public enum Owning {
    /** A product that takes part (có sản phẩm tham gia). */
    PRODUCT,
    /** A product whose certificate stands (có sản phẩm được công nhận). */
    RECOGNISED_PRODUCT
}
