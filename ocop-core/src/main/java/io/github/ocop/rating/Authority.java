package io.github.ocop.rating;

/** Who recognises a product and certifies it. */
public enum Authority {
    /** Ủy ban nhân dân cấp huyện; no longer since 2025-07-01. */
    DISTRICT,
    /** Ủy ban nhân dân cấp tỉnh. */
    PROVINCE,
    /** The ministry in charge: Bộ Nông nghiệp và Môi trường, before it Bộ Nông nghiệp và Phát triển nông thôn. */
    MINISTRY
}
