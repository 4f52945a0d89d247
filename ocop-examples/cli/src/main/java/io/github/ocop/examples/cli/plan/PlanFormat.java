package io.github.ocop.examples.cli.plan;

/** The forms in which the progress of a plan is told. */
enum PlanFormat {
    /** Lines for people. */
    text,
    /** One JSON object, as the wire has it. */
    json,
    /** A table: a row a target and unit. */
    csv,
    /** A page to look at and to print. */
    html
}
