package io.github.ocop.product;

/** What a unit of the provincial level is. */
public enum ProvinceKind {
    /** Tỉnh. */
    PROVINCE,
    /** Thành phố trực thuộc trung ương. */
    CITY
}
