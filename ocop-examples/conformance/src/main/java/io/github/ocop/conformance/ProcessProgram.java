package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of its own. It is ended where it takes too long, and what it writes is cut where it never stops. */
public final class ProcessProgram implements Program {
    private static final int MOST_OUTPUT = 64 << 20;
    private static final int MOST_MESSAGES = 4 << 10;

    private final List<String> start;
    private final Duration timeout;

    private ProcessProgram(List<String> start, Duration timeout) {
        this.start = List.copyOf(start);
        this.timeout = timeout;
    }

    /**
     * Returns a program.
     *
     * @param start the program and its first arguments, behind which those of a run stand
     * @param timeout how long one run may take
     * @return the program; it is started by each run
     */
    public static ProcessProgram of(List<String> start, Duration timeout) {
        return new ProcessProgram(start, timeout);
    }

    @Override
    public Output run(List<String> command, Map<String, JsonNode> files, List<String> lines) throws IOException {
        Path folder = Files.createTempDirectory("ocop-conformance");
        List<Path> written = new ArrayList<>();
        try {
            List<String> words = new ArrayList<>(start);
            for (String word : command) {
                words.add(placed(word, files, folder, written));
            }
            return run(words, lines);
        } finally {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    private static String placed(String word, Map<String, JsonNode> files, Path folder, List<Path> written)
            throws IOException {
        for (Map.Entry<String, JsonNode> file : files.entrySet()) {
            if (word.equals("{" + file.getKey() + "}")) {
                Path path = folder.resolve(file.getKey() + ".json");
                Files.writeString(path, file.getValue().toString());
                written.add(path);
                return path.toString();
            }
        }
        return word;
    }

    private Output run(List<String> words, List<String> lines) throws IOException {
        Process process = new ProcessBuilder(words).start();
        Thread sender = started(() -> send(process, lines));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Thread listener = started(() -> drain(process.getErrorStream(), messages, MOST_MESSAGES));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread reader = started(() -> drain(process.getInputStream(), out, MOST_OUTPUT));
        try {
            boolean ended = process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            // of what has ended no more comes, but a child of it may still hold the stream
            for (Thread thread : List.of(reader, listener, sender)) {
                thread.join(Duration.ofSeconds(5).toMillis());
            }
            int exit = ended ? process.exitValue() : Output.TOO_LONG;
            return new Output(answers(out), exit, text(messages));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + words.get(0), e);
        }
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void send(Process process, List<String> lines) {
        try (OutputStream in = process.getOutputStream()) {
            for (String line : lines) {
                in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // it does not read on; what it has answered tells the rest
            return;
        }
    }

    private static void drain(InputStream from, ByteArrayOutputStream into, int most) {
        byte[] some = new byte[8192];
        try (from) {
            for (int read = from.read(some); read >= 0; read = from.read(some)) {
                synchronized (into) {
                    into.write(some, 0, Math.min(read, Math.max(0, most - into.size())));
                }
            }
        } catch (IOException e) {
            // the process was ended; what came before that counts
            return;
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        synchronized (bytes) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static List<String> answers(ByteArrayOutputStream out) {
        return text(out).lines().toList();
    }
}
