package io.github.ocop.examples.cli.diagram;

/** The forms a diagram comes in. */
enum DiagramFormat {
    /** A state diagram of Mermaid, which code hosts draw in a page. */
    mermaid,
    /** A graph of Graphviz. */
    dot,
    /** A picture, laid out here. */
    svg
}
