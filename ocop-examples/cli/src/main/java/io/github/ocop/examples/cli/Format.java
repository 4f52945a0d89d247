package io.github.ocop.examples.cli;

/** The forms in which answers come. */
enum Format {
    /** One JSON object a line, as the wire has it. */
    json,
    /** Lines for people. */
    text
}
