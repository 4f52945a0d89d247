package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.law.Misprint;
import io.github.ocop.rulebook.Words;
import java.io.IOException;

/** Writes the fields of a misprint, wherever it is told. */
final class MisprintFields {
    private MisprintFields() {}

    static void write(JsonGenerator json, Misprint misprint, Words words) throws IOException {
        json.writeStringField("id", misprint.id());
        json.writeStringField("clause", misprint.at().toString());
        WireJson.number(json, "option", misprint.option());
        json.writeStringField("kind", misprint.kind().name());
        WireJson.text(json, "printed", misprint.printed());
        WireJson.text(json, "applied", misprint.applied());
        WireJson.text(json, "possible", misprint.possible());
        json.writeStringField("certainty", misprint.certainty().name());
        json.writeStringField("text", words.proof(misprint.proof()));
    }
}
