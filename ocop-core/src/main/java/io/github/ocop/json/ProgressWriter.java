package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.law.Language;
import io.github.ocop.plan.Figure;
import io.github.ocop.plan.Judgement;
import io.github.ocop.plan.Outcome;
import io.github.ocop.plan.Parts;
import io.github.ocop.plan.PlanProgress;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.plan.RowFault;
import io.github.ocop.plan.Target;
import io.github.ocop.plan.TargetProgress;
import io.github.ocop.plan.UnitProgress;
import io.github.ocop.plan.Wording;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;

/** Writes how far a plan is to the wire, one JSON object; the form is laid down in {@code progress.schema.json}. Immutable. */
public final class ProgressWriter {
    private final AnswerWriter answers;

    private ProgressWriter(AnswerWriter answers) {
        this.answers = answers;
    }

    /** Returns the writer of answers whose texts are in a language. */
    public static ProgressWriter of(Language language) {
        return new ProgressWriter(AnswerWriter.of(language));
    }

    /** Returns the writer of answers whose texts are in these words. */
    public static ProgressWriter of(Words words) {
        return new ProgressWriter(AnswerWriter.of(words));
    }

    /** Returns how far a plan is as one line of JSON, without a line end. */
    public String write(PlanProgress progress) {
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
            WireJson.objects(json, "targets", progress.targets(), target -> target(json, target));
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

    private void target(JsonGenerator json, TargetProgress progress) throws IOException {
        Target target = progress.target();
        json.writeStringField("target", target.id());
        json.writeStringField("title", text(target.title()));
        json.writeStringField("citation", text(target.citation()));
        json.writeStringField("counts", target.measure().counts().name());
        json.writeStringField("from", progress.counted().first().toString());
        WireJson.text(json, "through", progress.counted().last());
        json.writeBooleanField("open", progress.isOpen());
        GoalWriter.goal(json, "goal", target.goal());
        if (target.each().isPresent()) {
            json.writeObjectFieldStart("each");
            json.writeStringField("level", target.each().get().level().name());
            GoalWriter.goal(json, "goal", Optional.of(target.each().get().goal()));
            json.writeEndObject();
        } else {
            json.writeNullField("each");
        }
        WireJson.text(json, "every", target.every());
        figure(json, "figure", progress.figure());
        judgement(json, progress.judgement());
        reading(json, target);
        WireJson.objects(json, "units", progress.units(), unit -> unit(json, unit));
    }

    private void reading(JsonGenerator json, Target target) throws IOException {
        if (target.reading().isPresent()) {
            json.writeObjectFieldStart("reading");
            json.writeStringField("adopted", text(target.reading().get().adopted()));
            WireJson.text(json, "other", target.reading().get().other().map(this::text));
            json.writeEndObject();
        } else {
            json.writeNullField("reading");
        }
        if (target.parts().isPresent()) {
            Parts parts = target.parts().get();
            json.writeObjectFieldStart("parts");
            json.writeStringField("kind", parts.kind().name());
            WireJson.texts(json, "targets", parts.targets());
            json.writeEndObject();
        } else {
            json.writeNullField("parts");
        }
    }

    private void unit(JsonGenerator json, UnitProgress unit) throws IOException {
        json.writeStringField("unit", unit.unit().id());
        json.writeStringField("name", text(unit.unit().name()));
        json.writeStringField("level", unit.unit().level().name());
        GoalWriter.goal(json, "goal", unit.goal());
        figure(json, "figure", unit.figure());
        figure(json, "own", unit.own());
        judgement(json, unit.judgement());
        WireJson.texts(json, "records", unit.records());
    }

    private static void figure(JsonGenerator json, String name, Optional<Figure> figure) throws IOException {
        if (figure.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeFieldName("count");
        json.writeNumber(figure.get().count());
        Optional<BigInteger> of = figure.get().of();
        if (of.isPresent()) {
            json.writeFieldName("of");
            json.writeNumber(of.get());
        } else {
            json.writeNullField("of");
        }
        json.writeEndObject();
    }

    private static void judgement(JsonGenerator json, Judgement judgement) throws IOException {
        json.writeStringField("outcome", judgement.outcome().name());
        WireJson.text(json, "outside", judgement.outside());
        json.writeFieldName("missing");
        json.writeNumber(judgement.missing());
        json.writeFieldName("over");
        json.writeNumber(judgement.over());
    }

    private void fault(JsonGenerator json, RowFault fault) throws IOException {
        json.writeNumberField("file", fault.place().file() + 1);
        json.writeNumberField("line", fault.place().line());
        WireJson.text(json, "type", fault.kind());
        WireJson.text(json, "id", fault.id());
        answers.fault(json, fault.fault());
    }
}
