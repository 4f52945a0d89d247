package io.github.ocop.examples.cli;

import com.google.common.collect.Iterators;
import io.github.ocop.json.Records;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/** Records one after the other. */
interface Entries {
    /**
     * Returns the next record, or nothing at the end.
     *
     * @throws IOException if they cannot be read
     */
    Optional<Entry> next() throws IOException;

    /** Returns the records of a stream of the wire's own form. */
    static Entries of(Records records) {
        return () -> records.next().map(Entry::of);
    }

    /** Returns one record. */
    static Entries of(Entry only) {
        Iterator<Entry> entries = Iterators.singletonIterator(only);
        return () -> entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    }
}
