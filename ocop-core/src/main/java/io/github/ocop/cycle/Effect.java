package io.github.ocop.cycle;

/** What a transition does to a certificate. */
public enum Effect {
    /** One is issued; the one before, if there is one, is superseded. */
    ISSUES,
    /** The register of the one before takes down that its re-rating was filed, where the case is one. */
    REFILES,
    /** The one before is not renewed: its term runs out, where the case is a re-rating. */
    LETS_RUN_OUT,
    /** A ground for revoking it is concluded. */
    CONCLUDES,
    /** It is confirmed that the product is no longer made. */
    CONFIRMS,
    /** It is revoked. */
    REVOKES
}
