package io.github.ocop.examples.cli.diagram;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A diagram with a place for everything in it: rows from top to bottom, cells in them, the line of every arrow. */
final class Picture {
    /** Around the picture. */
    static final int MARGIN = 24;
    /** Above the first row: a title, and what marks the start. */
    private static final int HEAD = 90;
    /** Between rows: more where an arrow has far to go, so that it is no flat line among others. */
    private static final int LEAST_GAP = 26;

    private static final int MOST_GAP = 72;
    private static final int SLOPE = 12;

    private final Grid grid;
    private final int[] tops;
    private final int[] bottoms;
    private final Map<Cell, Ports> exits = new HashMap<>();
    private final Map<Cell, Ports> entries = new HashMap<>();

    Picture(Grid grid) {
        this.grid = grid;
        Crossings.reduce(grid);
        Columns.place(grid);
        grid.rows.forEach(row -> row.forEach(cell -> cell.x += MARGIN));
        tops = new int[grid.rows.size()];
        bottoms = new int[grid.rows.size()];
        int y = HEAD;
        for (int row = 0; row < tops.length; row++) {
            tops[row] = y;
            bottoms[row] = y
                    + grid.rows.get(row).stream()
                            .mapToInt(cell -> cell.height)
                            .max()
                            .orElse(0);
            y = bottoms[row] + gap(grid.rows.get(row));
        }
        grid.boxes.values().forEach(box -> {
            exits.put(box, Ports.of(box, grid.chains, true));
            entries.put(box, Ports.of(box, grid.chains, false));
        });
    }

    private static int gap(List<Cell> row) {
        int far = row.stream()
                .flatMap(cell -> cell.below.stream().map(next -> Math.abs(next.x - cell.x)))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Math.min(MOST_GAP, LEAST_GAP + far / SLOPE);
    }

    /** Returns the top of a cell. */
    int top(Cell cell) {
        return tops[cell.row];
    }

    int width() {
        return MARGIN
                + grid.rows.stream()
                        .flatMap(List::stream)
                        .mapToInt(cell -> cell.x + cell.right)
                        .max()
                        .orElse(0);
    }

    /** Returns the bottom of the last row. */
    int bottom() {
        return bottoms[bottoms.length - 1];
    }

    /** Returns the line of an arrow: straight down through rows, curved between them. */
    String line(Grid.Chain chain) {
        ImmutableList.Builder<int[]> points = ImmutableList.builder();
        Cell first = chain.cells().get(0);
        Cell last = chain.cells().get(chain.cells().size() - 1);
        int start = Ports.at(exits, first, chain);
        points.add(new int[] {start, top(first) + first.height}, new int[] {start, bottoms[first.row]});
        chain.cells().subList(1, chain.cells().size() - 1).forEach(cell -> {
            points.add(new int[] {cell.x, tops[cell.row]});
            points.add(new int[] {cell.x, bottoms[cell.row]});
        });
        points.add(new int[] {Ports.at(entries, last, chain), top(last)});
        return path(chain.isBack() ? points.build().reverse() : points.build());
    }

    private static String path(List<int[]> points) {
        int[] before = points.get(0);
        StringBuilder path = new StringBuilder("M").append(point(before[0], before[1]));
        for (int[] next : points.subList(1, points.size())) {
            if (next[0] == before[0]) {
                path.append(" V").append(next[1]);
            } else {
                int middle = (before[1] + next[1]) / 2;
                path.append(" C")
                        .append(point(before[0], middle))
                        .append(' ')
                        .append(point(next[0], middle))
                        .append(' ')
                        .append(point(next[0], next[1]));
            }
            before = next;
        }
        return path.toString();
    }

    private static String point(int x, int y) {
        return x + " " + y;
    }

    /** Returns the boxes of the first row, of which there is one: the start. */
    ImmutableList<Cell> first() {
        return grid.rows.get(0).stream().filter(cell -> cell.isBox).collect(toImmutableList());
    }
}
