package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/**
 * Writes values of one type for a mapper, in the wire's form.
 *
 * @param <T> what is written or read
 */
final class RecordSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Form<T> form;

    RecordSerializer(Class<T> type, Form<T> form) {
        super(type);
        this.form = form;
    }

    /** Writes a value. */
    interface Form<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        form.write(value, json);
    }
}
