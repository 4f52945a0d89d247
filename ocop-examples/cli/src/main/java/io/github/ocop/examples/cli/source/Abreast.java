package io.github.ocop.examples.cli.source;

import com.google.common.base.Throwables;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.stream.Answers;
import io.github.ocop.examples.cli.stream.Crew;
import io.github.ocop.examples.cli.stream.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Answers records on several cores; the answers go out in the order the records came.
 *
 * <p>One thread, the caller's, reads and writes; others answer batches. No more than a few batches are ever under way, so memory
 * does not grow with the number of records. Few records are answered by the caller's thread, and no other is started for them.
 */
final class Abreast implements Closeable {
    /** How long is waited for an answer before looking again whether more input has come. */
    private static final long GLANCE_MICROS = 100;

    private final Answers out;
    private final RecordFiles.Answering<Entry> answering;
    private final Progress progress;
    private final int cores;
    private final Deque<Future<Batch.Answered>> underWay = new ArrayDeque<>();
    private Optional<ExecutorService> crew = Optional.empty();
    private Batch batch = new Batch();
    private boolean hasFault;

    Abreast(Answers out, RecordFiles.Answering<Entry> answering, Progress progress, int cores) {
        this.out = out;
        this.answering = answering;
        this.progress = progress;
        this.cores = cores;
    }

    void add(UnreadEntry entry) throws IOException {
        batch.add(entry);
        if (batch.isFull()) {
            handOver();
            while (underWay.size() > 2 * cores) {
                writeNext();
            }
        }
    }

    /** Sends out what can be; returns whether that is all, and otherwise waits only briefly for what is still under way. */
    boolean flush() throws IOException {
        handOver();
        if (!underWay.isEmpty()) {
            glance(underWay.element());
        }
        writeDone();
        out.flush();
        return underWay.isEmpty();
    }

    /** Sends out all answers; returns whether something was wrong with any of the records. */
    boolean finish() throws IOException {
        handOver();
        while (!underWay.isEmpty()) {
            writeNext();
        }
        return hasFault;
    }

    /** Lets the other threads go, whatever they are at. */
    @Override
    public void close() {
        crew.ifPresent(ExecutorService::shutdownNow);
    }

    private void handOver() throws IOException {
        writeDone();
        if (batch.isEmpty()) {
            return;
        }
        Batch full = batch;
        batch = new Batch();
        if (cores == 1 || (underWay.isEmpty() && full.isSmall())) {
            write(full.answer(answering));
        } else {
            underWay.add(crew().submit(() -> full.answer(answering)));
        }
    }

    private ExecutorService crew() {
        ExecutorService started = crew.orElseGet(() -> Crew.of(cores));
        crew = Optional.of(started);
        return started;
    }

    private void writeDone() throws IOException {
        while (!underWay.isEmpty() && underWay.element().isDone()) {
            writeNext();
        }
    }

    private void writeNext() throws IOException {
        try {
            write(underWay.remove().get());
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            Throwables.throwIfUnchecked(cause);
            throw new IOException(cause);
        }
    }

    private void write(Batch.Answered answered) throws IOException {
        hasFault |= answered.hasFault();
        for (byte[] text : answered.texts()) {
            out.write(text);
        }
        progress.answered(answered.texts().size());
    }

    private static void glance(Future<?> first) throws IOException {
        try {
            first.get(GLANCE_MICROS, TimeUnit.MICROSECONDS);
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException | TimeoutException e) {
            // told when its turn to be written has come
            return;
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted");
    }
}
