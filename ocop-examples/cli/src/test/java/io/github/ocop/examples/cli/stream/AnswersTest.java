package io.github.ocop.examples.cli.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final int PIPE_BUF = 4096;

    /** Keeps apart what is written at a time. */
    private static final class Writes extends ByteArrayOutputStream {
        private final List<String> texts = new ArrayList<>();

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            texts.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
        }
    }

    @Test
    void only_whole_lines_go_out_at_a_time_and_no_more_than_a_pipe_takes_at_once() throws IOException {
        Random random = new Random(1);
        StringBuilder all = new StringBuilder();
        Writes writes = new Writes();
        try (Answers answers = new Answers(writes)) {
            for (int i = 0; i < 5_000; i++) {
                String line = "ế".repeat(random.nextInt(random.nextInt(50) == 0 ? 5_000 : 300)) + "\n";
                all.append(line);
                answers.write(line);
            }
        }
        assertThat(String.join("", writes.texts)).isEqualTo(all.toString());
        assertThat(writes.texts).allMatch(text -> text.endsWith("\n"));
        assertThat(writes.texts)
                .allMatch(text -> text.getBytes(StandardCharsets.UTF_8).length <= PIPE_BUF
                        || text.indexOf('\n') == text.length() - 1);
        assertThat(writes.texts).hasSizeLessThan(1_000);
    }
}
