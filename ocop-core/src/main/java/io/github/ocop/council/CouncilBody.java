package io.github.ocop.council;

/**
 * Who a member of a council comes from (7.3.b, 7.4.b): on a provincial council departments, on the central council ministries
 * of the same field.
 */
public enum CouncilBody {
    /** Leaders of the provincial People's Committee (Ủy ban nhân dân cấp tỉnh). */
    PEOPLES_COMMITTEE,
    /** Nông nghiệp và Môi trường. */
    AGRICULTURE_AND_ENVIRONMENT,
    /** Công Thương. */
    INDUSTRY_AND_TRADE,
    /** Y tế. */
    HEALTH,
    /** Khoa học và Công nghệ. */
    SCIENCE_AND_TECHNOLOGY,
    /** Văn hóa, Thể thao và Du lịch. */
    CULTURE_SPORTS_AND_TOURISM,
    /** An toàn thực phẩm; not every province has such a department. */
    FOOD_SAFETY,
    /** The unit that manages OCOP (cơ quan tham mưu quản lý OCOP). */
    OCOP_UNIT,
    /** Specialised units of the department, or agencies of the ministry, of agriculture and environment. */
    SPECIALISED_UNIT,
    /** Anybody else who is invited: consultants, associations. */
    OTHER
}
