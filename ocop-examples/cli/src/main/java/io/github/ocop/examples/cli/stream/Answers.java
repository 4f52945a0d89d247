package io.github.ocop.examples.cli.stream;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where answers go: UTF-8 whatever the platform, sent on when it is flushed or closed.
 *
 * <p>Only whole answers go out in a write, so that whoever ends the process leaves no half line. They are no more at a time than
 * a pipe takes whole or not at all (POSIX: PIPE_BUF, 4096 on Linux), unless one answer alone is longer.
 */
public final class Answers implements Closeable, Flushable {
    private static final int PIPE_BUF = 4096;

    private final OutputStream out;

    public Answers(OutputStream out) {
        // it never cuts what it is given in one go
        this.out = new BufferedOutputStream(out, PIPE_BUF);
    }

    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(byte[] utf8) throws IOException {
        out.write(utf8);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Sends on what was written; that is all there is. */
    public boolean flushed() throws IOException {
        flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
