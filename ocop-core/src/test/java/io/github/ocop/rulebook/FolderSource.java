package io.github.ocop.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Data files in a folder.
 *
 * @param folder the folder
 */
record FolderSource(Path folder) implements DataSource {
    @Override
    public @Nullable InputStream open(String file) {
        try {
            Path path = folder.resolve(file);
            return Files.exists(path) ? Files.newInputStream(path) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
