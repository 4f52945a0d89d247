package io.github.ocop.examples.cli;

import com.google.common.base.Splitter;
import io.github.ocop.examples.cli.stream.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The command line in a test: bytes in, bytes and a status out. */
public record Shell(int status, String out, String err) {
    public static Shell run(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        int status = Ocop.run(streams, args);
        return new Shell(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command of words with spaces between them, and of more words as they are. */
    static Shell say(String input, String words, String... more) {
        return run(
                input,
                Stream.concat(Splitter.on(' ').splitToStream(words), Stream.of(more))
                        .toArray(String[]::new));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
