package io.github.ocop.document;

/** Who adds a document to the dossier on its way up. */
public enum Provider {
    /** The subject (chủ thể): its own dossier, Article 6.1, and what is sent with it. */
    SUBJECT,
    /** The commune, when it proposes the product to the province: Article 6.2. */
    COMMUNE,
    /** The district, when it proposed the product to the province: 1048/QĐ-TTg. */
    DISTRICT,
    /** The province, when it sends the product on to the ministry for 5 stars: Article 6.3. */
    PROVINCE
}
