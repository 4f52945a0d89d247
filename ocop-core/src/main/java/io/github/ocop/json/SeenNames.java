package io.github.ocop.json;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that an object has had so far. Those of a record fit into one array; only an object with more of them than any record
 * gets a real set, which does not slow down where names are chosen to collide.
 */
final class SeenNames {
    private static final int SLOTS = 64;
    private static final int MOST = 48;
    private static final int SPREAD = 0x9E3779B9;
    private static final int SHIFT = 26;

    private final @Nullable String[] slots = new String[SLOTS];
    private int count;
    private @Nullable Set<String> many;

    /** Adds a name, and tells whether it was new. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        int slot = slot(name);
        if (slots[slot] != null) {
            return false;
        }
        slots[slot] = name;
        count++;
        if (count == MOST) {
            many = Sets.newHashSet(Arrays.stream(slots).filter(Objects::nonNull).iterator());
        }
        return true;
    }

    /** {@return where a name stands, or the empty slot where it would} */
    private int slot(String name) {
        // 1.2 and 2.1 have hashes that are near each other: spread them
        int slot = (name.hashCode() * SPREAD) >>> SHIFT;
        for (String other = slots[slot]; other != null && !other.equals(name); other = slots[slot]) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
