package io.github.ocop.examples.cli.option;

/** The forms the law comes in. */
public enum LawFormat {
    /** One JSON object, for programs. */
    json,
    /** Lines for people. */
    text
}
