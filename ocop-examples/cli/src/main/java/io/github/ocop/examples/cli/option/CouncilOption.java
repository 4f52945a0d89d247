package io.github.ocop.examples.cli.option;

import io.github.ocop.council.Council;
import io.github.ocop.json.CouncilReader;
import io.github.ocop.rating.FaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --council}: the council whose sheets these are. */
public final class CouncilOption {
    @Option(names = "--council", paramLabel = "FILE", description = "JSON file of the council: its rules, who sits.")
    private Optional<String> file = Optional.empty();

    public boolean isGiven() {
        return file.isPresent();
    }

    /**
     * Returns the council, if one was given. Words are read only where there is something to say about its file.
     *
     * @throws IOException if the file cannot be read or is none of a council, saying why
     */
    public Optional<Council> council(WordsOptions wording) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String name = "'" + file.get() + "'";
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(file.get()));
        } catch (IOException e) {
            throw new IOException("cannot read " + name + ": " + e.getMessage(), e);
        }
        try {
            return Optional.of(CouncilReader.read(bytes));
        } catch (FaultException e) {
            String place = e.fault().at().isEmpty() ? "" : e.fault().at() + ": ";
            throw new IOException(name + ": " + place + wording.words().message(e.fault()), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }
}
