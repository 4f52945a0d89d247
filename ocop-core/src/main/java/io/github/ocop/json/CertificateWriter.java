package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.certificate.Certificate;
import io.github.ocop.certificate.CertificateAnswer;
import io.github.ocop.certificate.CertificateSettings;
import io.github.ocop.certificate.CertificateStanding;
import io.github.ocop.certificate.Milestone;
import io.github.ocop.law.Language;
import io.github.ocop.law.Period;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.util.List;

/**
 * Writes where certificates are to the wire, one JSON object each; the form is laid down in {@code certificate.schema.json}.
 * Immutable.
 */
public final class CertificateWriter {
    private final AnswerWriter answers;

    private CertificateWriter(AnswerWriter answers) {
        this.answers = answers;
    }

    /**
     * {@return the writer of answers whose messages and citations are in a language}
     *
     * @param language the language of messages and citations
     */
    public static CertificateWriter of(Language language) {
        return new CertificateWriter(AnswerWriter.of(language));
    }

    /**
     * {@return the writer of answers whose messages and citations are in these words}
     *
     * @param words the words of messages and labels
     */
    public static CertificateWriter of(Words words) {
        return new CertificateWriter(AnswerWriter.of(words));
    }

    /**
     * {@return an answer as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param answer the answer
     */
    public String write(String id, CertificateAnswer answer) {
        return answers.record(
                id, answer.fault(), json -> standing(json, answer.standing().orElseThrow()));
    }

    /**
     * {@return the days of one certificate that fall in a period as one line of JSON, without a line end; the form is laid down in
     * {@code milestones.schema.json}}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param certificate the certificate
     * @param period from which day to which, both included
     * @param days those of the period, in their order
     */
    public String write(String id, Certificate certificate, Period period, List<Milestone> days) {
        return WireJson.write(json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("from", period.first().toString());
            WireJson.text(json, "through", period.last());
            json.writeNumberField("stars", certificate.stars());
            json.writeStringField("validThrough", certificate.validThrough().toString());
            json.writeStringField("issuedBy", certificate.issuedBy().name());
            WireJson.objects(json, "days", days, day -> {
                json.writeStringField("on", day.on().toString());
                json.writeStringField("kind", day.kind().name());
                json.writeStringField("citation", day.citation().text(answers.language()));
                WireJson.texts(json, "readings", day.readings());
            });
            json.writeEndObject();
        });
    }

    private void standing(JsonGenerator json, CertificateStanding standing) throws IOException {
        Certificate certificate = standing.certificate();
        json.writeStringField("on", standing.on().toString());
        json.writeStringField("status", standing.status().name());
        json.writeStringField("validFrom", certificate.issuedOn().toString());
        json.writeStringField("validThrough", certificate.validThrough().toString());
        WireJson.text(json, "refileFrom", standing.refiling().map(Period::first));
        WireJson.text(json, "refileThrough", standing.refiling().flatMap(Period::last));
        WireJson.text(json, "extendedThrough", standing.extendedThrough());
        WireJson.text(json, "revokeBy", standing.revokeBy());
        json.writeStringField("issuedBy", certificate.issuedBy().name());
        WireJson.objects(json, "notes", standing.notes(), note -> {
            json.writeStringField("code", note.code().name());
            json.writeStringField("on", note.on().toString());
            json.writeStringField("citation", note.citation().text(answers.language()));
            json.writeStringField("message", answers.words().note(note));
        });
        // as of ratings: answers by the readings this library adopts do not mention them
        if (!standing.settings().equals(CertificateSettings.standard())) {
            json.writeObjectFieldStart("settings");
            json.writeStringField("lateFiling", standing.settings().lateFiling().name());
            json.writeEndObject();
        }
    }
}
