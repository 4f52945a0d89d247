package io.github.ocop.examples.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream of the same line, many times. */
final class Endless extends InputStream {
    private final byte[] line;
    private final long end;
    private long at;

    Endless(String line, long times) {
        this.line = line.getBytes(StandardCharsets.UTF_8);
        this.end = times * this.line.length;
    }

    @Override
    public int read() {
        return at < end ? line[(int) (at++ % line.length)] : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (at >= end) {
            return -1;
        }
        int start = (int) (at % line.length);
        int read = Math.min(length, line.length - start);
        System.arraycopy(line, start, to, offset, read);
        at += read;
        return read;
    }

    @Override
    public int available() {
        return at < end ? 1 : 0;
    }
}
