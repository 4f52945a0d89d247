package io.github.ocop.conformance;

import io.github.ocop.json.RecordReading;
import io.github.ocop.json.RecordStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the library has answered, a line each. */
final class ApiAnswers {
    static final io.github.ocop.law.Language EN = io.github.ocop.law.Language.EN;
    static final io.github.ocop.rulebook.Words WORDS = io.github.ocop.rulebook.Words.of(EN);
    private static final int WRONG_USAGE = 2;

    private final List<String> lines = new ArrayList<>();
    private boolean faults;

    void add(String line, boolean fault) {
        lines.add(line);
        faults |= fault;
    }

    Program.Output output() {
        return new Program.Output(List.copyOf(lines), faults ? 1 : 0, "");
    }

    static Program.Output wrongUsage() {
        return new Program.Output(List.of(), WRONG_USAGE, "");
    }

    /** What is done with a record. */
    interface Doing<R> {
        void to(String id, R reading);
    }

    static <R extends RecordReading> void each(RecordStream<R> records, Doing<R> doing) throws IOException {
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            doing.to(next.get().id(), next.get().reading());
        }
    }
}
