package io.github.ocop.certificate;

/** Where a certificate is on a day. */
public enum CertificateStatus {
    /** Before its day of issue. */
    NOT_YET_VALID,
    /** It stands, and nothing is to be done or the re-rating has been filed. */
    VALID,
    /** It stands, and the time to file for a re-rating is now. */
    REFILING_OPEN,
    /** It stands, and the time to file has gone by unused. */
    REFILING_CLOSED,
    /** Its term is over, and it stands until the result of a re-rating (clause 12.3 of 26/2026/QĐ-TTg). */
    EXTENDED,
    /** Its term is over. */
    EXPIRED,
    /** It was taken away. */
    REVOKED,
    /** An upgrade or a re-rating put another certificate in its place. */
    SUPERSEDED;

    /** {@return whether it cannot stand again} */
    public boolean isEnd() {
        return this == EXPIRED || this == REVOKED || this == SUPERSEDED;
    }

    /** {@return whether the certificate stands} */
    public boolean stands() {
        return this != NOT_YET_VALID && !isEnd();
    }
}
