package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.ocop.certificate.Certificate;
import io.github.ocop.certificate.CertificateEvent;
import io.github.ocop.cycle.CaseAnswer;
import io.github.ocop.cycle.CertificateEffects;
import io.github.ocop.cycle.Event;
import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.Firing;
import io.github.ocop.cycle.LaterStep;
import io.github.ocop.cycle.NextStep;
import io.github.ocop.cycle.Progress;
import io.github.ocop.cycle.Refusal;
import io.github.ocop.cycle.Replay;
import io.github.ocop.cycle.RunningLimit;
import io.github.ocop.cycle.Transition;
import io.github.ocop.law.Citation;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes what came of histories to the wire, one JSON object each; the form is laid down in {@code replay.schema.json}. Immutable. */
public final class ReplayWriter {
    private final AnswerWriter answers;

    private ReplayWriter(AnswerWriter answers) {
        this.answers = answers;
    }

    /**
     * {@return the writer whose messages and citations are in these words}
     *
     * @param words the words of messages and labels
     */
    public static ReplayWriter of(Words words) {
        return new ReplayWriter(AnswerWriter.of(words));
    }

    /**
     * {@return an answer as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param answer the answer
     */
    public String write(String id, CaseAnswer answer) {
        return answers.record(
                id, answer.fault(), json -> replay(json, answer.replay().orElseThrow(), answer.certificate()));
    }

    private void replay(JsonGenerator json, Replay replay, Optional<Certificate> certificate) throws IOException {
        Progress progress = replay.progress();
        json.writeStringField("workflow", progress.workflow().id());
        json.writeNumberField("edition", progress.workflow().edition());
        WireJson.objects(json, "steps", replay.firings(), firing -> firing(json, firing));
        json.writeStringField("state", progress.state().name());
        json.writeBooleanField("ended", progress.state().isEnd());
        WireJson.objects(json, "next", next(progress), next -> next(json, next));
        WireJson.objects(json, "later", later(progress), later -> later(json, later));
        WireJson.objects(json, "inside", progress.cases(), inner -> {
            json.writeStringField("workflow", inner.workflow().id());
            json.writeStringField("state", inner.state().name());
            json.writeBooleanField("ended", inner.state().isEnd());
        });
        json.writeFieldName("certificate");
        if (certificate.isPresent()) {
            certificate(json, certificate.get());
        } else {
            json.writeNull();
        }
        WireJson.texts(
                json,
                "certificateEvents",
                CertificateEffects.of(progress).events().stream()
                        .map(CertificateEvent::toString)
                        .toList());
    }

    /** Of a case that has not begun, on whatever day it will. */
    private static List<NextStep> next(Progress progress) {
        return progress.lastDay().map(progress::next).orElseGet(progress::possible);
    }

    private static List<LaterStep> later(Progress progress) {
        return progress.lastDay().map(progress::later).orElse(ImmutableList.of());
    }

    private void firing(JsonGenerator json, Firing firing) throws IOException {
        if (firing instanceof Fired fired) {
            event(json, fired.event());
            json.writeStringField("transition", fired.transition().name());
            WireJson.texts(
                    json, "also", fired.also().stream().map(Transition::name).toList());
            json.writeStringField("state", fired.progress().state().name());
            citation(json, fired.transition().citation());
            WireJson.texts(json, "readings", fired.transition().readings());
            limits(json, fired.progress().limits(fired.event().on()));
        } else {
            Refusal refusal = (Refusal) firing;
            event(json, refusal.event());
            json.writeStringField("state", refusal.state().name());
            json.writeObjectFieldStart("refusal");
            json.writeStringField("code", refusal.code().name());
            citation(json, refusal.citation());
            json.writeStringField("message", answers.words().message(refusal));
            WireJson.texts(
                    json,
                    "instead",
                    refusal.instead().stream().map(Transition::name).toList());
            json.writeEndObject();
        }
    }

    private static void event(JsonGenerator json, Event event) throws IOException {
        json.writeStringField("type", event.type());
        json.writeStringField("on", event.on().toString());
        json.writeStringField("by", event.by().name());
    }

    private void citation(JsonGenerator json, Optional<Citation> citation) throws IOException {
        WireJson.text(json, "citation", citation.map(clause -> clause.text(answers.language())));
    }

    private void limits(JsonGenerator json, List<RunningLimit> limits) throws IOException {
        WireJson.objects(json, "limits", limits, limit -> {
            json.writeStringField("limit", limit.name());
            json.writeStringField("start", limit.start().toString());
            json.writeStringField("due", limit.due().toString());
            json.writeStringField("citation", limit.citation().text(answers.language()));
            WireJson.texts(json, "readings", limit.readings());
        });
    }

    private void later(JsonGenerator json, LaterStep later) throws IOException {
        json.writeStringField("transition", later.transition().name());
        json.writeStringField("event", later.transition().event());
        json.writeStringField("from", later.until().from().toString());
        citation(json, later.until().citation());
        WireJson.texts(json, "readings", later.until().readings());
    }

    private void next(JsonGenerator json, NextStep next) throws IOException {
        Transition row = next.transition();
        json.writeStringField("transition", row.name());
        json.writeStringField("event", row.event());
        WireJson.texts(json, "by", row.by().stream().map(Enum::name).toList());
        json.writeStringField("state", row.to());
        WireJson.text(json, "until", next.limits().stream().findFirst().map(RunningLimit::due));
        citation(json, row.citation());
    }

    private static void certificate(JsonGenerator json, Certificate certificate) throws IOException {
        json.writeStartObject();
        json.writeStringField("rulebook", certificate.rulebook());
        json.writeNumberField("stars", certificate.stars());
        json.writeStringField("issuedOn", certificate.issuedOn().toString());
        json.writeStringField("validThrough", certificate.validThrough().toString());
        json.writeStringField("issuedBy", certificate.issuedBy().name());
        json.writeEndObject();
    }
}
