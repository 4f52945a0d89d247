package io.github.ocop.json;

import java.util.Arrays;

/**
 * One record of a stream as it stands there: cutting a stream into records takes one thread, but reading them need not.
 *
 * <p>Holds its own copy of the bytes. Immutable, so any thread may read it.
 */
public final class UnreadRecord {
    private final long line;
    private final byte[] utf8;

    private UnreadRecord(long line, byte[] utf8) {
        this.line = line;
        this.utf8 = utf8;
    }

    static UnreadRecord of(long line, byte[] record, int length) {
        return new UnreadRecord(line, Arrays.copyOf(record, length));
    }

    /** {@return how many bytes are held; of a record past the limit, no more than show that} */
    public int size() {
        return utf8.length;
    }

    /**
     * Reads the record.
     *
     * @return the record with the line it began on
     */
    public Records.Numbered read() {
        return new Records.Numbered(line, DossierReader.read(utf8));
    }
}
