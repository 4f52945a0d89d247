package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.ocop.cycle.Firing;
import io.github.ocop.cycle.Refusal;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Words;
import io.github.ocop.year.Body;
import io.github.ocop.year.ProductCounts;
import io.github.ocop.year.ProductStage;
import io.github.ocop.year.StepOnDay;
import io.github.ocop.year.YearOnDay;
import io.github.ocop.year.YearProfile;
import io.github.ocop.year.YearStep;
import io.github.ocop.year.YearWindow;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes provinces' years on a day to the wire, one JSON object each; the form is laid down in {@code year.schema.json}. Immutable. */
public final class YearWriter {
    private final AnswerWriter answers;

    private YearWriter(AnswerWriter answers) {
        this.answers = answers;
    }

    /**
     * {@return the writer whose messages, names and citations are in these words}
     *
     * @param words the words of messages and labels
     */
    public static YearWriter of(Words words) {
        return new YearWriter(AnswerWriter.of(words));
    }

    /**
     * {@return what is wrong with a record as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param fault what is wrong with the record
     */
    public String write(String id, Fault fault) {
        return answers.record(id, Optional.of(fault), json -> {});
    }

    /**
     * {@return a year on a day as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param year a province's year on a day
     * @param firings what came of the events that are taken down of the year, so that what was refused is told
     * @param products how many products of the year are at which stage, where they are known
     */
    public String write(String id, YearOnDay year, List<Firing> firings, Optional<ProductCounts> products) {
        return answers.record(id, Optional.empty(), json -> {
            json.writeStringField("profile", year.profile().id());
            json.writeNumberField("year", year.year());
            json.writeStringField("on", year.on().toString());
            WireJson.text(json, "closed", year.closed().map(state -> state.name()));
            WireJson.objects(json, "steps", year.steps(), step -> step(json, year, step));
            WireJson.texts(
                    json,
                    "next",
                    year.next().stream().map(step -> step.step().id()).toList());
            refused(json, firings);
            json.writeFieldName("products");
            if (products.isPresent()) {
                products(json, products.get());
            } else {
                json.writeNull();
            }
        });
    }

    private void step(JsonGenerator json, YearOnDay year, StepOnDay on) throws IOException {
        YearStep step = on.step();
        Language language = answers.language();
        json.writeStringField("step", step.id());
        json.writeStringField("name", step.name().in(language));
        json.writeStringField("status", on.status().name());
        json.writeStringField("standing", on.record().standing().name());
        windows(json, "windows", step.windows(), year.year());
        windows(json, "focus", step.focus(), year.year());
        bodies(json, "lead", year.profile(), step.lead());
        bodies(json, "with", year.profile(), step.with());
        WireJson.texts(json, "after", step.after().asList());
        WireJson.texts(json, "doneAfter", step.doneAfter().asList());
        WireJson.text(json, "waitsFor", on.waitsFor());
        WireJson.text(json, "begunOn", on.record().begunOn());
        WireJson.text(json, "endedOn", on.record().endedOn());
        WireJson.text(json, "reason", on.record().reason());
        json.writeNumberField("daysLate", on.daysLate());
        WireJson.text(json, "citation", step.citation().map(clause -> clause.text(language)));
    }

    private static void windows(JsonGenerator json, String name, List<YearWindow> windows, int year)
            throws IOException {
        WireJson.objects(json, name, windows, window -> {
            json.writeStringField("first", window.first(year).toString());
            json.writeStringField("last", window.last(year).toString());
        });
    }

    private void bodies(JsonGenerator json, String name, YearProfile profile, Set<String> ids) throws IOException {
        WireJson.objects(json, name, ImmutableList.copyOf(ids), id -> {
            Body body = Objects.requireNonNull(profile.bodies().get(id), id);
            json.writeStringField("body", body.id());
            json.writeStringField("name", body.name().in(answers.language()));
        });
    }

    private void refused(JsonGenerator json, List<Firing> firings) throws IOException {
        json.writeArrayFieldStart("refused");
        for (int i = 0; i < firings.size(); i++) {
            if (firings.get(i) instanceof Refusal refusal) {
                json.writeStartObject();
                json.writeStringField("at", "events[" + i + "]");
                json.writeStringField("code", refusal.code().name());
                json.writeStringField("message", answers.words().message(refusal));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void products(JsonGenerator json, ProductCounts products) throws IOException {
        json.writeStartObject();
        json.writeNumberField("registered", products.registered());
        json.writeObjectFieldStart("stages");
        for (Map.Entry<ProductStage, Integer> stage : products.stages().entrySet()) {
            json.writeNumberField(stage.getKey().name(), stage.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
