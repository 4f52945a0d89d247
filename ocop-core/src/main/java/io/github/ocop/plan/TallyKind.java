package io.github.ocop.plan;

/** What a register counts besides subjects and products: so many of it, on a day, in a unit. */
public enum TallyKind {
    /** Points of sale (điểm mua sắm, giới thiệu và bán sản phẩm). */
    POINT_OF_SALE,
    /** Fairs (hội chợ). */
    FAIR,
    /** News items, articles, reports (tin, bài, phóng sự). */
    NEWS_ITEM,
    /** Product ideas that were supported (ý tưởng sản phẩm). */
    IDEA,
    /** Officials trained (cán bộ được tập huấn). */
    TRAINED_OFFICIAL,
    /** Bodies that only advise on the programme (bộ máy tham mưu chuyên trách). */
    ADVISORY_BODY,
    /** Money raised, in dong (nguồn vốn huy động). */
    FUNDS
}
