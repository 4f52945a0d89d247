package io.github.ocop.product;

/** The ministries that manage products, by Appendix I. */
public enum Ministry {
    /** Bộ Nông nghiệp và Môi trường. */
    AGRICULTURE_AND_ENVIRONMENT,
    /** Bộ Công Thương. */
    INDUSTRY_AND_TRADE,
    /** Bộ Y tế. */
    HEALTH,
    /** Bộ Văn hóa, Thể thao và Du lịch. */
    CULTURE_SPORTS_AND_TOURISM
}
