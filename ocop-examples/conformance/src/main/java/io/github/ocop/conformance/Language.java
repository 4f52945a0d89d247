package io.github.ocop.conformance;

/** A language of what is printed. */
public enum Language {
    /** Vietnamese. */
    VI,
    /** English. */
    EN
}
