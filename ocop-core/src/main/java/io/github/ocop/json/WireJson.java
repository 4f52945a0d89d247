package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Points;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The habits of the wire on the way out: one line of JSON, and null where there is nothing to say. */
final class WireJson {
    private WireJson() {}

    /** What writes to a generator. */
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** {@return what is written as text} */
    static String write(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = WireText.JSON.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes a text, or null where there is none. */
    static void text(JsonGenerator json, String name, Optional<?> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get().toString());
        } else {
            json.writeNullField(name);
        }
    }

    /** Writes points cut to two decimals, and exactly beside them, as a whole number or a fraction. */
    static void points(JsonGenerator json, String name, Points points) throws IOException {
        json.writeStringField(name, points.cut(Words.DECIMALS));
        json.writeStringField("exact", points.toString());
    }

    /** Writes an answer on a sheet: a box by its number, yes or no as true or false. */
    static void choice(JsonGenerator json, Choice choice) throws IOException {
        if (choice.isYesNo()) {
            json.writeBoolean(choice.place() == 1);
        } else {
            json.writeNumber(choice.place());
        }
    }

    /** Writes a number, or null where there is none. */
    static void number(JsonGenerator json, String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }

    /** Writes a list of texts. */
    static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** Writes a list of objects. */
    static <T> void objects(JsonGenerator json, String name, List<T> values, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the fields of an object of a list. */
    interface Fields<T> {
        void write(T value) throws IOException;
    }
}
