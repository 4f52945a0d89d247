package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.council.RuleCheck;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.MinimumsHeld;
import io.github.ocop.rulebook.StepText;
import io.github.ocop.rulebook.Words;
import io.github.ocop.trace.Step;
import io.github.ocop.trace.Trace;
import java.io.IOException;
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

    void write(Trace trace) throws IOException {
        StepText text = StepText.of(words, trace.set());
        json.writeArrayFieldStart("trace");
        for (Step step : trace.steps()) {
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
            WireJson.texts(json, "readings", step.doubts().readings());
            WireJson.texts(json, "misprints", step.doubts().misprints());
            json.writeStringField("text", text.tell(step));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void read(Step step) throws IOException {
        switch (step.kind()) {
            case RULEBOOK -> rulebook((Step.RulebookChosen) step);
            case COUNCIL -> council(((Step.CouncilAsked) step).check());
            case SUBJECT ->
                json.writeStringField(
                        "subject", ((Step.SubjectAsked) step).subject().name());
            case GROUND -> ground((Step.GroundAsked) step);
            case ZERO -> zero((Step.ZeroAsked) step);
            case CRITERION -> criterion((Step.CriterionScored) step);
            case REQUIREMENT -> requirement((Step.RequirementNoted) step);
            case RANGE ->
                WireJson.texts(json, "missing", ((Step.RangeFound) step).range().missing());
            case PART -> part((Step.PartSummed) step);
            case BAND -> band((Step.TotalBanded) step);
            case MINIMUM -> minimum((Step.MinimumAsked) step);
            case STARS -> json.writeNumberField("band", ((Step.StarsGiven) step).band());
            case DECIDER -> json.writeNumberField("stars", ((Step.DeciderFound) step).stars());
            case NOT_CHECKED, OUTCOME -> {
                // nothing was read but what the steps before say
            }
        }
    }

    private void rulebook(Step.RulebookChosen chosen) throws IOException {
        json.writeStringField("kind", chosen.filing().kind().name());
        json.writeStringField("filedOn", chosen.filing().filedOn().toString());
        WireJson.text(json, "assessedOn", chosen.assessedOn());
    }

    private void council(RuleCheck check) throws IOException {
        json.writeStringField("rule", check.rule().name());
        WireJson.texts(json, "figures", check.figures());
    }

    private void ground(Step.GroundAsked asked) throws IOException {
        json.writeStringField("finding", asked.ground().finding());
        json.writeBooleanField("found", asked.holds());
    }

    private void zero(Step.ZeroAsked asked) throws IOException {
        json.writeStringField("criterion", asked.criterion());
        WireJson.points(json, "awarded", asked.zeros().mean());
        json.writeNumberField("zeros", asked.zeros().sheets());
        json.writeNumberField("of", asked.zeros().of());
        json.writeStringField("test", asked.test().name());
    }

    private void criterion(Step.CriterionScored scored) throws IOException {
        json.writeStringField("part", scored.part().name());
        json.writeStringField("criterion", scored.criterion().number());
        choices(scored);
    }

    private void requirement(Step.RequirementNoted noted) throws IOException {
        json.writeStringField("criterion", noted.criterion());
        json.writeStringField("requirement", noted.requirement().kind().name());
    }

    private void part(Step.PartSummed summed) throws IOException {
        json.writeStringField("part", summed.part().name());
        json.writeNumberField("maximum", summed.maximum());
    }

    private void band(Step.TotalBanded banded) throws IOException {
        json.writeNumberField("from", banded.from());
        WireJson.number(json, "below", banded.below());
    }

    private void choices(Step.CriterionScored scored) throws IOException {
        if (scored.criterion().personal()) {
            json.writeNullField("choices");
            return;
        }
        json.writeArrayFieldStart("choices");
        for (Choice choice : scored.choices()) {
            WireJson.choice(json, choice);
        }
        json.writeEndArray();
    }

    private void minimum(Step.MinimumAsked asked) throws IOException {
        json.writeNumberField("stars", asked.minimum().stars());
        json.writeStringField("criterion", asked.minimum().criterion());
        json.writeNumberField("required", asked.minimum().points());
        WireJson.points(json, "awarded", asked.reached().mean());
        json.writeNumberField("reachedBy", asked.reached().sheets());
        json.writeNumberField("of", asked.reached().of());
        json.writeStringField("test", asked.test().name());
    }

    private void result(Step step) throws IOException {
        switch (step.kind()) {
            case RULEBOOK -> json.writeStringField("rulebook", ((Step.RulebookChosen) step).rulebook());
            case COUNCIL ->
                json.writeBooleanField(
                        "holds", ((Step.CouncilAsked) step).check().holds());
            case SUBJECT -> json.writeBooleanField("admitted", ((Step.SubjectAsked) step).admitted());
            case GROUND -> {
                Step.GroundAsked asked = (Step.GroundAsked) step;
                WireJson.text(
                        json,
                        "outcome",
                        asked.holds() ? Optional.of(asked.ground().bar()) : Optional.empty());
            }
            case ZERO ->
                json.writeBooleanField("stops", ((Step.ZeroAsked) step).zeros().holds());
            case CRITERION -> {
                Step.CriterionScored scored = (Step.CriterionScored) step;
                WireJson.points(json, "points", scored.points());
                if (scored.against().isPresent()) {
                    json.writeStringField("against", scored.against().get().name());
                }
            }
            case REQUIREMENT -> {
                // it changes no result
            }
            case RANGE -> AnswerWriter.range(json, ((Step.RangeFound) step).range());
            case PART -> WireJson.points(json, "points", ((Step.PartSummed) step).points());
            case BAND -> {
                WireJson.points(json, "total", ((Step.TotalBanded) step).total());
                json.writeNumberField("band", ((Step.TotalBanded) step).stars());
            }
            case MINIMUM ->
                json.writeBooleanField(
                        "met", ((Step.MinimumAsked) step).reached().holds());
            case NOT_CHECKED -> json.writeStringField("minimums", MinimumsHeld.NOT_CHECKED.name());
            case STARS -> json.writeNumberField("stars", ((Step.StarsGiven) step).stars());
            case DECIDER -> {
                WireJson.text(json, "decidedBy", ((Step.DeciderFound) step).by());
                json.writeBooleanField("proposed", ((Step.DeciderFound) step).proposed());
            }
            case OUTCOME ->
                json.writeStringField(
                        "outcome", ((Step.OutcomeGiven) step).bar().name());
        }
    }
}
