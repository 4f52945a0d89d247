package io.github.ocop.examples.cli.law;

/** The forms a criteria set comes in. */
enum SetFormat {
    /** One JSON object, for programs. */
    json,
    /** A table to open in a spreadsheet and score on. */
    csv,
    /** A blank sheet to print on A4. */
    html,
    /** Lines for people. */
    text
}
