package io.github.ocop.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command of one machine, as a process of its own: its jar is built before this module is tested. */
final class Ocop {
    private static final Path JAR = Path.of(System.getProperty("ocop.jar"));

    private Ocop() {}

    /** Returns the answers to the records of a file. */
    static List<String> rate(Path file) throws IOException, InterruptedException {
        assertThat(JAR).as("mvn package builds it").exists();
        Path answers = Files.createTempFile(file.toAbsolutePath().getParent(), "answers", ".ndjson");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "rate",
                        file.toString())
                .redirectOutput(answers.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        // 1: a record had an error
        assertThat(status).isBetween(0, 1);
        return Files.readAllLines(answers);
    }
}
