package io.github.ocop.plan;

/** The levels of units (cấp) that plans set targets for. */
public enum UnitLevel {
    /** A province or a city of its level (tỉnh, thành phố trực thuộc trung ương). */
    PROVINCE,
    /** A district, a town or a city below the province (huyện, thị xã, thành phố thuộc tỉnh), up to 2025-06-30. */
    DISTRICT,
    /** A commune, a ward or a township (xã, phường, thị trấn). */
    COMMUNE
}
