package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import io.github.ocop.council.Council;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Reads a council: who sits on it and the rules it works by. The form is laid down in {@code council.schema.json}; as on the
 * wire, unknown fields, duplicate keys and wrong types are faults, never ignored.
 */
public final class CouncilReader {
    private static final ImmutableList<String> FIELDS = ImmutableList.of(
            "preset",
            "minimumMembers",
            "sharePresent",
            "chairPresent",
            "spread",
            "minimumTest",
            "composition",
            "members");

    private CouncilReader() {}

    /**
     * Reads a council off UTF-8.
     *
     * @param utf8 the record in UTF-8, without a byte order mark, at most 1 MiB
     * @return the council
     * @throws FaultException if the text is not of that form
     * @throws IllegalArgumentException if its rules ask for what it does not say, or a member sits twice
     */
    public static Council read(byte[] utf8) {
        if (utf8.length > Limits.RECORD_BYTES) {
            throw new FaultException(Fault.of(FaultReason.LINE_TOO_LONG, "", Limits.RECORD_BYTES));
        }
        return read(WireText.decode(utf8, utf8.length)
                .orElseThrow(() -> new FaultException(Fault.of(FaultReason.NOT_UTF8, ""))));
    }

    /**
     * Reads a council.
     *
     * @param text one JSON object
     * @return the council
     * @throws FaultException if the text is not of that form
     * @throws IllegalArgumentException if its rules ask for what it does not say, or a member sits twice
     */
    public static Council read(String text) {
        if (text.startsWith("\uFEFF")) {
            throw new FaultException(Fault.of(FaultReason.BYTE_ORDER_MARK, ""));
        }
        if (text.length() > Limits.RECORD_BYTES || text.getBytes(UTF_8).length > Limits.RECORD_BYTES) {
            throw new FaultException(Fault.of(FaultReason.LINE_TOO_LONG, "", Limits.RECORD_BYTES));
        }
        try (JsonParser json = WireText.JSON.createParser(text)) {
            RecordParser record = new RecordParser(json);
            CouncilRecord fields = new CouncilRecord(record);
            Optional<Fault> broken = record.whole(FIELDS, fields::field).or(record::fault);
            if (broken.isPresent()) {
                throw new FaultException(broken.get());
            }
            return fields.council();
        } catch (IOException e) {
            // a text in memory has no way to fail but by its content
            throw new UncheckedIOException(e);
        }
    }
}
