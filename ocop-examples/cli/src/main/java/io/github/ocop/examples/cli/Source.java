package io.github.ocop.examples.cli;

import io.github.ocop.json.Records;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where records come from: {@code -} for standard input and most files have one a line; a {@code .json} file is one.
 *
 * @param in the open stream
 * @param whole whether the stream is one record
 */
record Source(InputStream in, boolean whole) implements Closeable {
    private static final String STANDARD_INPUT = "-";

    /**
     * Opens a source.
     *
     * @throws IOException if it cannot be read, saying which
     */
    static Source open(String name, InputStream standardInput) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return new Source(standardInput, false);
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new IOException("cannot read '" + name + "': it is a directory");
            }
            return new Source(
                    Files.newInputStream(path), name.toLowerCase(Locale.ROOT).endsWith(".json"));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new IOException("cannot read '" + name + "': there is no such file", e);
        }
    }

    Records records() {
        return whole ? Records.whole(in) : Records.lines(in);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
