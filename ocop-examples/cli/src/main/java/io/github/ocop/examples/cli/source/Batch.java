package io.github.ocop.examples.cli.source;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ocop.examples.cli.record.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Records that are answered together: enough of them to be worth handing over, few enough to be held in a small heap. */
final class Batch {
    private static final int MOST_RECORDS = 64;
    private static final int MOST_BYTES = 1 << 16;
    /** Fewer than these are answered sooner than another thread could begin. */
    private static final int FEW_RECORDS = 8;

    private final List<UnreadEntry> entries = new ArrayList<>();
    private int bytes;

    /**
     * What a batch is answered with.
     *
     * @param texts the answers, each in the bytes that go out
     * @param hasFault whether something is wrong with any of the records
     */
    record Answered(ImmutableList<byte[]> texts, boolean hasFault) {}

    void add(UnreadEntry entry) {
        entries.add(entry);
        bytes += entry.size();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean isSmall() {
        return entries.size() < FEW_RECORDS;
    }

    boolean isFull() {
        return entries.size() >= MOST_RECORDS || bytes >= MOST_BYTES;
    }

    Answered answer(RecordFiles.Answering<Entry> answering) {
        List<RecordFiles.Answered> answers = entries.stream()
                .map(entry -> answering.answer(entry.read().get()))
                .toList();
        return new Answered(
                answers.stream()
                        .map(answer -> answer.text().getBytes(StandardCharsets.UTF_8))
                        .collect(toImmutableList()),
                answers.stream().anyMatch(RecordFiles.Answered::isFault));
    }
}
