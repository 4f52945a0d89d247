package io.github.ocop.examples.cli.document;

/** The forms a list of documents comes in. */
enum DocumentsFormat {
    /** One JSON object a line, as the wire has it. */
    json,
    /** A page to read on a telephone or to print on A4. */
    html,
    /** Lines for people. */
    text
}
