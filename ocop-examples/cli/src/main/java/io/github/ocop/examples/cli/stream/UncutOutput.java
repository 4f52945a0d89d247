package io.github.ocop.examples.cli.stream;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** A stream whose writes are not cut short when the process is told to end: the one under way ends, and no other begins. */
public final class UncutOutput extends FilterOutputStream {
    private static final long PATIENCE_SECONDS = 1;

    private final ReentrantLock writing = new ReentrantLock();

    public UncutOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        writing.lock();
        try {
            out.write(bytes, offset, length);
        } finally {
            writing.unlock();
        }
    }

    /** Returns when nothing is being written any more, and nothing will be; waits only so long for a reader that does not read. */
    public void stop() {
        try {
            // never unlocked again: this is called when the process ends
            boolean stopped = writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert stopped || writing.isLocked();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
