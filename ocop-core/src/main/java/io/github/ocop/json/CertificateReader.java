package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultReason;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads certificates off the wire, one JSON object each; the form is laid down in {@code certificate-record.schema.json}.
 *
 * <p>Unknown fields, duplicate keys and wrong types are faults, never ignored; text is normalised to NFC. Any text can be
 * given: what is wrong with it is in the {@link CertificateReading}, and no exception is thrown for it.
 */
public final class CertificateReader {
    private static final ImmutableList<String> FIELDS =
            ImmutableList.of("id", "rulebook", "stars", "issuedOn", "validThrough", "events", "product", "subject");
    private static final RecordText<CertificateReading> TEXT =
            new RecordText<>(CertificateReader::parse, fault -> CertificateReading.of(Optional.empty(), fault));

    private CertificateReader() {}

    /** Reads one record. */
    public static CertificateReading read(String text) {
        return TEXT.read(text);
    }

    /** Reads one record of UTF-8 bytes. */
    public static CertificateReading read(byte[] utf8) {
        return TEXT.read(utf8, utf8.length);
    }

    /** Returns the records of a stream that has one a line. */
    public static RecordStream<CertificateReading> lines(InputStream in) {
        return RecordStream.lines(in, TEXT::read);
    }

    /** Returns the one record that a stream is, over any number of lines; there is one even where the stream is empty. */
    public static RecordStream<CertificateReading> whole(InputStream in) {
        return RecordStream.whole(in, TEXT::read);
    }

    private static CertificateReading parse(JsonParser json) {
        RecordParser record = new RecordParser(json);
        CertificateFields fields = new CertificateFields(record);
        Optional<Fault> broken = record.whole(FIELDS, fields::field);
        if (broken.isEmpty()) {
            return fields.reading();
        }
        // as of a dossier: text that is not JSON has no id
        boolean isJson = broken.get().reason() == FaultReason.TOO_DEEP;
        return CertificateReading.of(isJson ? fields.id() : Optional.empty(), broken.get());
    }
}
