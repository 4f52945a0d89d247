package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
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

    private static final RecordText<Reading> TEXT =
            new RecordText<>(DossierReader::parse, fault -> Reading.of(Optional.empty(), fault));

    private DossierReader() {}

    /** Reads one record. */
    public static Reading read(String text) {
        return TEXT.read(text);
    }

    /** Reads one record of UTF-8 bytes. */
    public static Reading read(byte[] utf8) {
        return read(utf8, utf8.length);
    }

    static Reading read(byte[] utf8, int length) {
        return TEXT.read(utf8, length);
    }

    private static Reading parse(JsonParser json) {
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
}
