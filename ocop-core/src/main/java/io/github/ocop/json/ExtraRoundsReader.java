package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import java.util.Optional;

/**
 * Reads extra rounds. The form is laid down in {@code extra-rounds.schema.json}; as on the wire, unknown fields, duplicate keys
 * and wrong types are faults, never ignored, and so is a round without its regulation or its plan.
 */
public final class ExtraRoundsReader {
    private static final RecordText<ImmutableList<ExtraRound>> TEXT =
            new RecordText<>(ExtraRoundsReader::parse, ExtraRoundsReader::refuse);

    private ExtraRoundsReader() {}

    /**
     * Reads extra rounds off UTF-8.
     *
     * @param utf8 the record in UTF-8, without a byte order mark, at most 1 MiB
     * @return the rounds
     * @throws FaultException if the text is not of that form
     */
    public static ImmutableList<ExtraRound> read(byte[] utf8) {
        return TEXT.read(utf8, utf8.length);
    }

    private static Optional<ImmutableList<ExtraRound>> parse(JsonParser json) {
        RecordParser record = new RecordParser(json);
        ExtraRoundsRecord fields = new ExtraRoundsRecord(record);
        Optional<Fault> broken = fields.whole();
        return broken.filter(record::isUnplaced).isPresent()
                ? Optional.empty()
                : Optional.of(
                        broken.or(record::fault).map(ExtraRoundsReader::refuse).orElseGet(fields::rounds));
    }

    private static ImmutableList<ExtraRound> refuse(Fault fault) {
        throw new FaultException(fault);
    }
}
