package io.github.ocop.examples.cli.diagram;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the cells of each row so that few arrows cross: over and over each cell goes to the mean place of those it is tied to in the row
 * before, and the best order seen is kept.
 */
final class Crossings {
    private static final int ROUNDS = 24;
    private static final int SCALE = 1024;

    private final Grid grid;
    private final Map<Cell, Integer> places = new HashMap<>();

    private Crossings(Grid grid) {
        this.grid = grid;
    }

    /** Orders the rows of a grid. */
    static void reduce(Grid grid) {
        new Crossings(grid).reduce();
    }

    private void reduce() {
        grid.rows.forEach(this::number);
        ImmutableList<ImmutableList<Cell>> best = grid.order();
        long fewest = count();
        for (int round = 0; round < ROUNDS; round++) {
            boolean isDown = round % 2 == 0;
            for (int i = 1; i < grid.rows.size(); i++) {
                sort(grid.rows.get(isDown ? i : grid.rows.size() - 1 - i), isDown);
            }
            long crossings = count();
            if (crossings < fewest) {
                fewest = crossings;
                best = grid.order();
            }
        }
        grid.order(best);
    }

    private void number(List<Cell> row) {
        for (int i = 0; i < row.size(); i++) {
            places.put(row.get(i), i);
        }
    }

    private int place(Cell cell) {
        return places.getOrDefault(cell, 0);
    }

    /** Cells that are tied to nothing in the row before stay where they are. */
    private void sort(List<Cell> row, boolean isDown) {
        Map<Cell, Integer> means = new HashMap<>();
        for (Cell cell : row) {
            List<Cell> tied = isDown ? cell.above : cell.below;
            int sum = tied.stream().mapToInt(this::place).sum();
            means.put(cell, tied.isEmpty() ? place(cell) * SCALE : sum * SCALE / tied.size());
        }
        row.sort(Comparator.comparingInt(cell -> means.getOrDefault(cell, 0)));
        number(row);
    }

    private long count() {
        long crossings = 0;
        for (List<Cell> row : grid.rows) {
            List<int[]> ties = new ArrayList<>();
            row.forEach(cell -> cell.below.forEach(next -> ties.add(new int[] {place(cell), place(next)})));
            for (int[] one : ties) {
                crossings += ties.stream()
                        .filter(other -> one[0] < other[0] && one[1] > other[1])
                        .count();
            }
        }
        return crossings;
    }
}
