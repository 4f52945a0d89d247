package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Change;
import io.github.ocop.rating.ChangeCosts;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.Improvement;
import io.github.ocop.rating.ImprovementAnswer;
import io.github.ocop.rating.NoImprovement;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.util.List;

/**
 * Writes ways to a number of stars to the wire, one JSON object each; the form is laid down in {@code
 * improvement.schema.json}. Immutable.
 */
public final class ImprovementWriter {
    private final AnswerWriter answers;

    private ImprovementWriter(AnswerWriter answers) {
        this.answers = answers;
    }

    /**
     * {@return the writer of ways whose messages and citations are in a language}
     *
     * @param language the language of messages and citations
     */
    public static ImprovementWriter of(Language language) {
        return new ImprovementWriter(AnswerWriter.of(language));
    }

    /**
     * {@return the writer of ways whose messages and citations are in these words}
     *
     * @param words the words of messages and labels
     */
    public static ImprovementWriter of(Words words) {
        return new ImprovementWriter(AnswerWriter.of(words));
    }

    /**
     * {@return a way as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param answer the answer
     */
    public String write(String id, ImprovementAnswer answer) {
        return WireJson.write(json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            fields(json, answer);
            json.writeEndObject();
        });
    }

    /**
     * {@return the ways of one record to several numbers of stars as one line of JSON, without a line end} What is wrong with
     * the record is wrong with all of them and stands there once.
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param ways the ways to each number of stars
     */
    public String write(String id, List<ImprovementAnswer> ways) {
        if (!ways.isEmpty() && ways.get(0) instanceof Fault fault) {
            return write(id, fault);
        }
        return WireJson.write(json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeArrayFieldStart("ways");
            for (ImprovementAnswer way : ways) {
                json.writeStartObject();
                fields(json, way);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void fields(JsonGenerator json, ImprovementAnswer answer) throws IOException {
        if (answer instanceof Improvement way) {
            improvement(json, way);
        } else if (answer instanceof NoImprovement none) {
            json.writeNumberField("to", none.to());
            json.writeBooleanField("reachable", false);
            answers.grounds(json, none.grounds());
        } else if (answer instanceof Fault fault) {
            answers.fault(json, fault);
        }
    }

    private static void improvement(JsonGenerator json, Improvement way) throws IOException {
        json.writeNumberField("to", way.to());
        json.writeBooleanField("reachable", true);
        json.writeArrayFieldStart("changes");
        for (Change change : way.changes()) {
            json.writeStartObject();
            json.writeStringField("criterion", change.criterion());
            json.writeFieldName("from");
            WireJson.choice(json, change.from());
            json.writeFieldName("to");
            WireJson.choice(json, change.to());
            json.writeNumberField("points", change.points());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("criteriaChanged", way.criteriaChanged());
        json.writeNumberField("pointsRaised", way.pointsRaised());
        json.writeNumberField("total", way.sheet().total());
        if (!way.costs().equals(ChangeCosts.each())) {
            json.writeNumberField("cost", way.cost());
        }
    }
}
