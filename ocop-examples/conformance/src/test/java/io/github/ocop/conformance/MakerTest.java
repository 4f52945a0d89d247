package io.github.ocop.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.conformance.making.Maker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases that stand here are those that are made. */
class MakerTest {
    private static final Path CASES = Path.of("src/main/resources/io/github/ocop/conformance/cases");
    private static final Map<String, String> MADE = Maker.files();

    @Test
    void what_is_made_is_what_stands_here() throws IOException {
        for (Map.Entry<String, String> file : MADE.entrySet()) {
            try (InputStream in = Objects.requireNonNull(
                    CaseFiles.class.getResourceAsStream("cases/" + file.getKey()), file.getKey())) {
                String here = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(here.equals(file.getValue()))
                        .as("%s: make the cases again with --make", file.getKey())
                        .isTrue();
            }
        }
    }

    @Test
    void nothing_else_stands_here() throws IOException {
        try (Stream<Path> found = Files.walk(CASES)) {
            List<String> names = found.filter(Files::isRegularFile)
                    .map(path -> CASES.relativize(path).toString().replace('\\', '/'))
                    .toList();
            assertThat(names).hasSameElementsAs(MADE.keySet());
        }
    }
}
