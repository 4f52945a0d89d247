package io.github.ocop.examples.cli.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts things on a line as near as can be to where each wants to be, in their order and at least so far apart: neighbours that want to be
 * too near one another move together, to the mean of what they want.
 */
public final class Spread {
    private Spread() {}

    /** Things that stand as close as they may. */
    private static final class Block {
        private long sum;
        private long weight;
        private int size;

        private long mean() {
            return Math.floorDiv(sum, weight);
        }
    }

    /**
     * Returns the places.
     *
     * @param wanted where each wants to be
     * @param weights how much each minds
     * @param offsets how far each is at least from the first
     */
    public static int[] places(int[] wanted, int[] weights, int[] offsets) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            Block block = new Block();
            block.sum = (long) weights[i] * (wanted[i] - offsets[i]);
            block.weight = weights[i];
            block.size = 1;
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).mean() >= block.mean()) {
                Block before = blocks.remove(blocks.size() - 1);
                block.sum += before.sum;
                block.weight += before.weight;
                block.size += before.size;
            }
            blocks.add(block);
        }
        int[] places = new int[wanted.length];
        int at = 0;
        for (Block block : blocks) {
            for (int i = 0; i < block.size; i++) {
                places[at] = (int) block.mean() + offsets[at];
                at++;
            }
        }
        return places;
    }
}
