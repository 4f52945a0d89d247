package io.github.ocop.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Records that have a receipt, off a stream of UTF-8, as {@link Records} has dossiers. Not for use by several threads. */
public final class ReceiptRecords {
    private final RecordBytes bytes;

    private ReceiptRecords(InputStream in, boolean lines) {
        this.bytes = new RecordBytes(in, lines);
    }

    /**
     * {@return the records of a stream that has one a line}
     *
     * @param in the stream, in UTF-8; it is not closed
     */
    public static ReceiptRecords lines(InputStream in) {
        return new ReceiptRecords(in, true);
    }

    /**
     * {@return the one record that a stream is, over any number of lines; there is one even where the stream is empty}
     *
     * @param in the stream, in UTF-8; it is not closed
     */
    public static ReceiptRecords whole(InputStream in) {
        return new ReceiptRecords(in, false);
    }

    /**
     * One record of a stream.
     *
     * @param line the line it begins on, first 1
     * @param reading what came of reading it
     */
    public record Numbered(long line, ReceiptReading reading) {
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
        return bytes.next((line, record, length) -> new Numbered(line, ReceiptReader.readAnswered(record, length)));
    }
}
