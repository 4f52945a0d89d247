package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.law.Language;
import io.github.ocop.law.Wording;
import io.github.ocop.plan.Outcome;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.RowFault;
import io.github.ocop.rulebook.Words;
import java.io.IOException;

/** Writes how far a plan is to the wire, one JSON object; the form is laid down in {@code progress.schema.json}. Immutable. */
public final class ProgressWriter {
    private final AnswerWriter answers;

    private ProgressWriter(AnswerWriter answers) {
        this.answers = answers;
    }

    /**
     * {@return the writer of answers whose texts are in a language}
     *
     * @param language the language of messages and citations
     */
    public static ProgressWriter of(Language language) {
        return new ProgressWriter(AnswerWriter.of(language));
    }

    /**
     * {@return the writer of answers whose texts are in these words}
     *
     * @param words the words of messages and labels
     */
    public static ProgressWriter of(Words words) {
        return new ProgressWriter(AnswerWriter.of(words));
    }

    /**
     * {@return how far a plan is as one line of JSON, without a line end}
     *
     * @param progress how far the plan is
     */
    public String write(PlanProgress progress) {
        TargetWriter targets = new TargetWriter(answers.language());
        return WireJson.write(json -> {
            json.writeStartObject();
            plan(json, progress.plan());
            json.writeStringField("on", progress.on().toString());
            json.writeObjectFieldStart("outcomes");
            for (Outcome outcome : new Outcome[] {Outcome.MET, Outcome.NOT_MET, Outcome.OUTSIDE}) {
                json.writeNumberField(outcome.name(), progress.count(outcome));
            }
            json.writeEndObject();
            json.writeNumberField("used", progress.used());
            WireJson.objects(json, "targets", progress.targets(), target -> targets.write(json, target));
            WireJson.objects(json, "errors", progress.faults(), fault -> fault(json, fault));
            json.writeEndObject();
        });
    }

    private void plan(JsonGenerator json, ProgrammePlan plan) throws IOException {
        json.writeStringField("plan", plan.id());
        json.writeStringField("title", text(plan.title()));
        WireJson.text(json, "number", plan.number());
        WireJson.text(json, "decidedOn", plan.decidedOn());
        json.writeStringField("body", text(plan.body()));
        WireJson.text(json, "note", plan.note().map(this::text));
        json.writeObjectFieldStart("years");
        json.writeNumberField("from", plan.years().first());
        json.writeNumberField("through", plan.years().last());
        json.writeEndObject();
    }

    private String text(Wording wording) {
        return wording.in(answers.language());
    }

    private void fault(JsonGenerator json, RowFault fault) throws IOException {
        json.writeNumberField("file", fault.place().file() + 1);
        json.writeNumberField("line", fault.place().line());
        WireJson.text(json, "type", fault.kind());
        WireJson.text(json, "id", fault.id());
        answers.fault(json, fault.fault());
    }
}
