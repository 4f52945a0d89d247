package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import io.github.ocop.document.Holding;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the documents that somebody has, with their days. The form is laid down in {@code holdings.schema.json}; as on the
 * wire, unknown fields, duplicate keys and wrong types are faults, never ignored, and so is a document nobody asks for.
 */
public final class HoldingsReader {
    private HoldingsReader() {}

    /**
     * Reads documents off UTF-8.
     *
     * @param utf8 the record in UTF-8, without a byte order mark, at most 1 MiB
     * @param labels the labels of the documents there are
     * @return what is there
     * @throws FaultException if the text is not of that form
     */
    public static ImmutableList<Holding> read(byte[] utf8, Set<String> labels) {
        if (utf8.length > Limits.RECORD_BYTES) {
            throw new FaultException(Fault.of(FaultReason.LINE_TOO_LONG, "", Limits.RECORD_BYTES));
        }
        return read(
                WireText.decode(utf8, utf8.length)
                        .orElseThrow(() -> new FaultException(Fault.of(FaultReason.NOT_UTF8, ""))),
                labels);
    }

    /**
     * Reads documents.
     *
     * @param text one JSON object
     * @param labels the labels of the documents there are
     * @return what is there
     * @throws FaultException if the text is not of that form
     */
    public static ImmutableList<Holding> read(String text, Set<String> labels) {
        if (text.startsWith("\uFEFF")) {
            throw new FaultException(Fault.of(FaultReason.BYTE_ORDER_MARK, ""));
        }
        if (text.length() > Limits.RECORD_BYTES || text.getBytes(UTF_8).length > Limits.RECORD_BYTES) {
            throw new FaultException(Fault.of(FaultReason.LINE_TOO_LONG, "", Limits.RECORD_BYTES));
        }
        try (JsonParser json = WireText.JSON.createParser(text)) {
            RecordParser record = new RecordParser(json);
            HoldingsRecord fields = new HoldingsRecord(record, labels);
            Optional<Fault> broken = fields.whole().or(record::fault);
            if (broken.isPresent()) {
                throw new FaultException(broken.get());
            }
            return fields.holdings();
        } catch (IOException e) {
            // a text in memory has no way to fail but by its content
            throw new UncheckedIOException(e);
        }
    }
}
