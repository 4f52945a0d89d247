package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.FilledSheet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier in canonical form: as on the wire, without the id, which is the record's, and without what is empty. Findings are
 * a set and sheets are the council's in any order, so both are sorted; part results are exact.
 */
public final class DossierForm {
    private static final Comparator<FilledSheet> BY_MEMBER = Comparator.comparing(
                    (FilledSheet sheet) -> text(sheet.member()).toString())
            // only a dossier at fault has two of one member
            .thenComparing(sheet -> sheet(sheet).toString());

    private DossierForm() {}

    /**
     * {@return the dossier in that order} It is this one that a receipt rates: places in a fault count sheets and findings,
     * and would otherwise depend on the order they came in.
     */
    static Dossier ordered(Dossier dossier) {
        Map<String, String> findings = new LinkedHashMap<>();
        dossier.findings().forEach(finding -> findings.putIfAbsent(text(finding).toString(), finding));
        return Dossier.builder()
                .from(dossier)
                .findings(findings.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .collect(toImmutableList()))
                .sheets(dossier.sheets().stream().sorted(BY_MEMBER).collect(toImmutableList()))
                .build();
    }

    /**
     * {@return the form of a dossier, its sheets and findings in the order they have} It reads back as the dossier.
     *
     * @param dossier the dossier, good or bad
     */
    public static CanonicalJson of(Dossier dossier) {
        return of(dossier, Optional.empty());
    }

    /**
     * {@return the form}
     *
     * @param ordered a dossier in order
     * @param governing the rulebook that governs, which goes without saying: a dossier that asks for it is the same as one
     *     that asks for none
     */
    static CanonicalJson of(Dossier ordered, Optional<String> governing) {
        ImmutableMap.Builder<String, CanonicalJson> fields = ImmutableMap.builder();
        if (!ordered.rulebook().equals(governing)) {
            ordered.rulebook().ifPresent(rulebook -> fields.put("rulebook", text(rulebook)));
        }
        fields.put(
                "filing",
                CanonicalJson.object(ImmutableMap.of(
                        "kind", text(ordered.filing().kind().name()),
                        "filedOn", text(ordered.filing().filedOn().toString()))));
        ordered.assessedOn().ifPresent(day -> fields.put("assessedOn", text(day.toString())));
        fields.put(
                "product",
                named(
                        ordered.product().name(),
                        "criteriaSet",
                        CanonicalJson.number(ordered.product().criteriaSet())));
        fields.put(
                "subject",
                named(
                        ordered.subject().name(),
                        "kind",
                        text(ordered.subject().kind().name())));
        if (!ordered.findings().isEmpty()) {
            fields.put(
                    "findings",
                    CanonicalJson.list(
                            ordered.findings().stream().map(DossierForm::text).collect(toImmutableList())));
        }
        if (!ordered.sheets().isEmpty()) {
            fields.put(
                    "sheets",
                    CanonicalJson.list(
                            ordered.sheets().stream().map(DossierForm::sheet).collect(toImmutableList())));
        }
        ordered.parts()
                .ifPresent(parts -> fields.put(
                        "parts",
                        CanonicalJson.object(ImmutableMap.of(
                                "A", text(parts.a().toString()),
                                "B", text(parts.b().toString()),
                                "C", text(parts.c().toString())))));
        return CanonicalJson.object(fields.buildOrThrow());
    }

    private static CanonicalJson named(Optional<String> name, String field, CanonicalJson value) {
        ImmutableMap.Builder<String, CanonicalJson> fields = ImmutableMap.builder();
        name.ifPresent(given -> fields.put("name", text(given)));
        return CanonicalJson.object(fields.put(field, value).buildOrThrow());
    }

    private static CanonicalJson sheet(FilledSheet sheet) {
        ImmutableMap.Builder<String, CanonicalJson> choices = ImmutableMap.builder();
        sheet.choices().forEach((number, choice) -> choices.put(number, choice(choice)));
        return CanonicalJson.object(ImmutableMap.of(
                "member", text(sheet.member()), "choices", CanonicalJson.object(choices.buildOrThrow())));
    }

    private static CanonicalJson choice(Choice choice) {
        if (choice.lines().isPresent()) {
            return CanonicalJson.list(
                    choice.lines().get().stream().map(CanonicalJson::number).collect(toImmutableList()));
        }
        return choice.isYesNo() ? CanonicalJson.flag(choice.place() == 1) : CanonicalJson.number(choice.place());
    }

    private static CanonicalJson text(String value) {
        return CanonicalJson.text(value);
    }
}
