package io.github.ocop.examples.cli;

import static io.github.ocop.examples.cli.Dossiers.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.rating.ScoreSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Councils of members m1, m2, m3 …, and what they make of a dossier. */
final class Councils {
    private Councils() {}

    /** Saves a council and returns what it makes of a dossier, in English. */
    static Shell rate(Path folder, String council, ObjectNode dossier, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("council.json"), council);
        String[] args =
                Stream.concat(Stream.of(file.toString()), Stream.of(more)).toArray(String[]::new);
        return Shell.say(dossier.toString(), "rate --lang en - --council", args);
    }

    /** Returns a council of so many members with the rules of Tây Ninh, the first its chair. */
    static String tayNinh(int members) {
        StringBuilder seats = new StringBuilder("{\"member\":\"m1\",\"chair\":true}");
        IntStream.rangeClosed(2, members)
                .forEach(i -> seats.append(",{\"member\":\"m").append(i).append("\"}"));
        return "{\"preset\":\"TAY_NINH\",\"members\":[" + seats + "]}";
    }

    /** Returns a dossier scored alike by the members from the first to the last. */
    static ObjectNode scoredBy(int first, int last) {
        return Dossiers.of(
                "a",
                IntStream.rangeClosed(first, last)
                        .mapToObj(i -> sheet(6, "m" + i))
                        .toArray(ScoreSheet[]::new));
    }

    static void assertRefused(Shell shell, String at, String message) {
        assertThat(shell)
                .isEqualTo(new Shell(
                        1,
                        "{\"id\":\"a\",\"error\":{\"code\":\"COUNCIL_RULE\",\"at\":\"" + at + "\",\"message\":\""
                                + message + " (26/2026/QĐ-TTg, Article 7.3.b)\"}}\n",
                        ""));
    }
}
