package io.github.ocop.examples.cli.form;

import io.github.ocop.examples.cli.option.GivenFile;
import io.github.ocop.examples.cli.source.Source;
import io.github.ocop.json.Limits;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --details}: what a form asks for and a dossier does not have. */
final class DetailsOption {
    @Option(
            names = "--details",
            paramLabel = "FILE",
            description = "JSON file of what the forms ask for besides; what it leaves out is left blank.")
    private Optional<String> file = Optional.empty();

    /**
     * Returns the details given.
     *
     * @throws IOException if the file cannot be read or is none of details, saying why
     */
    FormDetails details() throws IOException {
        if (file.isEmpty()) {
            return FormDetails.none();
        }
        byte[] bytes;
        try (InputStream in = new FileInputStream(file.get())) {
            bytes = in.readNBytes(Limits.RECORD_BYTES + 1);
        } catch (IOException e) {
            throw Source.unreadable(file.get(), e);
        }
        try {
            return DetailsReader.read(bytes);
        } catch (IllegalArgumentException e) {
            throw new GivenFile(file.get()).wrong(e);
        }
    }
}
