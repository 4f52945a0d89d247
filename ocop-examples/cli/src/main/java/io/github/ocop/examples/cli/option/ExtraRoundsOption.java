package io.github.ocop.examples.cli.option;

import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.json.ExtraRoundsReader;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --extra}: rounds beside the regular ones. */
public final class ExtraRoundsOption {
    @Option(
            names = "--extra",
            paramLabel = "FILE",
            description = "JSON file of extra rounds, each with its regulation and its plan.")
    private Optional<String> file = Optional.empty();

    /**
     * Returns the extra rounds; none where no file is given.
     *
     * @throws IOException if the file cannot be read or is none of rounds, saying why
     */
    public ImmutableList<ExtraRound> rounds(Words words) throws IOException {
        if (file.isEmpty()) {
            return ImmutableList.of();
        }
        return new GivenFile(file.get()).read(() -> words, ExtraRoundsReader::read);
    }

    /** Returns what the rounds are good for, told as the fault of their file. */
    public <T> T using(Using<T> using) throws IOException {
        try {
            return using.make();
        } catch (IllegalArgumentException e) {
            throw new GivenFile(file.orElse("")).wrong(e);
        }
    }

    /** Makes something of the rounds. */
    public interface Using<T> {
        T make();
    }
}
