package io.github.ocop.product;

/** The ministries that manage products, by the classification of the decision. */
public enum Ministry {
    /** Bộ Nông nghiệp và Môi trường. */
    AGRICULTURE_AND_ENVIRONMENT,
    /** Bộ Công Thương. */
    INDUSTRY_AND_TRADE,
    /** Bộ Y tế. */
    HEALTH,
    /** Bộ Văn hóa, Thể thao và Du lịch. */
    CULTURE_SPORTS_AND_TOURISM,
    /** Bộ Khoa học và Công nghệ. */
    SCIENCE_AND_TECHNOLOGY,
    /** Bộ Nông nghiệp và Phát triển nông thôn, until 2025-02-28. */
    AGRICULTURE_AND_RURAL_DEVELOPMENT
}
