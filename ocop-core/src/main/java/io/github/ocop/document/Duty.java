package io.github.ocop.document;

/** When a document has to be there. */
public enum Duty {
    /** In every dossier. */
    ALWAYS,
    /** Where the law on the product obliges the subject to have it (sản phẩm phải có theo quy định). */
    WHERE_OBLIGED,
    /** Where there is any (nếu có). */
    IF_ANY,
    /** Where an answer on the sheet rests on it. */
    WHERE_CLAIMED
}
