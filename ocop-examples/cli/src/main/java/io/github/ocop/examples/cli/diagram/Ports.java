package io.github.ocop.examples.cli.diagram;

import io.github.ocop.examples.cli.text.Spread;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the arrows of a box begin or end on its edge: each as near as can be to where it goes on, none on another. */
final class Ports {
    /** From the corner of a box. */
    private static final int CORNER = 14;

    private static final int APART = 12;

    private final Map<Grid.Chain, Integer> places = new HashMap<>();

    private Ports() {}

    /** Returns those on the lower edge of a box, or on the upper one. */
    static Ports of(Cell box, List<Grid.Chain> chains, boolean isLower) {
        Ports ports = new Ports();
        List<Grid.Chain> tied = chains.stream()
                .filter(chain -> end(chain, isLower) == box)
                .sorted(Comparator.comparingInt(chain -> beyond(chain, isLower)))
                .toList();
        int first = box.x - StateBox.WIDTH / 2 + CORNER;
        int last = box.x + StateBox.WIDTH / 2 - CORNER;
        int apart = Math.min(APART, (last - first) / Math.max(1, tied.size() - 1));
        int[] wanted = new int[tied.size()];
        int[] weights = new int[tied.size()];
        int[] offsets = new int[tied.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.max(first, Math.min(last, beyond(tied.get(i), isLower)));
            weights[i] = 1;
            offsets[i] = i * apart;
        }
        int[] found = Spread.places(wanted, weights, offsets);
        for (int i = 0; i < found.length; i++) {
            int least = first + offsets[i];
            int most = last - (found.length - 1 - i) * apart;
            ports.places.put(tied.get(i), Math.max(least, Math.min(most, found[i])));
        }
        return ports;
    }

    private static Cell end(Grid.Chain chain, boolean isLower) {
        return chain.cells().get(isLower ? 0 : chain.cells().size() - 1);
    }

    private static int beyond(Grid.Chain chain, boolean isLower) {
        return chain.cells().get(isLower ? 1 : chain.cells().size() - 2).x;
    }

    static int at(Map<Cell, Ports> ports, Cell box, Grid.Chain chain) {
        Ports own = ports.get(box);
        return own == null ? box.x : own.places.getOrDefault(chain, box.x);
    }
}
