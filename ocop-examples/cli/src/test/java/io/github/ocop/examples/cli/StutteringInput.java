package io.github.ocop.examples.cli;

import java.io.ByteArrayInputStream;
import java.util.Random;

/** Bytes as they come from a pipe: some at a time, and now and then none for the moment. */
public final class StutteringInput extends ByteArrayInputStream {
    private final Random random;

    public StutteringInput(byte[] bytes, Random random) {
        super(bytes);
        this.random = random;
    }

    @Override
    public synchronized int read(byte[] to, int offset, int length) {
        return super.read(to, offset, Math.min(length, 1 + random.nextInt(random.nextBoolean() ? 60_000 : 900)));
    }

    @Override
    public synchronized int available() {
        return random.nextInt(3) == 0 ? 0 : super.available();
    }
}
