package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.criteria.PartName;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FoundGround;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.UnmetMinimum;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Writes answers to the wire, one JSON object each. Immutable. */
public final class AnswerWriter {
    /** Decimals to which points are cut on the wire. */
    public static final int DECIMALS = 2;

    private final Language language;

    private AnswerWriter(Language language) {
        this.language = language;
    }

    /** Returns the writer of answers whose messages and citations are in a language. */
    public static AnswerWriter of(Language language) {
        return new AnswerWriter(language);
    }

    /** Returns an answer as one line of JSON, without a line end. */
    public String write(String id, Answer answer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = WireText.JSON.createGenerator(text)) {
            write(json, Optional.of(id), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes an answer, with the record's id where there is one. */
    void write(JsonGenerator json, Optional<String> id, Answer answer) throws IOException {
        json.writeStartObject();
        if (id.isPresent()) {
            json.writeStringField("id", id.get());
        }
        if (answer instanceof Rating rating) {
            rating(json, rating);
        } else if (answer instanceof Barred barred) {
            barred(json, barred);
        } else if (answer instanceof Fault fault) {
            fault(json, fault);
        }
        json.writeEndObject();
    }

    private static void rating(JsonGenerator json, Rating rating) throws IOException {
        json.writeStringField("rulebook", rating.rulebook());
        json.writeNumberField("criteriaSet", rating.criteriaSet());
        json.writeStringField("outcome", "RATED");
        json.writeObjectFieldStart("points");
        for (Map.Entry<PartName, Points> part : rating.points().entrySet()) {
            json.writeStringField(part.getKey().name(), part.getValue().cut(DECIMALS));
        }
        json.writeEndObject();
        json.writeStringField("total", rating.total().cut(DECIMALS));
        json.writeNumberField("band", rating.band());
        json.writeNumberField("stars", rating.stars());
        json.writeArrayFieldStart("unmet");
        for (UnmetMinimum unmet : rating.unmet()) {
            unmet(json, unmet);
        }
        json.writeEndArray();
        json.writeBooleanField("certifiable", rating.certifiable());
        Optional<String> decider = rating.decidedBy().map(Authority::name);
        if (decider.isPresent()) {
            json.writeStringField("decidedBy", decider.get());
        } else {
            json.writeNullField("decidedBy");
        }
        json.writeStringField("minimums", rating.minimums().name());
    }

    private static void unmet(JsonGenerator json, UnmetMinimum unmet) throws IOException {
        json.writeStartObject();
        json.writeNumberField("stars", unmet.minimum().stars());
        json.writeStringField("criterion", unmet.minimum().criterion());
        json.writeNumberField("required", unmet.minimum().points());
        json.writeStringField("awarded", unmet.awarded().cut(DECIMALS));
        json.writeNumberField("reachedBy", unmet.reachedBy());
        json.writeNumberField("of", unmet.of());
        json.writeEndObject();
    }

    private void barred(JsonGenerator json, Barred barred) throws IOException {
        json.writeStringField("rulebook", barred.rulebook());
        json.writeNumberField("criteriaSet", barred.criteriaSet());
        json.writeStringField("outcome", barred.bar().name());
        json.writeArrayFieldStart("grounds");
        for (FoundGround ground : barred.grounds()) {
            json.writeStartObject();
            json.writeStringField("finding", ground.finding());
            json.writeStringField("citation", ground.citation().text(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fault(JsonGenerator json, Fault fault) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("code", fault.code().name());
        json.writeStringField("at", fault.at());
        json.writeStringField("message", Words.of(language).message(fault));
        json.writeEndObject();
    }
}
