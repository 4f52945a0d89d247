package io.github.ocop.examples.cli.comparison;

/** The forms a comparison comes in. */
enum CompareFormat {
    /** One JSON object, for programs. */
    json,
    /** Lines for people. */
    text,
    /** A page, of two decisions. */
    html
}
