package io.github.ocop.examples.cli.record;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * Records one after the other.
 *
 * @param <E> what a record is
 */
public interface Entries<E> {
    /**
     * Returns the next record, or nothing at the end.
     *
     * @throws IOException if they cannot be read
     */
    Optional<E> next() throws IOException;

    /** Returns one record. */
    static <E> Entries<E> of(E only) {
        Iterator<E> entries = Iterators.singletonIterator(only);
        return () -> entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    }
}
