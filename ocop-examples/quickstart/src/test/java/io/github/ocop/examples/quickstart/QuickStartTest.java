package io.github.ocop.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickStartTest {
    @Test
    void the_sample_prints_what_the_readme_says() {
        assertThat(QuickStart.sample()).isEqualTo("98 points, band 5, 3 stars");
    }

    @Test
    void the_readme_shows_the_sample_word_for_word_and_before_its_15th_line() throws IOException {
        Path module = Path.of("").toAbsolutePath();
        List<String> source =
                Files.readAllLines(module.resolve("src/main/java/io/github/ocop/examples/quickstart/QuickStart.java"));
        int from = indexOf(source, "// README begins");
        int to = indexOf(source, "// README ends");
        List<String> sample =
                source.subList(from + 1, to).stream().map(String::strip).toList();
        List<String> readme = Files.readAllLines(module.resolve("../../README.md"));
        int start = readme.indexOf(sample.get(0));
        assertThat(start).isBetween(1, 13);
        assertThat(readme.subList(start, start + sample.size())).isEqualTo(sample);
    }

    private static int indexOf(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError("no line with " + part);
    }
}
