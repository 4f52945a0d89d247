package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of the library.
 *
 * @param words the command and its options
 * @param files what is in files, by name
 * @param lines what it reads
 */
record ApiCommand(List<String> words, Map<String, JsonNode> files, List<String> lines) {
    String name() {
        return words.get(0);
    }

    boolean has(String option) {
        return words.contains(option);
    }

    Optional<String> option(String option) {
        int at = words.indexOf(option);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    /** Returns what is in a file, as text. */
    String file(String file) {
        return Objects.requireNonNull(files.get(file), file).toString();
    }

    /** Returns what is in a file that need not be given. */
    Optional<String> findFile(String file) {
        return Optional.ofNullable(files.get(file)).map(JsonNode::toString);
    }

    InputStream in() {
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
