package io.github.ocop.examples.cli.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * What a command reads and writes: bytes of UTF-8 whatever the platform's charset.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param isWatched whether standard error is a terminal and standard output is not
 */
public record Streams(InputStream in, OutputStream out, OutputStream err, BooleanSupplier isWatched) {
    /** Streams that nobody watches. */
    public Streams(InputStream in, OutputStream out, OutputStream err) {
        this(in, out, err, () -> false);
    }

    /** Returns a writer to standard error. */
    public PrintWriter messages() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /**
     * Writes the whole of standard output.
     *
     * @throws IOException if nothing can be written
     */
    public void write(String text) throws IOException {
        try (OutputStream all = out) {
            all.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
