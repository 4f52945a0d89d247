package io.github.ocop.examples.cli.source;

import io.github.ocop.examples.cli.record.Entries;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.stream.Answers;
import io.github.ocop.examples.cli.stream.ExitStatus;
import io.github.ocop.examples.cli.stream.FlushingInput;
import io.github.ocop.examples.cli.stream.Progress;
import io.github.ocop.examples.cli.stream.Streams;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Parameters;

/** The files of records that a command takes, and the answers to them, in the order they come. */
public class RecordFiles {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|-",
            description =
                    "A .json file is one record, a .csv file a table where the command takes one; others and - have one a line.")
    private List<String> files = List.of();

    /**
     * What a record is answered with.
     *
     * @param text the answer, its line end included
     * @param isFault whether something is wrong with the record
     */
    public record Answered(String text, boolean isFault) {}

    /** Answers a record. */
    public interface Answering<E> {
        Answered answer(E entry);
    }

    /** Reads the records of a source; before each wait for more input, {@code beforeWaiting} is called. */
    public interface Reading<E> {
        Entries<E> read(Source source, FlushingInput.Flush beforeWaiting) throws IOException;
    }

    /**
     * Checks all of them before anything comes out: of an unreadable file nothing may.
     *
     * @throws IOException if one cannot be read, saying which and why
     */
    public void check() throws IOException {
        for (String name : files) {
            Source.check(name);
        }
    }

    /**
     * Writes the answers to all records and returns the exit status.
     *
     * @throws IOException if a file cannot be read or nothing can be written
     */
    public int answer(Streams streams, Answering<Entry> answering) throws IOException {
        return answer(streams, "", "", answering);
    }

    /**
     * Writes the answers to all records and returns the exit status.
     *
     * @param heading what stands above them
     * @param footing what stands below them
     * @throws IOException if a file cannot be read or nothing can be written
     */
    public int answer(Streams streams, String heading, String footing, Answering<Entry> answering) throws IOException {
        return answer(streams, heading, () -> new Answered(footing, false), answering);
    }

    /**
     * Writes the answers to all records and returns the exit status.
     *
     * @param heading what stands above them
     * @param ending returns what is to be said when all records were answered
     * @throws IOException if a file cannot be read or nothing can be written
     */
    public int answer(Streams streams, String heading, Supplier<Answered> ending, Answering<Entry> answering)
            throws IOException {
        return answer(streams, heading, ending, Source::entries, answering);
    }

    /**
     * Writes the answers to all records of another kind and returns the exit status.
     *
     * @throws IOException if a file cannot be read or nothing can be written
     */
    public <E> int answer(Streams streams, Reading<E> reading, Answering<E> answering) throws IOException {
        return answer(streams, "", () -> new Answered("", false), reading, answering);
    }

    /**
     * Writes the answers to all records of another kind and returns the exit status.
     *
     * @param heading what stands above them
     * @param ending returns what is to be said when all records were answered
     * @throws IOException if a file cannot be read or nothing can be written
     */
    public <E> int answer(
            Streams streams, String heading, Supplier<Answered> ending, Reading<E> reading, Answering<E> answering)
            throws IOException {
        boolean allAnswered = true;
        try (Answers out = new Answers(streams.out())) {
            out.write(heading);
            for (String file : files) {
                try (Source source = Source.open(file, streams.in())) {
                    Entries<E> entries = reading.read(source, out::flushed);
                    for (Optional<E> next = entries.next(); next.isPresent(); next = entries.next()) {
                        Answered answered = answering.answer(next.get());
                        out.write(answered.text());
                        allAnswered &= !answered.isFault();
                    }
                }
            }
            Answered last = ending.get();
            out.write(last.text());
            allAnswered &= !last.isFault();
        }
        return allAnswered ? ExitStatus.ANSWERED : ExitStatus.RECORD_ERROR;
    }

    /**
     * Writes the answers to all records, which several threads make, and returns the exit status.
     *
     * @param heading what stands above them
     * @param footing what stands below them
     * @param answering is called by several threads at once
     * @throws IOException if a file cannot be read or nothing can be written
     */
    public int answerAbreast(Streams streams, String heading, String footing, Answering<Entry> answering)
            throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        try (Answers out = new Answers(streams.out());
                Progress progress = new Progress(streams.messages(), streams.isWatched(), System::nanoTime);
                Abreast abreast = new Abreast(out, answering, progress, cores)) {
            out.write(heading);
            for (String file : files) {
                try (Source source = Source.open(file, streams.in())) {
                    Entries<UnreadEntry> entries = source.unread(abreast::flush);
                    for (Optional<UnreadEntry> next = entries.next(); next.isPresent(); next = entries.next()) {
                        abreast.add(next.get());
                    }
                }
            }
            boolean hasFault = abreast.finish();
            out.write(footing);
            return hasFault ? ExitStatus.RECORD_ERROR : ExitStatus.ANSWERED;
        }
    }
}
