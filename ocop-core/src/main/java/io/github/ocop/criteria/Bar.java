package io.github.ocop.criteria;

/** Why a product gets no points and no stars, in the order in which it is asked: the first that holds is the answer. */
public enum Bar {
    /** The subject may not register this product (Article 2.3). */
    INELIGIBLE,
    /** The dossier is rejected: the set's rejection line or a note "rejected if" (bị loại). */
    DISQUALIFIED,
    /** The product is not assessed at all (không đánh giá). */
    NOT_ASSESSED,
    /** The assessment goes no further (không đánh giá các bước tiếp theo). */
    STOPPED
}
