package io.github.ocop.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where answers go: UTF-8 whatever the platform, sent on when it is flushed or closed. */
final class Answers implements Closeable, Flushable {
    private final OutputStream out;

    Answers(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
