package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FaultReason;
import io.github.ocop.rulebook.Receipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Reads receipts; their form is laid down in {@code receipt.schema.json}. As on the wire, unknown fields, duplicate keys and
 * wrong types are faults, never ignored; white space and the order of fields are free.
 */
public final class ReceiptReader {
    private ReceiptReader() {}

    /**
     * Reads a receipt by itself.
     *
     * @param text one JSON object
     * @return the receipt
     * @throws FaultException if the text is none
     */
    public static Receipt read(String text) {
        try (JsonParser json = open(text)) {
            RecordParser record = new RecordParser(json);
            ReceiptFields fields = new ReceiptFields(record);
            record.whole(ReceiptFields.FIELDS, fields::field).ifPresent(ReceiptReader::refuse);
            Optional<Receipt> receipt = fields.receipt(Place.RECORD);
            record.fault().ifPresent(ReceiptReader::refuse);
            return receipt.orElseThrow();
        } catch (IOException e) {
            // a text in memory has no way to fail but by its content
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a record that has an id and a receipt: an answer as {@link AnswerWriter} writes it with its receipt, or these two
     * fields alone. Any text can be given: what is wrong with it is in the reading.
     *
     * @param text one JSON object
     * @return what came of reading it
     */
    public static ReceiptReading readAnswered(String text) {
        try (JsonParser json = open(text)) {
            RecordParser record = new RecordParser(json);
            AnsweredFields fields = new AnsweredFields(record);
            Optional<Fault> broken = record.whole(fields::field);
            if (broken.isEmpty()) {
                return fields.reading();
            }
            // as of a dossier: text that is not JSON has no id
            boolean isJson = broken.get().reason() == FaultReason.TOO_DEEP;
            return ReceiptReading.of(isJson ? fields.id() : Optional.empty(), broken.get());
        } catch (FaultException e) {
            return ReceiptReading.of(Optional.empty(), e.fault());
        } catch (IOException e) {
            // a text in memory has no way to fail but by its content
            throw new UncheckedIOException(e);
        }
    }

    static ReceiptReading readAnswered(byte[] utf8, int length) {
        if (length > Limits.RECORD_BYTES) {
            return ReceiptReading.of(Optional.empty(), tooLong());
        }
        return WireText.decode(utf8, length)
                .map(ReceiptReader::readAnswered)
                .orElseGet(() -> ReceiptReading.of(Optional.empty(), Fault.of(FaultReason.NOT_UTF8, "")));
    }

    private static JsonParser open(String text) throws IOException {
        if (text.length() > Limits.RECORD_BYTES || text.getBytes(UTF_8).length > Limits.RECORD_BYTES) {
            throw new FaultException(tooLong());
        }
        if (text.startsWith("\uFEFF")) {
            throw new FaultException(Fault.of(FaultReason.BYTE_ORDER_MARK, ""));
        }
        return WireText.JSON.createParser(text);
    }

    private static void refuse(Fault fault) {
        throw new FaultException(fault);
    }

    private static Fault tooLong() {
        return Fault.of(FaultReason.LINE_TOO_LONG, "", Limits.RECORD_BYTES);
    }
}
