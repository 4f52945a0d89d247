package io.github.ocop.examples.cli.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rows of a picture: boxes in every other one, the words of arrows between them. A box, words and an arrow that only passes through
 * have a cell each, so that once the cells of a row are apart, nothing lies on anything else.
 */
final class Grid {
    final List<List<Cell>> rows = new ArrayList<>();
    final Map<StateBox, Cell> boxes = new LinkedHashMap<>();
    final List<Chain> chains = new ArrayList<>();
    private final Map<String, Cell> states = new LinkedHashMap<>();

    /**
     * An arrow through the rows.
     *
     * @param arrow the arrow
     * @param isBack whether it goes up
     * @param cells the cells it goes through from top to bottom, boxes included
     * @param words that of them which has its words
     */
    record Chain(DrawnArrow arrow, boolean isBack, ImmutableList<Cell> cells, Cell words) {}

    Grid(ImmutableList<StateBox> all, ImmutableList<DrawnArrow> arrows, Layers.Found layers) {
        int most = all.stream()
                .mapToInt(box -> layers.layer(box.state().name()))
                .max()
                .orElse(0);
        for (int row = 0; row <= 2 * most; row++) {
            rows.add(new ArrayList<>());
        }
        all.forEach(box -> box(box, 2 * layers.layer(box.state().name())));
        arrows.forEach(arrow -> chain(arrow, layers.back().contains(arrow.arrow())));
    }

    private Cell add(Cell cell) {
        rows.get(cell.row).add(cell);
        return cell;
    }

    private void box(StateBox box, int row) {
        Cell cell = add(Cell.box(row, StateBox.WIDTH, box.beside(), Math.max(box.height(), box.heightBeside())));
        boxes.put(box, cell);
        states.put(box.state().name(), cell);
    }

    private void chain(DrawnArrow arrow, boolean isBack) {
        Cell from = Objects.requireNonNull(states.get(arrow.arrow().from()));
        Cell to = Objects.requireNonNull(states.get(arrow.arrow().to()));
        Cell top = isBack ? to : from;
        Cell bottom = isBack ? from : to;
        // words stand where the arrow begins
        int at = isBack ? bottom.row - 1 : top.row + 1;
        List<Cell> cells = new ArrayList<>();
        cells.add(top);
        for (int row = top.row + 1; row < bottom.row; row++) {
            cells.add(add(
                    row == at
                            ? Cell.words(row, arrow.text().width(), arrow.text().height())
                            : Cell.pass(row)));
        }
        cells.add(bottom);
        for (int i = 1; i < cells.size(); i++) {
            cells.get(i - 1).lead(cells.get(i));
        }
        chains.add(new Chain(arrow, isBack, ImmutableList.copyOf(cells), cells.get(at - top.row)));
    }

    /** Returns the rows as they are, to be put back when another order turns out worse. */
    ImmutableList<ImmutableList<Cell>> order() {
        return rows.stream().map(ImmutableList::copyOf).collect(toImmutableList());
    }

    void order(List<? extends List<Cell>> order) {
        for (int row = 0; row < rows.size(); row++) {
            Collections.copy(rows.get(row), order.get(row));
        }
    }
}
