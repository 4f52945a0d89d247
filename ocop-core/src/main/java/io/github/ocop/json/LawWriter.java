package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.law.Misprint;
import io.github.ocop.law.OpenReading;
import io.github.ocop.law.Period;
import io.github.ocop.law.Rule;
import io.github.ocop.rulebook.GoverningLaw;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import io.github.ocop.subject.Filing;
import io.github.ocop.subject.FilingKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes what this library holds of the law: decisions, sources, sets, rules, misprints and open readings. The form is laid
 * down in {@code law.schema.json}. Immutable.
 */
public final class LawWriter {
    private final Words words;

    private LawWriter(Words words) {
        this.words = words;
    }

    /**
     * {@return the writer in these words}
     *
     * @param words the words of messages and labels
     */
    public static LawWriter of(Words words) {
        return new LawWriter(words);
    }

    /**
     * {@return the law as one line of JSON, without a line end}
     *
     * @param rulebooks the rulebooks to answer by
     * @param ids the rulebooks to tell of, each one that is held
     * @throws IllegalArgumentException if one is not held
     */
    public String write(Rulebooks rulebooks, List<String> ids) {
        List<Rulebook> told = ids.stream().map(rulebooks::get).toList();
        return WireJson.write(json -> {
            json.writeStartObject();
            json.writeStringField("version", Rulebooks.version());
            WireJson.objects(json, "rulebooks", told, rulebook -> rulebook(json, rulebook, rulebooks));
            WireJson.objects(json, "openReadings", rulebooks.openReadings(), reading -> reading(json, reading));
            json.writeEndObject();
        });
    }

    private void rulebook(JsonGenerator json, Rulebook rulebook, Rulebooks rulebooks) throws IOException {
        Instrument instrument = rulebook.instrument();
        json.writeStringField("rulebook", rulebook.id());
        json.writeStringField("instrument", instrument.number());
        WireJson.text(json, "signer", instrument.signer());
        json.writeStringField("signedOn", instrument.signedOn().toString());
        period(json, "inForce", instrument.inForce());
        WireJson.text(json, "amends", instrument.amends());
        WireJson.texts(json, "replaces", instrument.replaces());
        Period filings = rulebooks.filings(rulebook.id());
        period(json, "filings", filings);
        GoverningLaw law = rulebooks.governing(Filing.of(FilingKind.FIRST, filings.first()), Optional.empty());
        clause(json, law.clause());
        json.writeBooleanField("assumed", law.isAssumed());
        json.writeStringField("data", rulebooks.dataHash(rulebook.id()));
        json.writeObjectFieldStart("sources");
        for (var source : rulebook.sources().levels().entrySet()) {
            json.writeStringField(source.getKey().name(), source.getValue().name());
        }
        json.writeEndObject();
        json.writeStringField("minimums", rulebook.rules().minimums().name());
        List<ListedSet> sets = rulebook.criteriaSets().stream()
                .flatMap(number -> rulebook.findSet(number).stream())
                .toList();
        WireJson.objects(json, "sets", sets, set -> set(json, set));
        WireJson.objects(json, "rules", rulebook.encodedRules(), rule -> rule(json, rule));
        WireJson.objects(json, "misprints", rulebook.misprints(), misprint -> misprint(json, misprint));
        WireJson.objects(json, "openReadings", rulebook.openReadings(), reading -> reading(json, reading));
    }

    private static void period(JsonGenerator json, String name, Period period) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("from", period.first().toString());
        WireJson.text(json, "through", period.last().map(LocalDate::toString));
        json.writeEndObject();
    }

    private void clause(JsonGenerator json, Citation clause) throws IOException {
        json.writeStringField("clause", clause.toString());
        json.writeStringField("citation", clause.text(words.language()));
    }

    private void set(JsonGenerator json, ListedSet set) throws IOException {
        json.writeNumberField("criteriaSet", set.number());
        json.writeStringField("label", set.label());
        json.writeStringField("name", words.set(set));
        clause(json, set.citation());
        json.writeBooleanField("complete", set.complete().isPresent());
        WireJson.text(
                json,
                "incomplete",
                set instanceof IncompleteSet incomplete ? Optional.of(words.incomplete(incomplete)) : Optional.empty());
    }

    private void rule(JsonGenerator json, Rule rule) throws IOException {
        clause(json, rule.clause());
        json.writeStringField("kind", rule.kind().name());
        json.writeStringField("label", rule.label());
        json.writeStringField("text", words.rule(rule));
        json.writeBooleanField("held", rule.isHeld());
        WireJson.texts(json, "heldBy", rule.heldBy());
        WireJson.texts(json, "tests", rule.tests());
        WireJson.text(json, "awaits", rule.awaits());
    }

    private void misprint(JsonGenerator json, Misprint misprint) throws IOException {
        MisprintFields.write(json, misprint, words);
        json.writeStringField("citation", misprint.at().text(words.language()));
        json.writeBooleanField("corrected", misprint.isCorrected());
    }

    private void reading(JsonGenerator json, OpenReading reading) throws IOException {
        WireJson.texts(
                json,
                "clauses",
                reading.clauses().stream().map(Citation::toString).toList());
        json.writeStringField("adopted", reading.id());
        json.writeStringField("text", words.reading(reading.id()));
        json.writeStringField("changes", words.change(reading.id()));
        WireJson.objects(json, "alternatives", reading.alternatives(), alternative -> {
            json.writeStringField("id", alternative.id());
            json.writeStringField("text", words.reading(alternative.id()));
            WireJson.text(json, "setting", alternative.setting());
        });
    }
}
