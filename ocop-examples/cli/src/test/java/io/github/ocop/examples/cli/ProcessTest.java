package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code ocop} as a process of its own: charsets, pipes, exit status. */
@Timeout(60)
class ProcessTest {
    @Test
    void vietnamese_survives_a_platform_without_utf_8() throws Exception {
        List<String> latin =
                List.of("-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=US-ASCII", "-Dsun.stdout.encoding=US-ASCII");
        for (String format : List.of("json", "text")) {
            Process process = Child.start(latin, "rate", "--format", format, "-");
            try (var in = process.getOutputStream()) {
                in.write((Child.RECORD + "\n").getBytes(StandardCharsets.UTF_8));
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            assertThat(out).contains("Bún bò Huế 🌀");
            if (format.equals("text")) {
                assertThat(out).contains("Chế biến từ gạo, ngũ cốc").contains("★★★★☆");
            }
        }
    }

    @Test
    void an_answer_comes_before_the_next_record_is_sent() throws Exception {
        Process process = Child.start(List.of(), "rate", "-");
        try (BufferedWriter in =
                        new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            // whatever follows the record's line end must not hold its answer back
            for (String rest : List.of("", "\n", "\r\n \r\n", "\n \n{\"id\":")) {
                in.write(Child.RECORD + "\n" + rest);
                in.flush();
                assertThat(out.readLine()).contains("RATED");
            }
            in.write("\nnonsense\n");
            in.flush();
            assertThat(out.readLine()).contains("line:10").contains("MALFORMED_JSON");
            assertThat(out.readLine()).contains("line:11").contains("MALFORMED_JSON");
        }
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void a_reader_that_goes_away_leaves_no_stack_trace() throws Exception {
        Process process = Child.start(List.of(), "rate", "-");
        process.getInputStream().close();
        try (var in = process.getOutputStream()) {
            for (int i = 0; i < 5_000; i++) {
                in.write((Child.RECORD + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // the process may already have ended
            assertThat(e).hasMessageContaining("pipe");
        }
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(err).doesNotContain("\tat ");
    }

    @Test
    void memory_does_not_grow_with_the_number_of_records() throws Exception {
        // 160 MB of records through a heap of 24 MB
        int records = 40_000;
        byte[] line =
                (Child.RECORD + " ".repeat(4_000 - Child.RECORD.length()) + "\n").getBytes(StandardCharsets.UTF_8);
        Process process = Child.start(List.of("-Xmx24m"), "rate", "-");
        Thread sender = new Thread(() -> {
            try (var in = process.getOutputStream()) {
                for (int i = 0; i < records; i++) {
                    in.write(line);
                }
            } catch (IOException e) {
                // then the count of answers below is short
                assertThat(e).hasMessageContaining("pipe");
            }
        });
        sender.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.lines().filter(answer -> answer.contains("RATED")).count())
                    .isEqualTo(records);
        }
        sender.join();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void nesting_costs_no_memory() throws Exception {
        String deep = "{\"id\":\"deep\",\"x\":" + "[".repeat(1_000_000) + "\n";
        Process process = Child.start(List.of("-Xmx24m"), "rate", "-");
        try (var in = process.getOutputStream()) {
            in.write((deep + Child.RECORD + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out)
                .startsWith("{\"id\":\"deep\",\"error\":{\"code\":\"TOO_LARGE\"")
                .contains("RATED");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void wrong_usage_has_status_2() throws Exception {
        Process process = Child.start(List.of(), "rate", "--colour");
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
