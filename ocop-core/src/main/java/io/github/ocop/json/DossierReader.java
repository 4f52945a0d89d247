package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Reads dossiers off the wire, one JSON object each.
 *
 * <p>Unknown fields, duplicate keys and wrong types are faults, never ignored; text is normalised to NFC. Any text can be
 * given: what is wrong with it is in the {@link Reading}, and no exception is thrown for it.
 */
public final class DossierReader {
    private static final ImmutableList<String> FIELDS = ImmutableList.of(
            "id", "rulebook", "filing", "assessedOn", "product", "subject", "findings", "sheets", "parts");

    private DossierReader() {}

    /** Reads one record. */
    public static Reading read(String text) {
        if (text.length() > Limits.RECORD_BYTES / 3 && text.getBytes(UTF_8).length > Limits.RECORD_BYTES) {
            return tooLong();
        }
        return decoded(text);
    }

    private static Reading decoded(String text) {
        if (text.startsWith("\uFEFF")) {
            return Reading.of(Optional.empty(), Fault.of(FaultReason.BYTE_ORDER_MARK, ""));
        }
        try (JsonParser json = WireText.JSON.createParser(text)) {
            return read(json);
        } catch (IOException e) {
            // a text in memory has no way to fail but by its content, and that is answered below
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one record of UTF-8 bytes. */
    public static Reading read(byte[] utf8) {
        return read(utf8, utf8.length);
    }

    static Reading read(byte[] utf8, int length) {
        if (length > Limits.RECORD_BYTES) {
            return tooLong();
        }
        return WireText.decode(utf8, length)
                .map(DossierReader::decoded)
                .orElseGet(() -> Reading.of(Optional.empty(), Fault.of(FaultReason.NOT_UTF8, "")));
    }

    private static Reading read(JsonParser json) {
        RecordParser record = new RecordParser(json);
        DossierFields fields = new DossierFields(record);
        Optional<Fault> broken = record.whole(FIELDS, fields::field);
        if (broken.isEmpty()) {
            return fields.reading();
        }
        // text that is not JSON has no fields, so its id cannot be read even where one seems to stand in it
        boolean isJson = broken.get().reason() == FaultReason.TOO_DEEP;
        return Reading.of(isJson ? fields.id() : Optional.empty(), broken.get());
    }

    private static Reading tooLong() {
        return Reading.of(Optional.empty(), Fault.of(FaultReason.LINE_TOO_LONG, "", Limits.RECORD_BYTES));
    }
}
