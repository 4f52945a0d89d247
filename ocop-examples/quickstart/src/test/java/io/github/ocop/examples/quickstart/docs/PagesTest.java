package io.github.ocop.examples.quickstart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sample of Java on a page is, word for word, code that a test compiles and runs, and nothing links nowhere. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

    @Test
    void each_block_of_java_is_code_that_is_run() throws IOException {
        List<String> sources = sources();
        List<String> shown = new ArrayList<>();
        for (Path page : Pages.all()) {
            for (String block : Pages.fenced(page.toString(), "java")) {
                assertThat(sources).as("a sample of %s", page).contains(words(block));
                shown.add(block);
            }
        }
        assertThat(shown).hasSizeGreaterThan(15);
    }

    @Test
    void each_marked_section_stands_on_a_page() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path page : Pages.all()) {
            Pages.fenced(page.toString(), "java").forEach(block -> shown.add(words(block)));
        }
        assertThat(shown).containsAll(sources());
    }

    @Test
    void each_link_leads_to_a_file() throws IOException {
        int links = 0;
        for (Path page : Pages.all()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains(":")) {
                    assertThat(page.resolveSibling(target))
                            .as("a link of %s", page)
                            .exists();
                    links++;
                }
            }
        }
        assertThat(links).isGreaterThan(40);
    }

    @Test
    void each_page_is_in_the_index_of_its_folder() throws IOException {
        Path docs = Pages.ROOT.resolve("ocop-core/docs");
        String index = Files.readString(docs.resolve("README.md"));
        for (Path page : Pages.all()) {
            if (page.startsWith(docs) && !page.endsWith("README.md")) {
                assertThat(index)
                        .contains("](" + docs.relativize(page).toString().replace('\\', '/') + ")");
            }
        }
    }

    private static List<String> sources() throws IOException {
        String quickstart = "ocop-examples/quickstart";
        return Stream.of(
                        Pages.sections(quickstart, "// page begins", "// page ends"),
                        Pages.sections(quickstart, "// README begins", "// README ends"),
                        Pages.sections("ocop-examples/testing", "// page begins", "// page ends"))
                .flatMap(List::stream)
                .map(PagesTest::words)
                .toList();
    }

    /** Lines may break elsewhere on a page than where the formatter breaks them. */
    private static String words(String block) {
        return block.strip().replaceAll("\\s+", " ");
    }
}
