package io.github.ocop.json;

import com.google.common.collect.ImmutableList;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.rating.FaultException;

/**
 * Reads a plan off the wire, one JSON object. The form is laid down in {@code plan.schema.json}; unknown fields, duplicate keys
 * and wrong types are faults, never ignored, and so is a total that its units do not make up.
 */
public final class PlanReader {
    private static final ImmutableList<String> FIELDS =
            ImmutableList.of("plan", "title", "number", "decidedOn", "body", "note", "years", "units", "targets");
    private static final RecordText<ProgrammePlan> TEXT = RecordText.of(FIELDS, PlanFields::new, (id, fault) -> {
        throw new FaultException(fault);
    });

    private PlanReader() {}

    /**
     * Reads a plan.
     *
     * @param text one JSON object
     * @return the programme plan
     * @throws FaultException if something is wrong with it, with the place
     */
    public static ProgrammePlan read(String text) {
        return TEXT.read(text);
    }

    /**
     * Reads a plan of UTF-8 bytes.
     *
     * @param utf8 the record in UTF-8, without a byte order mark, at most 1 MiB
     * @return the programme plan
     * @throws FaultException if something is wrong with it, with the place
     */
    public static ProgrammePlan read(byte[] utf8) {
        return TEXT.read(utf8, utf8.length);
    }
}
