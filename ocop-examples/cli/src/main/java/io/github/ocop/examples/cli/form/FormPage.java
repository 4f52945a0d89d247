package io.github.ocop.examples.cli.form;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.source.RecordFiles;
import io.github.ocop.examples.cli.text.PlainText;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.util.Map;

/** A page of forms to print on A4: an article for each record, and for one with an error what is wrong with it. */
public final class FormPage {
    private static final Template FAULT = Template.of("form-fault");

    private final FormKind kind;
    private final FormDetails details;
    private final Words words;
    private final Rulebooks rulebooks;
    private final Template template;

    FormPage(FormKind kind, FormDetails details, Words words, Rulebooks rulebooks) {
        this.kind = kind;
        this.details = details;
        this.words = words;
        this.rulebooks = rulebooks;
        this.template = Template.of("form-" + kind.number());
    }

    /** Returns the words of the forms by their keys. */
    public static ImmutableMap<String, String> forms(Words words) {
        return words.sections().getOrDefault("forms", ImmutableMap.of());
    }

    /** Returns what stands above all articles. */
    String heading() {
        ImmutableMap<String, String> named = forms(words);
        String title = named.get("form") + " " + kind.number() + ". " + named.getOrDefault(kind.title(), "");
        return Template.begin(words.language(), title, "form-style");
    }

    /** Returns the form of a record. */
    RecordFiles.Answered article(Entry entry) {
        try {
            FormRecord record = FormRecord.of(entry, rulebooks, kind.hasClaims());
            Map<String, Object> model = ImmutableMap.<String, Object>builder()
                    .putAll(facts(record))
                    .putAll(own(record))
                    .buildOrThrow();
            return new RecordFiles.Answered(template.fill(model), false);
        } catch (FaultException e) {
            return new RecordFiles.Answered(
                    FAULT.fill(ImmutableMap.of("name", entry.name(), "fault", PlainText.fault(words, e.fault()))),
                    true);
        }
    }

    /** What every form says. */
    private Map<String, Object> facts(FormRecord record) {
        Dossier dossier = record.dossier();
        return ImmutableMap.<String, Object>builder()
                .put("forms", forms(words))
                .put("say", words.sections().getOrDefault("phrases", ImmutableMap.of()))
                .put("details", details.model(words))
                .put("instrument", record.rulebook().instrument().number())
                .put("number", kind.number())
                .put("title", forms(words).getOrDefault(kind.title(), ""))
                .put("id", PlainText.plain(record.id()))
                .put("product", PlainText.plain(dossier.product().name().orElse("")))
                .put("code", details.productCode())
                .put("subject", PlainText.plain(dossier.subject().name().orElse("")))
                .put("kind", words.subject(dossier.subject().kind()))
                .put("set", Map.of("number", record.set().number(), "name", words.set(record.set())))
                .buildOrThrow();
    }

    private Map<String, Object> own(FormRecord record) {
        return switch (kind) {
            case REGISTRATION -> RegistrationForm.model(record, details, words);
            case SELF_ASSESSMENT -> SelfAssessment.model(record, details, words);
            case COMMUNE_REPORT -> CommuneReport.model(record, words);
        };
    }
}
