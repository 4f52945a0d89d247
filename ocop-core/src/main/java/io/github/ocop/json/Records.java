package io.github.ocop.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Dossiers off a stream of UTF-8, one record a line, or the whole stream as one record.
 *
 * <p>Holds one record at a time, so memory does not grow with the number of records, and of an overlong record no more
 * than the limit. Blank lines are passed over; lines are counted from 1, blank or not. Not for use by several threads.
 */
public final class Records {
    private final RecordBytes bytes;

    private Records(InputStream in, boolean lines) {
        this.bytes = new RecordBytes(in, lines);
    }

    /**
     * {@return the records of a stream that has one a line}
     *
     * @param in the stream, in UTF-8; it is not closed
     */
    public static Records lines(InputStream in) {
        return new Records(in, true);
    }

    /**
     * {@return the one record that a stream is, over any number of lines; there is one even where the stream is empty}
     *
     * @param in the stream, in UTF-8; it is not closed
     */
    public static Records whole(InputStream in) {
        return new Records(in, false);
    }

    /**
     * One record of a stream.
     *
     * @param line the line it begins on, first 1
     * @param reading what came of reading it
     */
    public record Numbered(long line, Reading reading) {
        /** {@return the record's id, or {@code line:N} where it cannot be read} */
        public String id() {
            return reading.id().orElse("line:" + line);
        }
    }

    /**
     * {@return the next record, or nothing at the end}
     *
     * @throws IOException if the stream cannot be read
     */
    public Optional<Numbered> next() throws IOException {
        return bytes.next((line, record, length) -> new Numbered(line, DossierReader.read(record, length)));
    }

    /**
     * {@return the next record unread, or nothing at the end} Whoever reads it, in whatever thread, gets what {@link #next}
     * would have given.
     *
     * @throws IOException if the stream cannot be read
     */
    public Optional<UnreadRecord> nextUnread() throws IOException {
        return bytes.next(UnreadRecord::of);
    }
}
