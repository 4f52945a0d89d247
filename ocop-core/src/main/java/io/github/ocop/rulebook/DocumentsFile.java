package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.ocop.criteria.Requirement;
import io.github.ocop.document.Document;
import io.github.ocop.document.DocumentRules;
import io.github.ocop.document.Duty;
import io.github.ocop.document.Proof;
import io.github.ocop.document.Provider;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Instrument;
import io.github.ocop.subject.FilingKind;
import java.util.Optional;

/** Reads {@code documents.json}: what to attach to a dossier, and what each document proves. */
final class DocumentsFile {
    private final Instrument instrument;

    private DocumentsFile(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Reads what to attach; what an amending decision asks for comes after what the amended one does. */
    static DocumentRules read(DataNode node, Instrument instrument, Optional<DocumentRules> amended) {
        DocumentsFile file = new DocumentsFile(instrument);
        ImmutableList<Document> own = node.objects("documents", file::document);
        return DocumentRules.of(
                Iterables.concat(amended.map(DocumentRules::documents).orElse(ImmutableList.of()), own));
    }

    private Document document(DataNode node) {
        return Document.builder()
                .label(node.label("label"))
                .by(node.word("by", Provider.class))
                .duty(node.word("duty", Duty.class))
                .clauses(clauses(node))
                .count(node.optionalNumber("count"))
                .notForTourism(node.optionalFlag("notForTourism"))
                .mayLapse(node.optionalFlag("mayLapse"))
                .grounds(node.optionalTexts("grounds"))
                .proves(node.optionalObjects("proves", DocumentsFile::proof))
                .requirement(node.optionalWord("requirement", Requirement.Kind.class))
                .build();
    }

    /** One clause for every kind of filing, or a clause for each kind that it is asked for in. */
    private ImmutableMap<FilingKind, Citation> clauses(DataNode node) {
        Optional<ImmutableMap<FilingKind, Citation>> byKind =
                node.optionalObject("citations", kinds -> clauses(kinds::optionalText));
        return byKind.orElseGet(() -> {
            String clause = node.text("citation");
            return clauses(kind -> Optional.of(clause));
        });
    }

    private ImmutableMap<FilingKind, Citation> clauses(Locators locators) {
        ImmutableMap.Builder<FilingKind, Citation> clauses = ImmutableMap.builder();
        for (FilingKind kind : FilingKind.values()) {
            locators.of(kind.name()).ifPresent(locator -> clauses.put(kind, Citation.of(instrument.number(), locator)));
        }
        return clauses.buildOrThrow();
    }

    private static Proof proof(DataNode node) {
        return Proof.of(node.label("criterion"), node.optionalTexts("options"));
    }

    private interface Locators {
        Optional<String> of(String kind);
    }
}
