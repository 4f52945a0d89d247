package io.github.ocop.examples.cli.option;

import io.github.ocop.examples.cli.source.Source;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A file that was given as an option, read whole; what is wrong with it is told under its name.
 *
 * @param name as it was given
 */
public record GivenFile(String name) {
    /** Words, read only where there is something to say. */
    @FunctionalInterface
    public interface Wording {
        Words words() throws IOException;
    }

    /**
     * Returns what is in the file.
     *
     * @throws IOException if it cannot be read or has a fault, saying where and why
     */
    public <T> T read(Wording wording, Function<byte[], T> reader) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            throw Source.unreadable(name, e);
        }
        try {
            return reader.apply(bytes);
        } catch (FaultException e) {
            String place = e.fault().at().isEmpty() ? "" : e.fault().at() + ": ";
            throw new IOException("'" + name + "': " + place + wording.words().message(e.fault()), e);
        }
    }

    /** Returns what tells that the file is wrong, and why. */
    public IOException wrong(IllegalArgumentException why) {
        return new IOException("'" + name + "': " + why.getMessage(), why);
    }
}
