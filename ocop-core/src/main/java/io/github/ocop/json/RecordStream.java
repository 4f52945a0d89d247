package io.github.ocop.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Records of one kind off a stream of UTF-8, one a line, or the whole stream as one.
 *
 * <p>Holds one record at a time, so memory does not grow with the number of records, and of an overlong record no more
 * than the limit. Blank lines are passed over; lines are counted from 1, blank or not. Not for use by several threads.
 *
 * @param <R> what comes of reading one
 */
public final class RecordStream<R extends RecordReading> {
    private final RecordBytes bytes;
    private final Reader<R> reader;

    private RecordStream(RecordBytes bytes, Reader<R> reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    /** Reads the first bytes of an array as a record. */
    interface Reader<R> {
        R read(byte[] utf8, int length);
    }

    /** {@return the records of a stream that has one a line} */
    static <R extends RecordReading> RecordStream<R> lines(InputStream in, Reader<R> reader) {
        return new RecordStream<>(new RecordBytes(in, true), reader);
    }

    /** {@return the one record that a stream is, over any number of lines; there is one even where the stream is empty} */
    static <R extends RecordReading> RecordStream<R> whole(InputStream in, Reader<R> reader) {
        return new RecordStream<>(new RecordBytes(in, false), reader);
    }

    /**
     * One record of a stream.
     *
     * @param <R> what came of reading the record
     * @param line the line it begins on, first 1
     * @param reading what came of reading it
     */
    public record Numbered<R extends RecordReading>(long line, R reading) {
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
    public Optional<Numbered<R>> next() throws IOException {
        return bytes.next((line, record, length) -> new Numbered<>(line, reader.read(record, length)));
    }
}
