package io.github.ocop.examples.cli.year;

/** The forms a province's year comes in. */
enum YearFormat {
    /** One JSON object a line, as the wire has it. */
    json,
    /** Lines for people. */
    text,
    /** A page to look at and to print. */
    html,
    /** The picture of it alone. */
    svg
}
