package io.github.ocop.examples.quickstart.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages for readers, their samples, and the marked code that is run. */
final class Pages {
    static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();

    static final Path CLI = ROOT.resolve("ocop-examples/cli");

    private static final String FENCE = "```";

    private Pages() {}

    /** Returns a file of the examples of the command line. */
    static String example(String file) throws IOException {
        return Files.readString(CLI.resolve(file));
    }

    /** Returns all pages with samples: the front page, those of the library and those beside the examples. */
    static List<Path> all() throws IOException {
        List<Path> pages = new ArrayList<>(
                List.of(ROOT.resolve("README.md"), ROOT.resolve("ocop-core/README.md"), CLI.resolve("README.md")));
        try (Stream<Path> docs = Files.walk(ROOT.resolve("ocop-core/docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    /** Returns what stands in the fences of a language on a page, without the fences. */
    static List<String> fenced(String page, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String open = "";
        for (String line : Files.readAllLines(ROOT.resolve(page))) {
            if (line.startsWith(FENCE) && open.isEmpty()) {
                open = line;
                block.clear();
            } else if (line.startsWith(FENCE)) {
                if (open.equals(FENCE + language)) {
                    blocks.add(String.join("\n", block));
                }
                open = "";
            } else {
                block.add(line);
            }
        }
        return blocks;
    }

    /** Returns the marked sections of the sources of a module, without the indent they have in common. */
    static List<String> sections(String module, String begins, String ends) throws IOException {
        List<String> sections = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                List<String> lines = Files.readAllLines(file);
                int from = -1;
                for (int i = 0; i < lines.size(); i++) {
                    String line = lines.get(i).strip();
                    if (line.equals(begins)) {
                        from = i + 1;
                    } else if (line.equals(ends)) {
                        sections.add(String.join("\n", lines.subList(from, i)).stripIndent());
                        from = -1;
                    }
                }
            }
        }
        return sections;
    }
}
