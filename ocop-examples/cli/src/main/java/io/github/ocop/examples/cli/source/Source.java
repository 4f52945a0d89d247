package io.github.ocop.examples.cli.source;

import io.github.ocop.examples.cli.record.CertificateEntry;
import io.github.ocop.examples.cli.record.Entries;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.record.RegisterEntry;
import io.github.ocop.examples.cli.stream.FlushingInput;
import io.github.ocop.examples.cli.table.CertificateTable;
import io.github.ocop.examples.cli.table.RegisterTable;
import io.github.ocop.json.CaseReader;
import io.github.ocop.json.CaseReading;
import io.github.ocop.json.CertificateReader;
import io.github.ocop.json.CertificateReading;
import io.github.ocop.json.HistoryReader;
import io.github.ocop.json.HistoryReading;
import io.github.ocop.json.Limits;
import io.github.ocop.json.RecordReading;
import io.github.ocop.json.RecordStream;
import io.github.ocop.json.Records;
import io.github.ocop.json.RegisterReader;
import io.github.ocop.json.RegisterReading;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Function;

/**
 * Where records come from: {@code -} for standard input and most files have one a line; a {@code .json} file is one, and a
 * {@code .csv} file is a table: a council's sheets of one dossier, a register of certificates, or one of a plan.
 */
public final class Source implements Closeable {
    private static final String STANDARD_INPUT = "-";

    private final String name;
    private final InputStream in;

    private Source(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /**
     * Reads the first byte of a file, so that one that cannot be read is known before anything is answered. A pipe is
     * left alone: what is read from it is gone.
     *
     * @throws IOException if it cannot be read, saying which and why
     */
    public static void check(String name) throws IOException {
        File file = new File(name);
        if (name.equals(STANDARD_INPUT) || (file.exists() && !file.isFile() && !file.isDirectory())) {
            return;
        }
        try (InputStream in = new FileInputStream(file)) {
            in.read();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Returns what tells that a file cannot be read, and why. */
    public static IOException unreadable(String name, IOException e) {
        return new IOException("cannot read '" + name + "': " + e.getMessage(), e);
    }

    /**
     * Opens a source and reads its first byte, so that what cannot be read is known before anything is answered.
     *
     * @throws IOException if it cannot be read, saying which and why
     */
    public static Source open(String name, InputStream standardInput) throws IOException {
        try {
            InputStream bytes = name.equals(STANDARD_INPUT) ? standardInput : new FileInputStream(name);
            InputStream in = new BufferedInputStream(bytes);
            in.mark(1);
            if (in.read() >= 0) {
                in.reset();
            }
            return new Source(name, in);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Returns the records; before each wait for more input, {@code beforeWaiting} is called.
     *
     * @throws IOException if it cannot be read
     */
    public Entries<Entry> entries(FlushingInput.Flush beforeWaiting) throws IOException {
        Entries<UnreadEntry> unread = unread(beforeWaiting);
        return () -> unread.next().map(entry -> entry.read().get());
    }

    /**
     * Returns the records as they stand there; before each wait for more input, {@code beforeWaiting} is called.
     *
     * @throws IOException if it cannot be read
     */
    public Entries<UnreadEntry> unread(FlushingInput.Flush beforeWaiting) throws IOException {
        if (is(".csv")) {
            String file = new File(name).getName();
            String own = file.substring(0, file.length() - ".csv".length());
            byte[] table = in.readNBytes(Limits.RECORD_BYTES + 1);
            return Entries.of(UnreadEntry.of(table, own.isEmpty() ? file : own));
        }
        InputStream flushing = new FlushingInput(in, beforeWaiting);
        Records records = is(".json") ? Records.whole(flushing) : Records.lines(flushing);
        return () -> records.nextUnread().map(UnreadEntry::of);
    }

    /** Returns the certificates; before each wait for more input, {@code beforeWaiting} is called. */
    public Entries<CertificateEntry> certificates(FlushingInput.Flush beforeWaiting) throws IOException {
        if (is(".csv")) {
            return CertificateTable.read(in);
        }
        RecordStream<CertificateReading> records =
                records(beforeWaiting, CertificateReader::whole, CertificateReader::lines);
        return () -> records.next().map(CertificateEntry::of);
    }

    /** Returns what happened to dossiers; before each wait for more input, {@code beforeWaiting} is called. */
    public Entries<RecordStream.Numbered<HistoryReading>> histories(FlushingInput.Flush beforeWaiting) {
        return records(beforeWaiting, HistoryReader::whole, HistoryReader::lines)::next;
    }

    /** Returns the histories of life cycles; before each wait for more input, {@code beforeWaiting} is called. */
    public Entries<RecordStream.Numbered<CaseReading>> cases(FlushingInput.Flush beforeWaiting) {
        return records(beforeWaiting, CaseReader::whole, CaseReader::lines)::next;
    }

    /**
     * Returns the records of a register against a plan, a row of a table or a line each; before each wait for more input, {@code
     * beforeWaiting} is called.
     *
     * @throws IOException if it cannot be read
     */
    public Entries<RegisterEntry> register(FlushingInput.Flush beforeWaiting) throws IOException {
        if (is(".csv")) {
            return RegisterTable.read(in);
        }
        RecordStream<RegisterReading> records = records(beforeWaiting, RegisterReader::whole, RegisterReader::lines);
        return () -> records.next().map(numbered -> new RegisterEntry(numbered.line(), numbered.reading()));
    }

    private <R extends RecordReading> RecordStream<R> records(
            FlushingInput.Flush beforeWaiting,
            Function<InputStream, RecordStream<R>> whole,
            Function<InputStream, RecordStream<R>> lines) {
        return (is(".json") ? whole : lines).apply(new FlushingInput(in, beforeWaiting));
    }

    private boolean is(String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith(extension);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
