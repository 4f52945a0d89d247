package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Reads extra rounds. The form is laid down in {@code extra-rounds.schema.json}; as on the wire, unknown fields, duplicate keys
 * and wrong types are faults, never ignored, and so is a round without its regulation or its plan.
 */
public final class ExtraRoundsReader {
    private ExtraRoundsReader() {}

    /**
     * Reads extra rounds off UTF-8.
     *
     * @throws FaultException if the text is not of that form
     */
    public static ImmutableList<ExtraRound> read(byte[] utf8) {
        if (utf8.length > Limits.RECORD_BYTES) {
            throw new FaultException(Fault.of(FaultReason.LINE_TOO_LONG, "", Limits.RECORD_BYTES));
        }
        String text = WireText.decode(utf8, utf8.length)
                .orElseThrow(() -> new FaultException(Fault.of(FaultReason.NOT_UTF8, "")));
        if (text.startsWith("\uFEFF")) {
            throw new FaultException(Fault.of(FaultReason.BYTE_ORDER_MARK, ""));
        }
        try (JsonParser json = WireText.JSON.createParser(text)) {
            RecordParser record = new RecordParser(json);
            ExtraRoundsRecord fields = new ExtraRoundsRecord(record);
            Optional<Fault> broken = fields.whole().or(record::fault);
            if (broken.isPresent()) {
                throw new FaultException(broken.get());
            }
            return fields.rounds();
        } catch (IOException e) {
            // a text in memory has no way to fail but by its content
            throw new UncheckedIOException(e);
        }
    }
}
