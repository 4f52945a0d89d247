package io.github.ocop.examples.cli;

/** The forms the law comes in. */
enum LawFormat {
    /** One JSON object, for programs. */
    json,
    /** Lines for people. */
    text
}
