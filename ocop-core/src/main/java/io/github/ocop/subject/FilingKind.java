package io.github.ocop.subject;

/** What a subject files for (lần đăng ký đánh giá, Form 01). */
public enum FilingKind {
    /** Lần đầu: a first rating. */
    FIRST,
    /** Nâng hạng: an upgrade of a recognised product. */
    UPGRADE,
    /** Đánh giá lại: a rating anew because the certificate runs out. */
    RE_RATING
}
