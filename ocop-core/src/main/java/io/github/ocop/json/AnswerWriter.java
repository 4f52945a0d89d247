package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.criteria.PartName;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.FoundGround;
import io.github.ocop.rating.PartialRating;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.rating.UnmetMinimum;
import io.github.ocop.rulebook.Receipt;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.FullAnswer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes answers to the wire, one JSON object each. Immutable. */
public final class AnswerWriter {
    private final Language language;
    private final Supplier<Words> words;

    private AnswerWriter(Language language, Supplier<Words> words) {
        this.language = language;
        this.words = words;
    }

    /**
     * {@return the writer of answers whose messages and citations are in a language}
     *
     * @param language the language of messages and citations
     */
    public static AnswerWriter of(Language language) {
        // words are read when the first of them is needed: most answers have none
        return new AnswerWriter(language, () -> Words.of(language));
    }

    /**
     * {@return the writer of answers whose messages, citations and steps are in these words}
     *
     * @param words the words of messages and labels
     */
    public static AnswerWriter of(Words words) {
        return new AnswerWriter(words.language(), () -> words);
    }

    Language language() {
        return language;
    }

    Words words() {
        return words.get();
    }

    /**
     * {@return an answer as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param answer the answer
     */
    public String write(String id, Answer answer) {
        return write(id, FullAnswer.of(answer));
    }

    /**
     * {@return an answer and the steps that led to it as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param full the answer with what was asked for besides
     */
    public String write(String id, FullAnswer full) {
        return WireJson.write(json -> write(json, Optional.of(id), full));
    }

    /**
     * {@return an answer, the steps that led to it and its receipt as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param full the answer with what was asked for besides
     * @param receipt the receipt
     */
    public String write(String id, FullAnswer full, Receipt receipt) {
        return WireJson.write(json -> {
            json.writeStartObject();
            fields(json, Optional.of(id), full);
            json.writeFieldName("receipt");
            json.writeRawValue(receipt.toString());
            json.writeEndObject();
        });
    }

    /** {@return what a record is answered with: its id, and what is wrong with it or else the fields of the answer} */
    String record(String id, Optional<Fault> fault, WireJson.Writing answer) {
        return WireJson.write(json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            if (fault.isPresent()) {
                fault(json, fault.get());
            } else {
                answer.to(json);
            }
            json.writeEndObject();
        });
    }

    /** Writes an answer, with the record's id where there is one and the steps where they were asked for. */
    void write(JsonGenerator json, Optional<String> id, FullAnswer full) throws IOException {
        json.writeStartObject();
        fields(json, id, full);
        json.writeEndObject();
    }

    private void fields(JsonGenerator json, Optional<String> id, FullAnswer full) throws IOException {
        if (id.isPresent()) {
            json.writeStringField("id", id.get());
        }
        fields(json, full.answer());
        if (full.range().isPresent()) {
            range(json, full.range().get());
        }
        if (full.council().isPresent()) {
            CouncilFields.write(json, full.council().get());
        }
        if (full.trace().isPresent()) {
            new TraceWriter(json, words.get()).write(full.trace().get());
        }
    }

    private void fields(JsonGenerator json, Answer answer) throws IOException {
        if (answer instanceof Rating rating) {
            rating(json, rating);
        } else if (answer instanceof Barred barred) {
            barred(json, barred);
        } else if (answer instanceof PartialRating partial) {
            json.writeStringField("rulebook", partial.rulebook());
            json.writeNumberField("criteriaSet", partial.criteriaSet());
            json.writeStringField("outcome", "PARTIAL");
        } else if (answer instanceof Fault fault) {
            fault(json, fault);
        }
    }

    private static void rating(JsonGenerator json, Rating rating) throws IOException {
        json.writeStringField("rulebook", rating.rulebook());
        json.writeNumberField("criteriaSet", rating.criteriaSet());
        json.writeStringField("outcome", "RATED");
        json.writeObjectFieldStart("points");
        for (Map.Entry<PartName, Points> part : rating.points().entrySet()) {
            json.writeStringField(part.getKey().name(), part.getValue().cut(Words.DECIMALS));
        }
        json.writeEndObject();
        json.writeStringField("total", rating.total().cut(Words.DECIMALS));
        json.writeNumberField("band", rating.band());
        json.writeNumberField("stars", rating.stars());
        json.writeArrayFieldStart("unmet");
        for (UnmetMinimum unmet : rating.unmet()) {
            unmet(json, unmet);
        }
        json.writeEndArray();
        json.writeBooleanField("certifiable", rating.certifiable());
        WireJson.text(json, "decidedBy", rating.decidedBy());
        json.writeStringField("minimums", rating.minimums().name());
        if (rating.finishBy().isPresent()) {
            json.writeStringField("finishBy", rating.finishBy().get().toString());
        }
        settings(json, rating.settings());
    }

    /** Answers by the readings this library adopts do not mention them; others say which they are by. */
    private static void settings(JsonGenerator json, RatingSettings settings) throws IOException {
        if (!settings.equals(RatingSettings.standard())) {
            json.writeObjectFieldStart("settings");
            json.writeStringField("minimumTest", settings.minimumTest().name());
            json.writeStringField("proposal", settings.proposal().name());
            json.writeStringField("wholeMark", settings.wholeMark().name());
            json.writeEndObject();
        }
    }

    private static void unmet(JsonGenerator json, UnmetMinimum unmet) throws IOException {
        json.writeStartObject();
        json.writeNumberField("stars", unmet.minimum().stars());
        json.writeStringField("criterion", unmet.minimum().criterion());
        json.writeNumberField("required", unmet.minimum().points());
        json.writeStringField("awarded", unmet.awarded().cut(Words.DECIMALS));
        json.writeNumberField("reachedBy", unmet.reachedBy());
        json.writeNumberField("of", unmet.of());
        json.writeEndObject();
    }

    private void barred(JsonGenerator json, Barred barred) throws IOException {
        json.writeStringField("rulebook", barred.rulebook());
        json.writeNumberField("criteriaSet", barred.criteriaSet());
        json.writeStringField("outcome", barred.bar().name());
        grounds(json, barred.grounds());
        settings(json, barred.settings());
    }

    void grounds(JsonGenerator json, List<FoundGround> grounds) throws IOException {
        json.writeArrayFieldStart("grounds");
        for (FoundGround ground : grounds) {
            json.writeStartObject();
            json.writeStringField("finding", ground.finding());
            json.writeStringField("citation", ground.citation().text(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes what a sheet can still become; the points of one sheet are whole. */
    static void range(JsonGenerator json, RatingRange range) throws IOException {
        json.writeObjectFieldStart("range");
        json.writeFieldName("points");
        json.writeArray(new int[] {range.lowestPoints(), range.highestPoints()}, 0, 2);
        json.writeFieldName("stars");
        json.writeArray(new int[] {range.lowestStars(), range.highestStars()}, 0, 2);
        WireJson.texts(json, "missing", range.missing());
        WireJson.texts(json, "deciding", range.deciding());
        json.writeEndObject();
    }

    void fault(JsonGenerator json, Fault fault) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("code", fault.code().name());
        json.writeStringField("at", fault.at());
        json.writeStringField("message", words.get().message(fault));
        json.writeEndObject();
    }
}
