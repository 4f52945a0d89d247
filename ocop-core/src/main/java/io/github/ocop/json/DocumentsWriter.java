package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.criteria.Ground;
import io.github.ocop.document.Attachment;
import io.github.ocop.document.AttachmentAnswer;
import io.github.ocop.document.AttachmentCheck;
import io.github.ocop.document.AttachmentList;
import io.github.ocop.document.CheckedAttachment;
import io.github.ocop.document.Document;
import io.github.ocop.document.Purpose;
import io.github.ocop.document.Stake;
import io.github.ocop.law.Language;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.RatingRange;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes what to attach to the wire, one JSON object each; the form is laid down in {@code documents.schema.json}. Immutable.
 */
public final class DocumentsWriter {
    private final AnswerWriter answers;
    private final Words words;

    private DocumentsWriter(Words words) {
        this.answers = AnswerWriter.of(words);
        this.words = words;
    }

    /**
     * {@return the writer whose names, messages and citations are in a language}
     *
     * @param language the language of messages and citations
     */
    public static DocumentsWriter of(Language language) {
        return of(Words.of(language));
    }

    /**
     * {@return the writer whose names, messages and citations are in these words}
     *
     * @param words the words of messages and labels
     */
    public static DocumentsWriter of(Words words) {
        return new DocumentsWriter(words);
    }

    /**
     * {@return what to attach to a record's dossier as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param answer the answer
     */
    public String write(String id, AttachmentAnswer answer) {
        return write(Optional.of(id), answer);
    }

    /**
     * {@return a list that is of no record as one line of JSON, without a line end}
     *
     * @param answer the answer
     */
    public String write(AttachmentAnswer answer) {
        return write(Optional.empty(), answer);
    }

    private String write(Optional<String> id, AttachmentAnswer answer) {
        return WireJson.write(json -> {
            json.writeStartObject();
            if (id.isPresent()) {
                json.writeStringField("id", id.get());
            }
            if (answer.fault().isPresent()) {
                answers.fault(json, answer.fault().get());
            } else {
                list(json, answer, answer.list().orElseThrow());
            }
            json.writeEndObject();
        });
    }

    private void list(JsonGenerator json, AttachmentAnswer answer, AttachmentList list) throws IOException {
        json.writeStringField("rulebook", list.set().rulebook());
        json.writeNumberField("criteriaSet", list.set().number());
        json.writeStringField("filing", list.filing().name());
        Optional<AttachmentCheck> check = answer.check();
        if (check.isPresent()) {
            json.writeStringField("on", check.get().holdings().on().toString());
        }
        json.writeArrayFieldStart("documents");
        if (check.isPresent()) {
            for (CheckedAttachment checked : check.get().attachments()) {
                json.writeStartObject();
                attachment(json, checked.attachment());
                json.writeStringField("state", checked.state().name());
                WireJson.text(json, "lastDay", checked.lastDay());
                stakes(json, "stakes", checked.stakes());
                json.writeEndObject();
            }
        } else {
            for (Attachment attachment : list.attachments()) {
                json.writeStartObject();
                attachment(json, attachment);
                stakes(json, "stakes", list.stakes(attachment));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        if (check.isPresent()) {
            check(json, answer, check.get());
        }
        if (answer.barred().isPresent()) {
            answers.grounds(json, answer.barred().get().grounds());
        }
    }

    private void attachment(JsonGenerator json, Attachment attachment) throws IOException {
        Document document = attachment.document();
        json.writeStringField("document", document.label());
        json.writeStringField("name", words.document(document));
        json.writeStringField("citation", attachment.clause().text(words.language()));
        json.writeStringField("by", document.by().name());
        json.writeStringField("duty", document.duty().name());
        WireJson.number(json, "count", document.count());
        json.writeBooleanField("mayLapse", document.mayLapse());
        json.writeArrayFieldStart("criteria");
        for (Purpose purpose : attachment.purposes()) {
            json.writeStartObject();
            json.writeStringField("criterion", purpose.criterion().number());
            json.writeArrayFieldStart("answers");
            for (Choice choice : purpose.answers()) {
                WireJson.choice(json, choice);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        findings(json, attachment.grounds());
    }

    private void check(JsonGenerator json, AttachmentAnswer answer, AttachmentCheck check) throws IOException {
        findings(json, check.risks());
        Optional<RatingRange> claimed = answer.claimed();
        if (claimed.isPresent()) {
            range(json, "claimed", claimed.get());
            range(json, "proved", answer.proved().orElseThrow());
            stakes(json, "losses", check.losses());
        }
    }

    private static void findings(JsonGenerator json, List<Ground> grounds) throws IOException {
        WireJson.texts(json, "risks", grounds.stream().map(Ground::finding).toList());
    }

    private static void stakes(JsonGenerator json, String name, List<Stake> stakes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Stake stake : stakes) {
            json.writeStartObject();
            json.writeStringField("criterion", stake.criterion().number());
            json.writeFieldName("from");
            WireJson.choice(json, stake.claimed());
            json.writeFieldName("to");
            WireJson.choice(json, stake.left());
            json.writeNumberField("points", stake.points());
            json.writeArrayFieldStart("minimums");
            for (int stars : stake.minimums()) {
                json.writeNumber(stars);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void range(JsonGenerator json, String name, RatingRange range) throws IOException {
        json.writeObjectFieldStart(name);
        ends(json, "points", range.lowestPoints(), range.highestPoints());
        ends(json, "stars", range.lowestStars(), range.highestStars());
        json.writeEndObject();
    }

    private static void ends(JsonGenerator json, String name, int lowest, int highest) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeNumber(lowest);
        json.writeNumber(highest);
        json.writeEndArray();
    }
}
