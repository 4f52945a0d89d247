package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.comparison.CriterionComparison;
import io.github.ocop.comparison.CriterionSide;
import io.github.ocop.comparison.DossierComparison;
import io.github.ocop.comparison.FigureComparison;
import io.github.ocop.comparison.OptionComparison;
import io.github.ocop.comparison.RulebookComparison;
import io.github.ocop.comparison.SetComparison;
import io.github.ocop.comparison.SheetComparison;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.Rating;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Writes two decisions compared, or a dossier under both, as one JSON object each; the forms are laid down in {@code
 * comparison.schema.json}. Immutable.
 */
public final class ComparisonWriter {
    private final Words words;
    private final AnswerWriter answers;

    private ComparisonWriter(Words words) {
        this.words = words;
        this.answers = AnswerWriter.of(words);
    }

    /**
     * {@return the writer in these words}
     *
     * @param words the words of messages and labels
     */
    public static ComparisonWriter of(Words words) {
        return new ComparisonWriter(words);
    }

    /**
     * {@return two decisions compared as one line of JSON, without a line end}
     *
     * @param comparison the comparison
     */
    public String write(RulebookComparison comparison) {
        return WireJson.write(json -> {
            json.writeStartObject();
            rulebook(json, "left", comparison.left());
            rulebook(json, "right", comparison.right());
            WireJson.objects(json, "figures", comparison.figures(), figure -> figure(json, figure));
            WireJson.objects(json, "sets", comparison.sets(), set -> set(json, set));
            WireJson.objects(json, "onlyLeft", comparison.onlyLeft(), set -> set(json, set));
            WireJson.objects(json, "onlyRight", comparison.onlyRight(), set -> set(json, set));
            json.writeEndObject();
        });
    }

    /**
     * {@return a dossier under both decisions as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param comparison the comparison
     */
    public String write(String id, DossierComparison comparison) {
        return WireJson.write(json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeObjectFieldStart("from");
            if (comparison.answer() instanceof Rating rating) {
                json.writeStringField("rulebook", rating.rulebook());
                json.writeNumberField("criteriaSet", rating.criteriaSet());
                json.writeStringField("outcome", "RATED");
                json.writeStringField("total", rating.total().cut(Words.DECIMALS));
                json.writeNumberField("stars", rating.stars());
            } else if (comparison.answer() instanceof Barred barred) {
                json.writeStringField("rulebook", barred.rulebook());
                json.writeNumberField("criteriaSet", barred.criteriaSet());
                json.writeStringField("outcome", barred.bar().name());
            }
            json.writeEndObject();
            WireJson.objects(json, "to", comparison.others(), other -> other(json, other));
            json.writeEndObject();
        });
    }

    /**
     * {@return what is wrong with a record as one line of JSON, without a line end}
     *
     * @param id the id of the record, as it is to stand in the answer
     * @param fault what is wrong with the record
     */
    public String write(String id, Fault fault) {
        return answers.write(id, fault);
    }

    private void other(JsonGenerator json, DossierComparison.Other other) throws IOException {
        json.writeStringField("rulebook", other.set().rulebook());
        set(json, other.set());
        Optional<SheetComparison> sheet = other.sheet();
        if (sheet.isPresent()) {
            AnswerWriter.range(json, sheet.get().range());
        } else {
            json.writeNullField("range");
        }
    }

    private static void rulebook(JsonGenerator json, String name, Rulebook rulebook) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("rulebook", rulebook.id());
        json.writeStringField("instrument", rulebook.instrument().number());
        json.writeEndObject();
    }

    private void figure(JsonGenerator json, FigureComparison figure) throws IOException {
        json.writeStringField("figure", figure.figure().name());
        json.writeStringField("of", figure.of());
        WireJson.text(json, "left", figure.left());
        WireJson.text(json, "right", figure.right());
    }

    private void set(JsonGenerator json, ListedSet set) throws IOException {
        json.writeNumberField("criteriaSet", set.number());
        json.writeStringField("label", set.label());
        json.writeStringField("name", words.set(set));
        WireJson.text(
                json,
                "incomplete",
                set instanceof IncompleteSet incomplete ? Optional.of(words.incomplete(incomplete)) : Optional.empty());
    }

    private void set(JsonGenerator json, SetComparison comparison) throws IOException {
        json.writeObjectFieldStart("left");
        set(json, comparison.sets().left());
        json.writeEndObject();
        json.writeObjectFieldStart("right");
        set(json, comparison.sets().right());
        json.writeEndObject();
        json.writeBooleanField("compared", comparison.isComplete());
        json.writeNumberField("same", comparison.same());
        WireJson.objects(json, "criteria", comparison.criteria(), criterion -> criterion(json, criterion));
        grounds(json, "groundsLeft", comparison.groundsLeft());
        grounds(json, "groundsRight", comparison.groundsRight());
    }

    private void grounds(JsonGenerator json, String name, ImmutableSet<String> labels) throws IOException {
        WireJson.objects(json, name, labels.asList(), label -> {
            json.writeStringField("label", label);
            json.writeStringField("name", words.ground(label));
        });
    }

    private void criterion(JsonGenerator json, CriterionComparison criterion) throws IOException {
        json.writeStringField("label", criterion.label());
        json.writeStringField("name", words.title(criterion.label()));
        side(json, "left", criterion.left());
        side(json, "right", criterion.right());
        ImmutableList<OptionComparison> options = criterion.options();
        WireJson.objects(json, "options", options, option -> {
            json.writeStringField("label", option.label());
            json.writeStringField("name", words.option(option.label()));
            WireJson.number(json, "left", option.left());
            WireJson.number(json, "right", option.right());
        });
    }

    private static void side(JsonGenerator json, String name, Optional<CriterionSide> side) throws IOException {
        if (side.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("number", side.get().number());
        json.writeStringField("part", side.get().figures().part().name());
        json.writeNumberField("points", side.get().figures().points());
        json.writeObjectFieldStart("minimums");
        for (Map.Entry<Integer, Integer> minimum :
                side.get().figures().minimums().entrySet()) {
            json.writeNumberField(minimum.getKey().toString(), minimum.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
