package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.calendar.ExtraRound;
import io.github.ocop.calendar.Round;
import io.github.ocop.calendar.RoundAnswer;
import io.github.ocop.calendar.RoundSchedule;
import io.github.ocop.law.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Writes which round takes a proposal and which comes next; the form is laid down in {@code rounds.schema.json}. Immutable. */
public final class RoundWriter {
    private final Language language;

    private RoundWriter(Language language) {
        this.language = language;
    }

    /**
     * {@return the writer of rounds whose citations are in a language}
     *
     * @param language the language of messages and citations
     */
    public static RoundWriter of(Language language) {
        return new RoundWriter(language);
    }

    /**
     * {@return the rounds of a proposal as one line of JSON, without a line end}
     *
     * @param schedule the rounds
     * @param proposedOn the day of the proposal
     */
    public String write(RoundSchedule schedule, LocalDate proposedOn) {
        RoundAnswer answer = schedule.roundFor(proposedOn);
        Optional<Round> round = answer instanceof Round found ? Optional.of(found) : Optional.empty();
        return WireJson.write(json -> {
            json.writeStartObject();
            json.writeStringField("level", schedule.level().name());
            json.writeStringField("proposedOn", proposedOn.toString());
            json.writeStringField("inForceFrom", schedule.inForceFrom().toString());
            round(json, "round", round);
            round(json, "next", round.map(schedule::after));
            json.writeStringField("citation", answer.clause().text(language));
            WireJson.texts(json, "readings", schedule.readings());
            json.writeEndObject();
        });
    }

    Language language() {
        return language;
    }

    /** Writes a round, or null where there is none. */
    void round(JsonGenerator json, String name, Optional<Round> given) throws IOException {
        if (given.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        Round round = given.get();
        json.writeObjectFieldStart(name);
        json.writeNumberField("year", round.year());
        WireJson.number(json, "number", round.number());
        WireJson.text(json, "proposedFrom", round.proposedFrom());
        json.writeStringField("proposedThrough", round.proposedThrough().toString());
        json.writeStringField("lastDay", round.lastDay().toString());
        json.writeStringField("citation", round.clause().text(language));
        WireJson.text(json, "regulation", round.extra().map(ExtraRound::regulation));
        WireJson.text(json, "plan", round.extra().map(ExtraRound::plan));
        json.writeEndObject();
    }
}
