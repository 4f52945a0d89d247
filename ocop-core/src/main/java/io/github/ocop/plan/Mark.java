package io.github.ocop.plan;

/** What a register says of a product or of a subject on a day, besides recognitions: what plans ask for. */
public enum Mark {
    /** The product was completed, upgraded or standardised (hoàn thiện, nâng cấp, tiêu chuẩn hóa). */
    STANDARDISED(true),
    /** The product was assessed at district or province (tham gia đánh giá, xếp hạng). */
    ASSESSED(true),
    /** The dossier of the product is complete; with the stars that it may reach (hoàn thiện hồ sơ, tiềm năng). */
    DOSSIER_COMPLETED(true),
    /** The product was chosen as a flagship of the province (sản phẩm chủ lực cấp tỉnh). */
    FLAGSHIP_OF_PROVINCE(true),
    /** The product was chosen as a flagship of the district or city (sản phẩm chủ lực cấp huyện). */
    FLAGSHIP_OF_DISTRICT(true),
    /** The making of the product can be traced (truy xuất nguồn gốc). */
    TRACEABLE(true),
    /** The product is made under advanced quality management (quản lý chất lượng tiên tiến). */
    QUALITY_MANAGED(true),
    /** The product was strengthened (củng cố, phát triển). */
    PRODUCT_STRENGTHENED(true),
    /** The subject was strengthened (củng cố, phát triển). */
    SUBJECT_STRENGTHENED(false),
    /** The subject takes part in a link of production and sale (liên kết sản xuất và tiêu thụ). */
    LINKED(false),
    /** The subject was restructured (tái cơ cấu). */
    RESTRUCTURED(false),
    /** The subject develops steadily (phát triển ổn định). */
    STEADY(false),
    /** The subject, or whoever heads it, was trained (tập huấn, bồi dưỡng). */
    TRAINED(false);

    private final boolean ofProducts;

    Mark(boolean ofProducts) {
        this.ofProducts = ofProducts;
    }

    /** {@return whether products have it; subjects have the others} */
    public boolean isOfProducts() {
        return ofProducts;
    }
}
