package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is wrong with a table, as the command line tells it. */
final class TableFaults {
    private TableFaults() {}

    /** Saves a table as {@code a.csv}, whose dossier is a, and returns the message of its one error. */
    static String assertFault(Path folder, byte[] csv, String code, String at) throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), csv);
        Shell shell = Shell.run("", "rate", file.toString());
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.lines()).hasSize(1);
        JsonNode answer = Dossiers.read(shell.out());
        assertThat(answer.get("id").textValue()).isEqualTo("a");
        JsonNode error = answer.get("error");
        assertThat(List.of(error.get("code").textValue(), error.get("at").textValue()))
                .containsExactly(code, at);
        return error.get("message").textValue();
    }

    static String assertFault(Path folder, String csv, String code, String at) throws IOException {
        return assertFault(folder, csv.getBytes(StandardCharsets.UTF_8), code, at);
    }
}
