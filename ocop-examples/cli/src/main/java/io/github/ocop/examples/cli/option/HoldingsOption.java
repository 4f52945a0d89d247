package io.github.ocop.examples.cli.option;

import io.github.ocop.document.Holdings;
import io.github.ocop.json.HoldingsReader;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options {@code --have} and {@code --on}, each of which needs the other: what is there, and on which day. */
public final class HoldingsOption {
    @Option(
            names = "--have",
            required = true,
            paramLabel = "FILE",
            description = "JSON file of the documents there are, with their days.")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            description = "The day on which they have to be there, year-month-day.")
    private String on = "";

    /**
     * Returns what is there, if that was said.
     *
     * @throws IOException if the file cannot be read or is none of documents, or there is no such day, saying why
     */
    public Optional<Holdings> holdings(Words words, Set<String> labels) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = day();
        return Optional.of(new GivenFile(file.get())
                .read(() -> words, bytes -> Holdings.of(day, HoldingsReader.read(bytes, labels))));
    }

    private LocalDate day() throws IOException {
        return Days.find(on).orElseThrow(() -> new IOException(Days.wrong("--on", on)));
    }
}
