package io.github.ocop.examples.cli.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter terminal = new StringWriter();
    private final AtomicLong clock = new AtomicLong(-5);
    private final AtomicInteger asked = new AtomicInteger();

    private Progress begin(boolean isWatched) {
        return new Progress(
                new PrintWriter(terminal),
                () -> {
                    asked.incrementAndGet();
                    return isWatched;
                },
                clock::get);
    }

    private void later(int millis) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    @Test
    void a_long_run_is_told_on_one_line_that_is_gone_in_the_end() {
        try (Progress progress = begin(true)) {
            progress.answered(1_000);
            later(1_000);
            progress.answered(99_000);
            assertThat(terminal).hasToString("\r\u001b[K100,000 records, 100,000 a second");
            later(100);
            progress.answered(1);
            later(100);
            progress.answered(19_999);
            assertThat(terminal.toString()).endsWith("a second\r\u001b[K120,000 records, 100,000 a second");
        }
        assertThat(terminal.toString()).endsWith("a second\r\u001b[K").doesNotContain("\n");
    }

    @Test
    void a_short_run_says_nothing_and_does_not_ask_whether_anybody_watches() {
        try (Progress progress = begin(true)) {
            later(999);
            progress.answered(1_000_000);
        }
        assertThat(terminal.toString()).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void without_a_terminal_nothing_is_said_and_that_is_asked_once() {
        try (Progress progress = begin(false)) {
            for (int i = 0; i < 10; i++) {
                later(1_000);
                progress.answered(10);
            }
        }
        assertThat(terminal.toString()).isEmpty();
        assertThat(asked).hasValue(1);
    }
}
