package io.github.ocop.examples.cli.source;

import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.table.SheetTable;
import io.github.ocop.json.UnreadRecord;
import java.util.function.Supplier;

/**
 * One record as it came in, before anybody has looked at it: that can be done in another thread.
 *
 * @param size how many bytes it has
 * @param read reads it
 */
record UnreadEntry(int size, Supplier<Entry> read) {
    static UnreadEntry of(UnreadRecord record) {
        return new UnreadEntry(record.size(), () -> Entry.of(record.read()));
    }

    /** Returns the one dossier of a table. */
    static UnreadEntry of(byte[] table, String id) {
        return new UnreadEntry(table.length, () -> SheetTable.read(table, id));
    }
}
