package io.github.ocop.conformance;

/** A language of what is printed. */
public enum Language {
    VI,
    EN
}
