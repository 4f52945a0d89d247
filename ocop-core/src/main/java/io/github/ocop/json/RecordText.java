package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One record as it comes, text or bytes: what is wrong with it as such is told before any field is read.
 *
 * <p>Bytes are parsed as they are. Where they are no JSON they are read once more as text: the place is told in characters, and
 * a parser of bytes does not count those.
 *
 * @param parse reads its fields; nothing where it is no JSON and the parser does not count characters
 * @param refuse what comes of a record that has none
 */
record RecordText<R>(Function<JsonParser, Optional<R>> parse, Function<Fault, R> refuse) {
    /**
     * {@return how records of some fields are read}
     *
     * @param known the names of the fields
     * @param fields reads them
     * @param refuse what comes of a record that is wrong as such, with its id where that can be read
     */
    static <R> RecordText<R> of(
            ImmutableList<String> known,
            Function<RecordParser, RecordFields<R>> fields,
            BiFunction<Optional<String>, Fault, R> refuse) {
        return new RecordText<>(
                json -> parse(new RecordParser(json), known, fields, refuse),
                fault -> refuse.apply(Optional.empty(), fault));
    }

    private static <R> Optional<R> parse(
            RecordParser record,
            ImmutableList<String> known,
            Function<RecordParser, RecordFields<R>> fields,
            BiFunction<Optional<String>, Fault, R> refuse) {
        RecordFields<R> read = fields.apply(record);
        Optional<Fault> broken = record.whole(known, read::field);
        if (broken.isEmpty()) {
            return Optional.of(read.reading());
        }
        if (record.isUnplaced(broken.get())) {
            return Optional.empty();
        }
        boolean isJson = broken.get().reason() == FaultReason.TOO_DEEP;
        // text that is not JSON has no fields, so its id cannot be read even where one seems to stand in it
        return Optional.of(refuse.apply(isJson ? read.id() : Optional.empty(), broken.get()));
    }

    R read(String text) {
        if (text.length() > Limits.RECORD_BYTES / 3 && text.getBytes(UTF_8).length > Limits.RECORD_BYTES) {
            return tooLong();
        }
        return text.startsWith("\uFEFF") ? marked() : decoded(text);
    }

    R read(byte[] utf8, int length) {
        if (length > Limits.RECORD_BYTES) {
            return tooLong();
        }
        if (!Utf8.isWellFormed(utf8, 0, length)) {
            return refuse.apply(Fault.of(FaultReason.NOT_UTF8, ""));
        }
        // EF BB BF; what begins with EF goes on for two bytes more, or would not be UTF-8
        if (length > 0 && utf8[0] == (byte) 0xEF && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF) {
            return marked();
        }
        return parsed(() -> WireText.JSON.createParser(utf8, 0, length))
                .orElseGet(() -> decoded(new String(utf8, 0, length, UTF_8)));
    }

    private R decoded(String text) {
        return parsed(() -> WireText.JSON.createParser(text)).orElseThrow();
    }

    private interface Opening {
        JsonParser open() throws IOException;
    }

    private Optional<R> parsed(Opening opening) {
        try (JsonParser json = opening.open()) {
            return parse.apply(json);
        } catch (IOException e) {
            // a text in memory has no way to fail but by its content, and that is answered by the fields
            throw new UncheckedIOException(e);
        }
    }

    private R marked() {
        return refuse.apply(Fault.of(FaultReason.BYTE_ORDER_MARK, ""));
    }

    private R tooLong() {
        return refuse.apply(Fault.of(FaultReason.LINE_TOO_LONG, "", Limits.RECORD_BYTES));
    }
}
