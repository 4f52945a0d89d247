package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the cases are: in this jar, or in a folder. */
public final class CaseFiles {
    private CaseFiles() {}

    /**
     * Returns the cases of this jar, in their order.
     *
     * @return the files of cases
     * @throws IOException if they cannot be read
     */
    public static List<CaseFile> shipped() throws IOException {
        List<CaseFile> files = new ArrayList<>();
        for (JsonNode name : read("cases/index.json").get("files")) {
            files.add(CaseFile.of(read("cases/" + name.textValue() + ".json")));
        }
        return List.copyOf(files);
    }

    /**
     * Returns the cases of a folder: every JSON file in the folders of levels, by name.
     *
     * @param folder the folder that holds a folder for each level
     * @return the files of cases, 1 or more
     * @throws IOException if they cannot be read
     */
    public static List<CaseFile> in(Path folder) throws IOException {
        List<CaseFile> files = new ArrayList<>();
        for (Level level : Level.values()) {
            Path inside = folder.resolve(level.word());
            if (!Files.isDirectory(inside)) {
                continue;
            }
            try (Stream<Path> found = Files.list(inside)) {
                for (Path file : found.filter(path -> path.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    files.add(CaseFile.of(Json.MAPPER.readTree(Files.readAllBytes(file))));
                }
            }
        }
        if (files.isEmpty()) {
            throw new FileNotFoundException("expected cases in " + folder + ", found none");
        }
        return List.copyOf(files);
    }

    static JsonNode read(String resource) throws IOException {
        try (InputStream in = CaseFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("expected " + resource + " beside " + CaseFiles.class.getName());
            }
            return Json.MAPPER.readTree(in);
        }
    }
}
