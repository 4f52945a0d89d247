package io.github.ocop.examples.cli.record;

import io.github.ocop.json.RegisterReading;
import io.github.ocop.plan.RegisterBook;
import io.github.ocop.plan.RowFault;
import io.github.ocop.plan.RowPlace;
import java.util.Optional;

/**
 * One record of a register, however it was written.
 *
 * @param line its line, or its row in a table, the titles being row 1
 * @param reading what came of reading it
 */
public record RegisterEntry(long line, RegisterReading reading) {
    /** Puts the record into a book, or that it could not be read. */
    public void into(RegisterBook book, int file) {
        RowPlace place = new RowPlace(file, line);
        reading.record().ifPresent(record -> book.add(record, place));
        reading.fault().ifPresent(fault -> book.add(new RowFault(place, Optional.empty(), reading.id(), fault)));
    }
}
