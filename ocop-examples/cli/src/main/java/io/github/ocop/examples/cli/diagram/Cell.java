package io.github.ocop.examples.cli.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a row of a picture: a state's box, the words of an arrow, or where an arrow passes through. An arrow goes through the
 * middle of a cell, {@code left} from its one side and {@code right} from the other; it is there that {@code x} is.
 */
final class Cell {
    /** How far apart two arrows are that pass through the same row. */
    static final int PASS = 7;

    final int row;
    final int left;
    final int right;
    final int height;
    final boolean isBox;
    final List<Cell> above = new ArrayList<>();
    final List<Cell> below = new ArrayList<>();
    int x;

    private Cell(int row, int left, int right, int height, boolean isBox) {
        this.row = row;
        this.left = left;
        this.right = right;
        this.height = height;
        this.isBox = isBox;
    }

    /** Returns a place for a box, with more room on its right for what returns to it at once. */
    static Cell box(int row, int width, int more, int height) {
        return new Cell(row, width / 2, width / 2 + more, height, true);
    }

    /** Returns a place for words to the right of their arrow. */
    static Cell words(int row, int width, int height) {
        return new Cell(row, PASS, width + PASS, height, false);
    }

    /** Returns a place to pass through. */
    static Cell pass(int row) {
        return new Cell(row, PASS, PASS, 0, false);
    }

    void lead(Cell next) {
        below.add(next);
        next.above.add(this);
    }
}
