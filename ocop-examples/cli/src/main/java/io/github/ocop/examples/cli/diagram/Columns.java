package io.github.ocop.examples.cli.diagram;

import io.github.ocop.examples.cli.text.Spread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each cell its place from left to right: near those it is tied to, and apart from its neighbours. Whole numbers throughout, so that
 * every machine draws the same.
 */
final class Columns {
    private static final int ROUNDS = 40;
    private static final int GAP = 12;
    /** How much more a straight line is worth between two places where an arrow only passes. */
    private static final int STRAIGHT = 6;

    private final Grid grid;
    private final Map<Cell, Integer> line = new HashMap<>();

    private Columns(Grid grid) {
        this.grid = grid;
    }

    /** Gives the cells of a grid their places, the leftmost at 0. */
    static void place(Grid grid) {
        new Columns(grid).place();
    }

    private void place() {
        grid.rows.forEach(row -> {
            int x = 0;
            for (Cell cell : row) {
                cell.x = x + cell.left;
                x += cell.left + cell.right + GAP;
            }
        });
        for (int round = 0; round < 2 * ROUNDS; round++) {
            if (round > ROUNDS) {
                straighten();
            }
            for (int i = 0; i < grid.rows.size(); i++) {
                boolean isDown = round % 2 == 0;
                row(grid.rows.get(isDown ? i : grid.rows.size() - 1 - i));
            }
        }
        int first = grid.rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.x - cell.left)
                .min()
                .orElse(0);
        grid.rows.forEach(row -> row.forEach(cell -> cell.x -= first));
    }

    /** Says of every arrow through many rows where it would be were it straight. */
    private void straighten() {
        for (Grid.Chain chain : grid.chains) {
            List<Cell> passes = chain.cells().subList(1, chain.cells().size() - 1);
            long sum = passes.stream().mapToLong(cell -> cell.x).sum();
            passes.forEach(cell -> line.put(cell, (int) Math.floorDiv(sum, passes.size())));
        }
    }

    private void row(List<Cell> row) {
        int[] wanted = new int[row.size()];
        int[] weights = new int[row.size()];
        int[] offsets = new int[row.size()];
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (i > 0) {
                Cell before = row.get(i - 1);
                offsets[i] = offsets[i - 1] + before.right + GAP + cell.left;
            }
            long sum = 0;
            for (List<Cell> side : List.of(cell.above, cell.below)) {
                for (Cell tied : side) {
                    int weight = tied.isBox || cell.isBox ? 1 : STRAIGHT;
                    int at = weight == 1 ? tied.x : line.getOrDefault(cell, tied.x);
                    sum += (long) weight * at;
                    weights[i] += weight;
                }
            }
            wanted[i] = weights[i] == 0 ? cell.x : (int) Math.floorDiv(sum, weights[i]);
            weights[i] = Math.max(1, weights[i]);
        }
        int[] places = Spread.places(wanted, weights, offsets);
        for (int i = 0; i < places.length; i++) {
            row.get(i).x = places[i];
        }
    }
}
