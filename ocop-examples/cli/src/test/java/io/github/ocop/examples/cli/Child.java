package io.github.ocop.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ocop} as a process of its own, in a test. */
final class Child {
    static final String RECORD = "{\"id\":\"Bún bò Huế 🌀\",\"filing\":{\"kind\":\"FIRST\",\"filedOn\":"
            + "\"2026-08-03\"},\"product\":{\"name\":\"Miến dong\",\"criteriaSet\":6},\"subject\":{\"kind\":\"FARM\"},"
            + "\"parts\":{\"A\":\"31\",\"B\":\"24\",\"C\":\"30\"}}";

    private Child() {}

    /** Starts the command in a JVM with these options, on a platform without UTF-8. */
    static Process start(List<String> options, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    /** Sends a line again and again; stops where nobody takes it any more. */
    static Thread send(Process process, String line, int times) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        Thread sender = new Thread(() -> {
            try (OutputStream in = process.getOutputStream()) {
                for (int i = 0; i < times; i++) {
                    in.write(bytes);
                }
            } catch (IOException e) {
                // the process has ended, or was ended; what came out of it tells the rest
                return;
            }
        });
        sender.setDaemon(true);
        sender.start();
        return sender;
    }
}
