package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Difference;
import io.github.ocop.rulebook.Verification;
import io.github.ocop.rulebook.Words;
import java.io.IOException;

/**
 * Writes to the wire what came of verifying receipts, one JSON object each; the form is laid down in {@code
 * verification.schema.json}. Immutable.
 */
public final class VerificationWriter {
    private final AnswerWriter answers;

    private VerificationWriter(AnswerWriter answers) {
        this.answers = answers;
    }

    /**
     * {@return the writer whose messages of faults are in a language}
     *
     * @param language the language of messages and citations
     */
    public static VerificationWriter of(Language language) {
        return new VerificationWriter(AnswerWriter.of(language));
    }

    /**
     * {@return the writer whose messages of faults are in these words}
     *
     * @param words the words of messages and labels
     */
    public static VerificationWriter of(Words words) {
        return new VerificationWriter(AnswerWriter.of(words));
    }

    /**
     * {@return what came of it as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param verification what came of verifying
     */
    public String write(String id, Verification verification) {
        return WireJson.write(json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeBooleanField("verified", verification.verified());
            json.writeBooleanField("sameResult", verification.sameResult());
            json.writeArrayFieldStart("differs");
            for (Difference difference : verification.differences()) {
                difference(json, difference);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /**
     * {@return as one line of JSON, without a line end, what is wrong with a record, so that nothing was verified}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param fault what is wrong with the record
     */
    public String write(String id, Fault fault) {
        return answers.write(id, fault);
    }

    private static void difference(JsonGenerator json, Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", difference.what().wireName());
        json.writeFieldName("expected");
        json.writeRawValue(difference.expected().toString());
        json.writeFieldName("given");
        json.writeRawValue(difference.given().toString());
        json.writeEndObject();
    }
}
