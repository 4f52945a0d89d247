package io.github.ocop.examples.cli;

import java.io.OutputStream;

/** Counts the lines written to it and keeps nothing. */
final class Counting extends OutputStream {
    long lines;

    @Override
    public void write(int b) {
        lines += b == '\n' ? 1 : 0;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }
}
