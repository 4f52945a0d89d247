package io.github.ocop.examples.cli.diagram;

import com.google.common.collect.ImmutableList;

/**
 * An arrow with its words as they are drawn.
 *
 * @param arrow the arrow
 * @param text its words
 */
record DrawnArrow(Arrow arrow, DrawnText text) {
    /** How far an arrow goes out that returns to the same box. */
    static final int LOOP = 26;

    /** The widest its words are. */
    static final int WIDTH = 186;

    static DrawnArrow of(Arrow arrow, ArrowText told) {
        ImmutableList<String> lines = told.lines(arrow);
        return new DrawnArrow(arrow, DrawnText.under(lines.get(0), lines.subList(1, lines.size()), WIDTH));
    }
}
