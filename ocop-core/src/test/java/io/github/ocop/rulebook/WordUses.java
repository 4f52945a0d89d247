package io.github.ocop.rulebook;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.ocop.criteria.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words that data and constants of the library ask for, and the boxes that stand beside one another on a sheet. */
final class WordUses {
    private final Set<Use> uses = new LinkedHashSet<>();
    private final List<Boxes> boxes = new ArrayList<>();
    private final SetMultimap<String, String> used = HashMultimap.create();

    /** A label and the file that it stands in. */
    record Use(String file, String section, String label) {}

    /** The options of a criterion and the file that it stands in. */
    record Boxes(String file, Criterion criterion) {}

    void add(String file, String section, String label) {
        uses.add(new Use(file, section, label));
        used.put(section, label);
    }

    /** A word that may be there and is used if it is. */
    void addOptional(String section, String label) {
        used.put(section, label);
    }

    void add(String file, Criterion criterion) {
        boxes.add(new Boxes(file, criterion));
    }

    boolean has(String section, String label) {
        return used.containsEntry(section, label);
    }

    Set<Use> all() {
        return uses;
    }

    List<Boxes> boxes() {
        return boxes;
    }
}
