package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.deadline.Deadline;
import io.github.ocop.deadline.DeadlineAnswer;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.time.LocalDate;

/** Writes deadlines to the wire, one JSON object a record; the form is laid down in {@code deadlines.schema.json}. Immutable. */
public final class DeadlineWriter {
    private final AnswerWriter answers;
    private final RoundWriter rounds;

    private DeadlineWriter(AnswerWriter answers, Language language) {
        this.answers = answers;
        this.rounds = RoundWriter.of(language);
    }

    /**
     * {@return the writer of deadlines whose messages and citations are in a language}
     *
     * @param language the language of messages and citations
     */
    public static DeadlineWriter of(Language language) {
        return new DeadlineWriter(AnswerWriter.of(language), language);
    }

    /**
     * {@return the writer of deadlines whose messages and citations are in these words}
     *
     * @param words the words of messages and labels
     */
    public static DeadlineWriter of(Words words) {
        return new DeadlineWriter(AnswerWriter.of(words), words.language());
    }

    /**
     * {@return the deadlines of a record as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param on the day asked about
     * @param answer the answer
     */
    public String write(String id, LocalDate on, DeadlineAnswer answer) {
        return answers.record(id, answer.fault(), json -> {
            json.writeStringField("on", on.toString());
            WireJson.objects(json, "deadlines", answer.deadlines(), deadline -> deadline(json, deadline));
        });
    }

    private void deadline(JsonGenerator json, Deadline deadline) throws IOException {
        json.writeStringField("deadline", deadline.kind().name());
        json.writeStringField("after", deadline.after().name());
        json.writeStringField("start", deadline.start().toString());
        json.writeStringField("due", deadline.due().toString());
        WireJson.text(json, "done", deadline.done());
        json.writeStringField("state", deadline.state().name());
        WireJson.number(json, "daysLeft", deadline.daysLeft());
        WireJson.number(json, "daysLate", deadline.daysLate());
        WireJson.number(json, "workingDaysLeft", deadline.workingDaysLeft());
        WireJson.number(json, "workingDaysLate", deadline.workingDaysLate());
        rounds.round(json, "round", deadline.round());
        json.writeBooleanField("provisional", deadline.isProvisional());
        json.writeBooleanField("assumed", deadline.isAssumed());
        json.writeStringField("citation", deadline.clause().text(rounds.language()));
        WireJson.texts(json, "readings", deadline.readings());
    }
}
