package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
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
 * @param parse reads its fields
 * @param refuse what comes of a record that has none
 */
record RecordText<R>(Function<JsonParser, R> parse, Function<Fault, R> refuse) {
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

    private static <R> R parse(
            RecordParser record,
            ImmutableList<String> known,
            Function<RecordParser, RecordFields<R>> fields,
            BiFunction<Optional<String>, Fault, R> refuse) {
        RecordFields<R> read = fields.apply(record);
        Optional<Fault> broken = record.whole(known, read::field);
        if (broken.isEmpty()) {
            return read.reading();
        }
        // text that is not JSON has no fields, so its id cannot be read even where one seems to stand in it
        boolean isJson = broken.get().reason() == FaultReason.TOO_DEEP;
        return refuse.apply(isJson ? read.id() : Optional.empty(), broken.get());
    }

    R read(String text) {
        if (text.length() > Limits.RECORD_BYTES / 3 && text.getBytes(UTF_8).length > Limits.RECORD_BYTES) {
            return tooLong();
        }
        return decoded(text);
    }

    R read(byte[] utf8, int length) {
        if (length > Limits.RECORD_BYTES) {
            return tooLong();
        }
        return WireText.decode(utf8, length)
                .map(this::decoded)
                .orElseGet(() -> refuse.apply(Fault.of(FaultReason.NOT_UTF8, "")));
    }

    private R decoded(String text) {
        if (text.startsWith("\uFEFF")) {
            return refuse.apply(Fault.of(FaultReason.BYTE_ORDER_MARK, ""));
        }
        try (JsonParser json = WireText.JSON.createParser(text)) {
            return parse.apply(json);
        } catch (IOException e) {
            // a text in memory has no way to fail but by its content, and that is answered below
            throw new UncheckedIOException(e);
        }
    }

    private R tooLong() {
        return refuse.apply(Fault.of(FaultReason.LINE_TOO_LONG, "", Limits.RECORD_BYTES));
    }
}
