package io.github.ocop.json;

import com.fasterxml.jackson.core.JacksonException;
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
            return Reading.of(Optional.empty(), Fault.of(FaultReason.LINE_TOO_LONG, "", Limits.RECORD_BYTES));
        }
        return WireText.decode(utf8, length)
                .map(DossierReader::read)
                .orElseGet(() -> Reading.of(Optional.empty(), Fault.of(FaultReason.NOT_UTF8, "")));
    }

    private static Reading read(JsonParser json) {
        RecordParser record = new RecordParser(json);
        DossierFields fields = new DossierFields(record);
        try {
            json.nextToken();
            if (json.currentToken() == null) {
                record.note(FaultReason.NOT_JSON, "", 1);
            } else {
                record.object("", FIELDS, fields::field);
                if (json.nextToken() != null) {
                    malformed(record, json.currentTokenLocation().getCharOffset());
                }
            }
        } catch (JacksonException e) {
            malformed(record, e.getLocation() == null ? 0 : e.getLocation().getCharOffset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields.reading();
    }

    private static void malformed(RecordParser record, long offset) {
        record.note(FaultReason.NOT_JSON, "", offset + 1);
    }
}
