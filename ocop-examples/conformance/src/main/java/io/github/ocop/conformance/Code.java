package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A code with which a program of the wire answers.
 *
 * @param kind what it is the code of
 * @param name as on the wire
 */
public record Code(Kind kind, String name) {
    /** What a code is of. */
    public enum Kind {
        /** Of what is wrong with a record. */
        ERROR,
        /** Of an event that a life cycle refuses. */
        REFUSAL,
        /** Of what is noted of a certificate. */
        NOTE
    }

    /**
     * Returns the codes of the wire, in its order.
     *
     * @return the codes
     * @throws IOException if they cannot be read
     */
    public static List<Code> all() throws IOException {
        JsonNode json = CaseFiles.read("codes.json");
        List<Code> codes = new ArrayList<>();
        json.get("errors").forEach(code -> codes.add(new Code(Kind.ERROR, code.textValue())));
        json.get("refusals").forEach(code -> codes.add(new Code(Kind.REFUSAL, code.textValue())));
        json.get("notes").forEach(code -> codes.add(new Code(Kind.NOTE, code.textValue())));
        return List.copyOf(codes);
    }

    /** Returns the codes that a case expects. Where any of several may be given, none of them is held to be there. */
    static List<Code> of(ConformanceCase one) {
        JsonNode expect = one.expect();
        List<Code> codes = new ArrayList<>();
        JsonNode errors = expect.path("error").path("codes");
        if (errors.size() == 1) {
            codes.add(new Code(Kind.ERROR, errors.get(0).textValue()));
        }
        expect.path("errors").forEach(error -> codes.addAll(of(Kind.ERROR, error.path("error"))));
        expect.path("steps").forEach(step -> codes.addAll(of(Kind.REFUSAL, step.path("refusal"))));
        expect.path("refused").forEach(refusal -> codes.addAll(of(Kind.REFUSAL, refusal)));
        expect.path("notes").forEach(note -> codes.addAll(of(Kind.NOTE, note)));
        return codes.stream().distinct().toList();
    }

    private static List<Code> of(Kind kind, JsonNode json) {
        return json.hasNonNull("code") ? List.of(new Code(kind, json.get("code").textValue())) : List.of();
    }
}
