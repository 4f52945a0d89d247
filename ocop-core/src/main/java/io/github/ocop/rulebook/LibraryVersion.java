package io.github.ocop.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The version of this library. It comes from a file that the build fills, not from a jar's manifest: in a jar that holds many
 * libraries that manifest is another's.
 */
final class LibraryVersion {
    private static final String FILE = "library-version.txt";
    private static final String CURRENT = read();

    private LibraryVersion() {}

    static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new DataException(FILE, "whole file", "missing file");
            }
            return new String(in.readAllBytes(), UTF_8).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
