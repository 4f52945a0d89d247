package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Points;
import io.github.ocop.rulebook.StepText;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.Step;
import io.github.ocop.trace.TracedAnswer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes the steps of a trace: the same envelope for all, and in it what was read and what followed, by the kind of step.
 * The form is laid down in {@code trace.schema.json}.
 */
final class TraceWriter {
    private final JsonGenerator json;
    private final Words words;

    TraceWriter(JsonGenerator json, Words words) {
        this.json = json;
        this.words = words;
    }

    void write(TracedAnswer traced) throws IOException {
        StepText text = StepText.of(words, traced.set().orElseThrow());
        json.writeArrayFieldStart("trace");
        for (Step step : traced.steps()) {
            json.writeStartObject();
            json.writeStringField("step", step.kind().name());
            json.writeStringField("clause", step.clause().toString());
            json.writeStringField("citation", step.clause().text(words.language()));
            json.writeObjectFieldStart("read");
            read(step);
            json.writeEndObject();
            json.writeObjectFieldStart("result");
            result(step);
            json.writeEndObject();
            texts("readings", step.doubts().readings());
            texts("misprints", step.doubts().misprints());
            json.writeStringField("text", text.tell(step));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void read(Step step) throws IOException {
        if (step instanceof Step.RulebookChosen chosen) {
            json.writeStringField("kind", chosen.filing().kind().name());
            json.writeStringField("filedOn", chosen.filing().filedOn().toString());
            text("assessedOn", chosen.assessedOn());
        } else if (step instanceof Step.SubjectAsked asked) {
            json.writeStringField("subject", asked.subject().name());
        } else if (step instanceof Step.GroundAsked asked) {
            json.writeStringField("finding", asked.ground().finding());
            json.writeBooleanField("found", asked.holds());
        } else if (step instanceof Step.ZeroAsked asked) {
            json.writeStringField("criterion", asked.criterion());
            points("awarded", asked.zeros().mean());
            json.writeNumberField("zeros", asked.zeros().sheets());
            json.writeNumberField("of", asked.zeros().of());
            json.writeStringField("test", asked.test().name());
        } else if (step instanceof Step.CriterionScored scored) {
            json.writeStringField("part", scored.part().name());
            json.writeStringField("criterion", scored.criterion().number());
            choices(scored);
        } else if (step instanceof Step.RequirementNoted noted) {
            json.writeStringField("criterion", noted.criterion());
            json.writeStringField("requirement", noted.requirement().kind().name());
        } else if (step instanceof Step.PartSummed summed) {
            json.writeStringField("part", summed.part().name());
            json.writeNumberField("maximum", summed.maximum());
        } else if (step instanceof Step.TotalBanded banded) {
            json.writeNumberField("from", banded.from());
            if (banded.below().isPresent()) {
                json.writeNumberField("below", banded.below().getAsInt());
            } else {
                json.writeNullField("below");
            }
        } else if (step instanceof Step.MinimumAsked asked) {
            minimum(asked);
        } else if (step instanceof Step.StarsGiven given) {
            json.writeNumberField("band", given.band());
        } else if (step instanceof Step.DeciderFound found) {
            json.writeNumberField("stars", found.stars());
        }
    }

    private void choices(Step.CriterionScored scored) throws IOException {
        if (scored.criterion().personal()) {
            json.writeNullField("choices");
            return;
        }
        json.writeArrayFieldStart("choices");
        for (Choice choice : scored.choices()) {
            if (choice.isYesNo()) {
                json.writeBoolean(choice.place() == 1);
            } else {
                json.writeNumber(choice.place());
            }
        }
        json.writeEndArray();
    }

    private void minimum(Step.MinimumAsked asked) throws IOException {
        json.writeNumberField("stars", asked.minimum().stars());
        json.writeStringField("criterion", asked.minimum().criterion());
        json.writeNumberField("required", asked.minimum().points());
        points("awarded", asked.reached().mean());
        json.writeNumberField("reachedBy", asked.reached().sheets());
        json.writeNumberField("of", asked.reached().of());
        json.writeStringField("test", asked.test().name());
    }

    private void result(Step step) throws IOException {
        if (step instanceof Step.RulebookChosen chosen) {
            json.writeStringField("rulebook", chosen.rulebook());
        } else if (step instanceof Step.SubjectAsked asked) {
            json.writeBooleanField("admitted", asked.admitted());
        } else if (step instanceof Step.GroundAsked asked) {
            text("outcome", asked.holds() ? Optional.of(asked.ground().bar()) : Optional.empty());
        } else if (step instanceof Step.ZeroAsked asked) {
            json.writeBooleanField("stops", asked.zeros().holds());
        } else if (step instanceof Step.CriterionScored scored) {
            points("points", scored.points());
        } else if (step instanceof Step.PartSummed summed) {
            points("points", summed.points());
        } else if (step instanceof Step.TotalBanded banded) {
            points("total", banded.total());
            json.writeNumberField("band", banded.stars());
        } else if (step instanceof Step.MinimumAsked asked) {
            json.writeBooleanField("met", asked.reached().holds());
        } else if (step instanceof Step.MinimumsSkipped) {
            json.writeStringField("minimums", "NOT_CHECKED");
        } else if (step instanceof Step.StarsGiven given) {
            json.writeNumberField("stars", given.stars());
        } else if (step instanceof Step.DeciderFound found) {
            text("decidedBy", found.by());
        } else if (step instanceof Step.OutcomeGiven given) {
            json.writeStringField("outcome", given.bar().name());
        }
    }

    /** Writes points cut to two decimals, and exactly beside them, as a whole number or a fraction. */
    private void points(String name, Points points) throws IOException {
        json.writeStringField(name, points.cut(Words.DECIMALS));
        json.writeStringField("exact", points.toString());
    }

    private void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        } else {
            json.writeNullField(name);
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
