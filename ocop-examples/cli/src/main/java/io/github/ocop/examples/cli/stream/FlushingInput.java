package io.github.ocop.examples.cli.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Sends out what was answered so far before it waits for more input: somebody may be waiting for that answer. */
public final class FlushingInput extends FilterInputStream {
    private final Flush flush;

    /** What is done before waiting. */
    public interface Flush {
        /** Sends out what can be; returns whether that is all, else it is asked again until more input is there. */
        boolean flush() throws IOException;
    }

    public FlushingInput(InputStream in, Flush flush) {
        super(in);
        this.flush = flush;
    }

    @Override
    public int read() throws IOException {
        beforeWaiting();
        return super.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        beforeWaiting();
        return super.read(to, offset, length);
    }

    private void beforeWaiting() throws IOException {
        boolean isAllOut = false;
        while (!isAllOut && in.available() <= 0) {
            isAllOut = flush.flush();
        }
    }
}
