package io.github.ocop.cycle;

/** Who makes an event happen. */
public enum Actor {
    /** The subject (chủ thể). */
    SUBJECT,
    /** The People's Committee of the commune (Ủy ban nhân dân cấp xã). */
    COMMUNE,
    /** The People's Committee of the district (Ủy ban nhân dân cấp huyện); no longer since 2025-07-01. */
    DISTRICT,
    /** The council of the district. */
    DISTRICT_COUNCIL,
    /** The provincial unit for OCOP (cơ quan tham mưu quản lý OCOP cấp tỉnh). */
    PROVINCE_UNIT,
    /** A department of the province (sở, ngành). */
    PROVINCE_DEPARTMENT,
    /** The advisory team of the province (Tổ tư vấn). */
    PROVINCE_TEAM,
    /** The council of the province (Hội đồng đánh giá, phân hạng cấp tỉnh). */
    PROVINCE_COUNCIL,
    /** The People's Committee of the province or its chair (Ủy ban nhân dân cấp tỉnh). */
    PROVINCE,
    /** The ministry's unit for OCOP. */
    MINISTRY_UNIT,
    /** The central advisory team. */
    MINISTRY_TEAM,
    /** The central council. */
    MINISTRY_COUNCIL,
    /** The minister. */
    MINISTRY,
    /** A body competent for inspections and conclusions (cơ quan có thẩm quyền). */
    COMPETENT_BODY,
    /** Nobody: the law ends something by itself. */
    LAW
}
