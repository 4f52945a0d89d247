package io.github.ocop.examples.cli.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class UncutOutputTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    /** A write that takes its time. */
    private final OutputStream slow = new OutputStream() {
        @Override
        public void write(int b) {
            throw new AssertionError("one byte at a time");
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written.write(bytes[offset]);
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            written.write(bytes, offset + 1, length - 1);
        }
    };

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void write(OutputStream out) {
        try {
            out.write(new byte[] {'a', '\n'});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_write_under_way_ends_and_no_other_begins() throws Exception {
        UncutOutput out = new UncutOutput(slow);
        thread(() -> write(out));
        begun.await();
        Thread stopping = thread(out::stop);
        mayEnd.countDown();
        stopping.join();
        assertThat(written.toString(StandardCharsets.US_ASCII)).isEqualTo("a\n");
        Thread late = thread(() -> write(out));
        late.join(200);
        assertThat(late.isAlive()).isTrue();
        assertThat(written.toString(StandardCharsets.US_ASCII)).isEqualTo("a\n");
    }

    @Test
    void a_reader_that_does_not_read_holds_nobody_up_for_long() throws Exception {
        UncutOutput out = new UncutOutput(slow);
        thread(() -> write(out));
        begun.await();
        long before = System.nanoTime();
        out.stop();
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(10));
    }
}
