package io.github.ocop.rulebook;

import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Option;
import io.github.ocop.document.Document;
import io.github.ocop.document.Proof;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a document is said to be for is there, and is nobody's sex, ethnicity or disability. */
final class DocumentsCheck {
    private final String file;
    private final Rulebook sets;
    private final WordUses uses;
    private final Wrong wrong;

    /** Holds documents against the sets of {@code sets}. */
    DocumentsCheck(Rulebook sets, WordUses uses, Wrong wrong) {
        this.file = sets.id() + "/documents.json";
        this.sets = sets;
        this.uses = uses;
        this.wrong = wrong;
    }

    void check(List<Document> documents) {
        List<Criterion> criteria = sets.criteriaSets().stream()
                .flatMap(set -> sets.findCriteriaSet(set).stream())
                .flatMap(set -> set.criteria().stream())
                .filter(criterion -> !criterion.personal())
                .toList();
        Set<String> grounds = sets.criteriaSets().stream()
                .flatMap(set -> sets.findSet(set).stream())
                .flatMap(set -> set.grounds().stream())
                .map(Ground::label)
                .collect(Collectors.toSet());
        for (Document document : documents) {
            String where = file + ": " + document.label() + ": ";
            uses.add(file, "documents", document.label());
            document.grounds()
                    .forEach(
                            label -> wrong.check(grounds.contains(label), where + "expected a ground, given " + label));
            document.proves().forEach(proof -> proof(where, proof, criteria));
        }
    }

    private void proof(String where, Proof proof, List<Criterion> criteria) {
        List<Criterion> named = criteria.stream()
                .filter(criterion -> criterion.label().equals(proof.criterion()))
                .toList();
        wrong.check(
                !named.isEmpty(),
                where + "expected the label of a criterion that tells nothing of a person, given " + proof.criterion());
        for (String label : proof.options()) {
            List<Option> options = named.stream()
                    .flatMap(criterion -> criterion.options().stream())
                    .filter(option -> option.label().equals(label))
                    .toList();
            wrong.check(
                    !options.isEmpty() && options.stream().allMatch(option -> option.points() > 0),
                    where + "expected an option of " + proof.criterion() + " worth points, given " + label);
        }
    }
}
