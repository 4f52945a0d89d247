package io.github.ocop.examples.cli.option;

import io.github.ocop.council.Council;
import io.github.ocop.json.CouncilReader;
import java.io.IOException;
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
        GivenFile given = new GivenFile(file.get());
        try {
            return Optional.of(given.read(wording::words, CouncilReader::read));
        } catch (IllegalArgumentException e) {
            throw given.wrong(e);
        }
    }
}
