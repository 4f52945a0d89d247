package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.law.Language;
import io.github.ocop.law.Wording;
import io.github.ocop.plan.Figure;
import io.github.ocop.plan.Judgement;
import io.github.ocop.plan.Parts;
import io.github.ocop.plan.Target;
import io.github.ocop.plan.TargetProgress;
import io.github.ocop.plan.UnitProgress;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;

/** Writes how far targets are, with their units. */
final class TargetWriter {
    private final Language language;

    TargetWriter(Language language) {
        this.language = language;
    }

    private String text(Wording wording) {
        return wording.in(language);
    }

    void write(JsonGenerator json, TargetProgress progress) throws IOException {
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
}
