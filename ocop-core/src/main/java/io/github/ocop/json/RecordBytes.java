package io.github.ocop.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of records off a stream, one record a line, or the whole stream as one record.
 *
 * <p>Holds one record at a time, so memory does not grow with the number of records, and of an overlong record no more
 * than the limit. Blank lines are passed over; lines are counted from 1, blank or not. Not for use by several threads.
 */
final class RecordBytes {
    private static final int CHUNK = 1 << 16;
    /** A record of the largest size and its line end. */
    private static final int MOST_KEPT = Limits.RECORD_BYTES + 2;

    private final InputStream in;
    private final boolean lines;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int to;
    private byte[] record = new byte[1 << 12];
    private int length;
    private boolean blank;
    private boolean cut;
    private long line;
    private boolean ended;

    RecordBytes(InputStream in, boolean lines) {
        this.in = in;
        this.lines = lines;
    }

    /** Makes something of one record. */
    interface Reader<T> {
        T read(long line, byte[] record, int length);
    }

    /**
     * {@return the next record, or nothing at the end}
     *
     * @throws IOException if the stream cannot be read
     */
    <T> Optional<T> next(Reader<T> reader) throws IOException {
        if (!lines) {
            return whole(reader);
        }
        while (!ended) {
            boolean some = readLine();
            if (some && !blank) {
                return Optional.of(reader.read(line, record, length));
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> whole(Reader<T> reader) throws IOException {
        if (ended) {
            return Optional.empty();
        }
        begin();
        while (fill()) {
            append(from, to);
            from = to;
        }
        ended = true;
        drop('\n');
        drop('\r');
        return Optional.of(reader.read(firstLine(), record, length));
    }

    private long firstLine() {
        long first = 1;
        for (int i = 0; i < length && isSpace(record[i]); i++) {
            first += record[i] == '\n' ? 1 : 0;
        }
        return blank ? 1 : first;
    }

    /** Reads up to the next line end; false where nothing was left. */
    private boolean readLine() throws IOException {
        begin();
        boolean some = false;
        while (fill()) {
            some = true;
            int end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            append(from, end);
            boolean complete = end < to;
            from = complete ? end + 1 : end;
            if (complete) {
                line++;
                drop('\r');
                return true;
            }
        }
        ended = true;
        line += some ? 1 : 0;
        return some;
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(chunk, 0, CHUNK));
        }
        return from < to;
    }

    private void begin() {
        length = 0;
        blank = true;
        cut = false;
    }

    /** Keeps no more than is needed to know that the limit was passed. */
    private void append(int start, int end) {
        // looked at whole, kept or not: a record may begin behind more blanks than are kept
        for (int i = start; i < end && blank; i++) {
            blank = isSpace(chunk[i]);
        }
        int kept = Math.min(end - start, MOST_KEPT - length);
        if (length + kept > record.length) {
            record = Arrays.copyOf(record, Math.max(length + kept, Math.min(2 * record.length, MOST_KEPT)));
        }
        System.arraycopy(chunk, start, record, length, kept);
        length += kept;
        cut |= kept < end - start;
    }

    /** The line end belongs to no record, so it does not count towards the limit either. */
    private void drop(char lineEnd) {
        if (!cut && length > 0 && record[length - 1] == lineEnd) {
            length--;
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
