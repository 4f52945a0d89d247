package io.github.ocop.calendar;

/** A level that assesses products in rounds (cấp đánh giá, phân hạng). */
public enum AssessmentLevel {
    /** Cấp tỉnh: of what communes propose. */
    PROVINCE,
    /** Cấp trung ương: of what provinces propose. */
    MINISTRY
}
