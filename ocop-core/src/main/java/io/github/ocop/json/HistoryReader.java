package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;

/**
 * Reads what happened to dossiers off the wire, one JSON object each; the form is laid down in {@code history.schema.json}.
 *
 * <p>Unknown fields, duplicate keys and wrong types are faults, never ignored. Any text can be given: what is wrong with it is in
 * the {@link HistoryReading}, and no exception is thrown for it.
 */
public final class HistoryReader {
    private static final ImmutableList<String> FIELDS = ImmutableList.of("id", "filing", "events");
    private static final RecordText<HistoryReading> TEXT =
            RecordText.of(FIELDS, HistoryFields::new, HistoryReading::of);

    private HistoryReader() {}

    /**
     * Reads one record.
     *
     * @param text one JSON object
     * @return what came of reading it
     */
    public static HistoryReading read(String text) {
        return TEXT.read(text);
    }

    /**
     * Reads one record of UTF-8 bytes.
     *
     * @param utf8 the record in UTF-8, without a byte order mark, at most 1 MiB
     * @return what came of reading it
     */
    public static HistoryReading read(byte[] utf8) {
        return TEXT.read(utf8, utf8.length);
    }

    /**
     * {@return the records of a stream that has one a line}
     *
     * @param in the stream, in UTF-8; it is not closed
     */
    public static RecordStream<HistoryReading> lines(InputStream in) {
        return RecordStream.lines(in, TEXT::read);
    }

    /**
     * {@return the one record that a stream is, over any number of lines; there is one even where the stream is empty}
     *
     * @param in the stream, in UTF-8; it is not closed
     */
    public static RecordStream<HistoryReading> whole(InputStream in) {
        return RecordStream.whole(in, TEXT::read);
    }
}
