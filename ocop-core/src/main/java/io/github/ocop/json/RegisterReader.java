package io.github.ocop.json;

import io.github.ocop.rating.Fault;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads the records of a register off the wire, one JSON object each: subjects, products, recognitions and tallies, in any order. The
 * form is laid down in {@code register-record.schema.json}.
 *
 * <p>Unknown fields, duplicate keys and wrong types are faults, never ignored; text is normalised to NFC. Any text can be
 * given: what is wrong with it is in the {@link RegisterReading}, and no exception is thrown for it.
 */
public final class RegisterReader {
    private static final RecordText<RegisterReading> TEXT =
            RecordText.of(RegisterFields.KNOWN, RegisterFields::new, RegisterReading::of);

    private RegisterReader() {}

    /**
     * Reads one record.
     *
     * @param text one JSON object
     * @return what came of reading it
     */
    public static RegisterReading read(String text) {
        return TEXT.read(text);
    }

    /**
     * Reads one record of UTF-8 bytes.
     *
     * @param utf8 the record in UTF-8, without a byte order mark, at most 1 MiB
     * @return what came of reading it
     */
    public static RegisterReading read(byte[] utf8) {
        return TEXT.read(utf8, utf8.length);
    }

    /**
     * {@return that a record was refused before it could be read, as where it was not written in the wire's form}
     *
     * @param fault what is wrong with the record
     */
    public static RegisterReading refused(Fault fault) {
        return RegisterReading.of(Optional.empty(), fault);
    }

    /**
     * {@return the records of a stream that has one a line}
     *
     * @param in the stream, in UTF-8; it is not closed
     */
    public static RecordStream<RegisterReading> lines(InputStream in) {
        return RecordStream.lines(in, TEXT::read);
    }

    /**
     * {@return the one record that a stream is, over any number of lines; there is one even where the stream is empty}
     *
     * @param in the stream, in UTF-8; it is not closed
     */
    public static RecordStream<RegisterReading> whole(InputStream in) {
        return RecordStream.whole(in, TEXT::read);
    }
}
