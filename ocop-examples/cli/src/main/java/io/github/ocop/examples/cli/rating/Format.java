package io.github.ocop.examples.cli.rating;

/** The forms in which answers come. */
enum Format {
    /** One JSON object a line, as the wire has it. */
    json,
    /** A table, a row a record. */
    csv,
    /** A page to look at and to print. */
    html,
    /** Lines for people. */
    text
}
