package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocop rate} cancelled in the midst of its work. */
@Timeout(60)
class CancelledProcessTest {
    private static final int ENDED_BY_SIGTERM = 128 + 15;

    private static void sendForever(Process process) {
        Child.send(process, Child.RECORD, Integer.MAX_VALUE);
    }

    /** By its handle, which leaves what has come out of it to be read. */
    private static void terminate(Process process) {
        assertThat(process.toHandle().destroy()).isTrue();
    }

    private static void endsSoon(Process process) throws InterruptedException {
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
    }

    /** A character may be cut where reading stopped, so the bytes are put together again before they are looked at. */
    private static void isWhole(byte[] before, byte[] after) {
        String out = new String(Bytes.concat(before, after), StandardCharsets.UTF_8);
        assertThat(out).endsWith("}\n");
        assertThat(out.lines()).allMatch(line -> line.startsWith("{\"id\":\"B") && line.endsWith("}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000, 1_000_000})
    void leaves_no_half_line_to_a_reader_that_keeps_up(int bytes) throws Exception {
        Process process = Child.start(List.of(), "rate", "-");
        sendForever(process);
        InputStream out = process.getInputStream();
        byte[] before = out.readNBytes(bytes);
        terminate(process);
        isWhole(before, out.readAllBytes());
        endsSoon(process);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5_000, 50_001})
    void leaves_no_half_line_to_a_reader_that_has_stopped_reading(int bytes) throws Exception {
        Process process = Child.start(List.of(), "rate", "-");
        sendForever(process);
        InputStream out = process.getInputStream();
        byte[] before = out.readNBytes(bytes);
        // by now the pipe fills up, and the next write waits for room
        waitUntilFull(out);
        terminate(process);
        endsSoon(process);
        isWhole(before, out.readAllBytes());
    }

    private static void waitUntilFull(InputStream out) throws IOException, InterruptedException {
        int there = -1;
        while (there != out.available() || there == 0) {
            there = out.available();
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }
}
