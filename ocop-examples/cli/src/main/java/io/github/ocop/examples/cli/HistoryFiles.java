package io.github.ocop.examples.cli;

import io.github.ocop.json.HistoryReader;
import io.github.ocop.json.HistoryReading;
import io.github.ocop.json.RecordStream;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The files of what happened to dossiers, and the answers to them, in the order they come. */
final class HistoryFiles {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|-",
            description = "A .json file is one record; others and - have one a line.")
    private List<String> files = List.of();

    /** Answers a record. */
    interface Answering {
        RecordFiles.Answered answer(RecordStream.Numbered<HistoryReading> record);
    }

    /**
     * Checks all of them before anything comes out: of an unreadable file nothing may.
     *
     * @throws IOException if one cannot be read, saying which and why
     */
    void check() throws IOException {
        for (String name : files) {
            Source.check(name);
        }
    }

    /**
     * Writes the answers to all records and returns the exit status.
     *
     * @throws IOException if a file cannot be read or nothing can be written
     */
    int answer(Streams streams, Answering answering) throws IOException {
        boolean allAnswered = true;
        try (Answers out = new Answers(streams.out())) {
            for (String file : files) {
                try (InputStream in = open(file, streams.in())) {
                    InputStream flushing = new FlushingInput(in, out::flush);
                    boolean one = file.toLowerCase(Locale.ROOT).endsWith(".json");
                    RecordStream<HistoryReading> records =
                            one ? HistoryReader.whole(flushing) : HistoryReader.lines(flushing);
                    for (Optional<RecordStream.Numbered<HistoryReading>> next = records.next();
                            next.isPresent();
                            next = records.next()) {
                        RecordFiles.Answered answered = answering.answer(next.get());
                        out.write(answered.text());
                        allAnswered &= !answered.isFault();
                    }
                }
            }
        }
        return allAnswered ? Ocop.ANSWERED : Ocop.RECORD_ERROR;
    }

    private static InputStream open(String file, InputStream standardInput) throws IOException {
        try {
            return new BufferedInputStream(file.equals("-") ? standardInput : new FileInputStream(file));
        } catch (IOException e) {
            throw new IOException("cannot read '" + file + "': " + e.getMessage(), e);
        }
    }
}
