package io.github.ocop.rating;

/** More than half of the sheets: how councils decide, and the adopted reading for star minimums and set 16's zeros. */
final class Majority {
    private Majority() {}

    static boolean holds(int count, int of) {
        return 2 * count > of;
    }
}
