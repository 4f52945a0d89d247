package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Facts;
import io.github.ocop.cycle.History;
import java.io.IOException;
import java.util.Map;

/** Writes histories of life cycles as {@link CaseReader} reads them; the form is laid down in {@code case.schema.json}. */
public final class CaseWriter {
    private CaseWriter() {}

    /**
     * {@return a history as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param history what has happened, in order of days
     */
    public static String write(String id, History history) {
        return WireJson.write(json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("workflow", history.workflow());
            json.writeNumberField("edition", history.edition());
            facts(json, "case", history.opening());
            WireJson.objects(json, "events", history.events(), event -> event(json, event));
            json.writeEndObject();
        });
    }

    private static void event(JsonGenerator json, Event event) throws IOException {
        json.writeStringField("type", event.type());
        json.writeStringField("on", event.on().toString());
        json.writeStringField("by", event.by().name());
        facts(json, "facts", event.facts());
        WireJson.texts(json, "documents", event.documents().asList());
    }

    private static void facts(JsonGenerator json, String name, Facts facts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> fact : facts.values().entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
    }
}
