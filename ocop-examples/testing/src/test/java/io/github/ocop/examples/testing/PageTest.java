package io.github.ocop.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page on testing shows is what is compiled and run here. */
class PageTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main/java/io/github/ocop/examples/testing/OwnRater.java",
                "test/java/io/github/ocop/examples/testing/OwnRaterProperties.java",
                "test/java/io/github/ocop/examples/testing/DeskProperties.java"
            })
    void the_page_shows_it_word_for_word(String file) throws IOException {
        List<String> source = Files.readAllLines(MODULE.resolve("src").resolve(file));
        int from = source.indexOf("// page begins");
        int to = source.stream().map(String::strip).toList().indexOf("// page ends");
        assertThat(from).isNotNegative();
        assertThat(to).isGreaterThan(from + 5);
        List<String> shown = source.subList(from + 1, to);
        List<String> page = Files.readAllLines(MODULE.resolve("../../ocop-core/docs/test-against-us.md"));
        int start = page.indexOf("<!-- " + file + " -->");
        assertThat(start).isNotNegative();
        assertThat(page.get(start + 1)).isEqualTo("```java");
        assertThat(page.subList(start + 2, start + 2 + shown.size())).isEqualTo(shown);
    }

    /** The numbers that a reader copies are those of the build. */
    @ParameterizedTest
    @ValueSource(strings = {"junit.version", "jqwik.version"})
    void the_versions_are_those_that_are_tested(String property) throws IOException {
        String pom = Files.readString(MODULE.resolve("../../pom.xml"));
        String version = pom.replaceAll("(?s).*<" + property + ">([^<]+)<.*", "$1");
        assertThat(Files.readString(MODULE.resolve("../../ocop-core/docs/test-against-us.md")))
                .contains("<version>" + version + "</version>");
    }
}
