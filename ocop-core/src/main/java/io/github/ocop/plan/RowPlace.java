package io.github.ocop.plan;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where a record stands.
 *
 * @param file the number of the file, first 0
 * @param line the line, or the row of a table, first 1
 */
public record RowPlace(int file, long line) implements Comparable<RowPlace> {
    /**
     * Makes a place.
     *
     * @param file the number of the file, first 0
     * @param line the line, or the row of a table, first 1
     * @throws IllegalArgumentException if one of them is too small
     */
    public RowPlace {
        checkArgument(
                file >= 0 && line > 0, "place: expected a file from 0 and a line from 1 on, given %s, %s", file, line);
    }

    @Override
    public int compareTo(RowPlace other) {
        return file != other.file ? Integer.compare(file, other.file) : Long.compare(line, other.line);
    }
}
