package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FaultException;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Reads values of one type for a mapper, with the wire's own reader, so that a record is held to the same whoever reads it:
 * unknown fields and duplicate keys are faults, whatever the mapper is set to.
 *
 * @param <T> what is written or read
 */
final class RecordDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Form<T> form;
    private final transient AnswerWriter answers;

    RecordDeserializer(Class<T> type, Form<T> form, AnswerWriter answers) {
        super(type);
        this.form = form;
        this.answers = answers;
    }

    /** Reads a record, or throws a {@link FaultException}. */
    interface Form<T> {
        T read(String text);
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = WireText.JSON.createGenerator(text)) {
            copy.copyCurrentStructure(json);
        }
        try {
            return form.read(text.toString());
        } catch (FaultException e) {
            JsonMappingException refused = MismatchedInputException.from(json, handledType(), message(e.fault()));
            refused.initCause(e);
            throw refused;
        }
    }

    private String message(Fault fault) {
        return fault.code() + (fault.at().isEmpty() ? "" : " at " + fault.at()) + ": "
                + answers.words().message(fault);
    }
}
