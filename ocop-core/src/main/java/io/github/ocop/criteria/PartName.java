package io.github.ocop.criteria;

/** The three parts (phần) of every criteria set. */
public enum PartName {
    /** Sản phẩm và sức mạnh cộng đồng: product and community strength. */
    A,
    /** Khả năng tiếp thị: marketing capacity. */
    B,
    /** Chất lượng sản phẩm: product quality. */
    C
}
