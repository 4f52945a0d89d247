package io.github.ocop.conformance.making;

import java.util.List;

/** How the sheets of a council combine where something has to be reached. */
enum MinimumReading {
    MAJORITY,
    UNANIMOUS,
    MEAN;

    /** Returns whether so many points are reached. */
    boolean reached(List<Integer> points, int required) {
        int sum = points.stream().mapToInt(Integer::intValue).sum();
        long by = points.stream().filter(many -> many >= required).count();
        return switch (this) {
            case MAJORITY -> 2 * by > points.size();
            case UNANIMOUS -> by == points.size();
            case MEAN -> sum >= required * points.size();
        };
    }

    /** Returns whether there is nothing. */
    boolean zero(List<Integer> points) {
        long without = points.stream().filter(many -> many == 0).count();
        return this == MAJORITY ? 2 * without > points.size() : without == points.size();
    }
}
