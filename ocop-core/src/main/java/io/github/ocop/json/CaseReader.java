package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;

/**
 * Reads histories of life cycles off the wire, one JSON object each; the form is laid down in {@code case.schema.json}.
 *
 * <p>Unknown fields, duplicate keys and wrong types are faults, never ignored. Any text can be given: what is wrong with it is in
 * the {@link CaseReading}, and no exception is thrown for it.
 */
public final class CaseReader {
    private static final ImmutableList<String> FIELDS = ImmutableList.of("id", "workflow", "edition", "case", "events");
    private static final RecordText<CaseReading> TEXT = RecordText.of(FIELDS, CaseFields::new, CaseReading::of);

    private CaseReader() {}

    /**
     * Reads one record.
     *
     * @param text one JSON object
     * @return what came of reading it
     */
    public static CaseReading read(String text) {
        return TEXT.read(text);
    }

    /**
     * Reads one record of UTF-8 bytes.
     *
     * @param utf8 the record in UTF-8, without a byte order mark, at most 1 MiB
     * @return what came of reading it
     */
    public static CaseReading read(byte[] utf8) {
        return TEXT.read(utf8, utf8.length);
    }

    /**
     * {@return the records of a stream that has one a line}
     *
     * @param in the stream, in UTF-8; it is not closed
     */
    public static RecordStream<CaseReading> lines(InputStream in) {
        return RecordStream.lines(in, TEXT::read);
    }

    /**
     * {@return the one record that a stream is, over any number of lines; there is one even where the stream is empty}
     *
     * @param in the stream, in UTF-8; it is not closed
     */
    public static RecordStream<CaseReading> whole(InputStream in) {
        return RecordStream.whole(in, TEXT::read);
    }
}
