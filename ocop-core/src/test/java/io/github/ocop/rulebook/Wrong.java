package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is found to be wrong with the data, a line each, and each told once. */
final class Wrong {
    private final Set<String> lines = new LinkedHashSet<>();

    void add(String line) {
        lines.add(line);
    }

    void check(boolean right, String otherwise) {
        if (!right) {
            lines.add(otherwise);
        }
    }

    /** A list that loses an entry says nothing, so its size is held. */
    void size(String file, int expected, List<?> given) {
        check(given.size() == expected, file + ": expected " + expected + ", given " + given.size());
    }

    void unique(String file, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> check(seen.add(id), file + ": " + id + ": twice"));
    }

    ImmutableList<String> lines() {
        return ImmutableList.copyOf(lines);
    }
}
