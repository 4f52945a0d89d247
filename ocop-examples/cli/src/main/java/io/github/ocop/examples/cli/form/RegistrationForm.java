package io.github.ocop.examples.cli.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.product.Category;
import io.github.ocop.product.Group;
import io.github.ocop.product.Leaf;
import io.github.ocop.rulebook.Words;
import io.github.ocop.subject.FilingKind;
import java.util.Arrays;
import java.util.Map;

/** What is Form 01's own: where the product belongs, what it is filed for, samples, and the numbers of the receivers. */
final class RegistrationForm {
    /** Article 6.2.d. */
    private static final String SAMPLES = "5";

    private RegistrationForm() {}

    static Map<String, Object> model(FormRecord record, FormDetails details, Words words) {
        return ImmutableMap.<String, Object>builder()
                .putAll(place(record, words))
                .put(
                        "filings",
                        Arrays.stream(FilingKind.values())
                                .map(kind ->
                                        ticked(kind == record.dossier().filing().kind(), words.filing(kind)))
                                .toList())
                .put(
                        "samples",
                        record.isTourism() ? "" : details.find("samples").orElse(SAMPLES))
                .put(
                        "receivers",
                        ImmutableList.of(
                                receiver("commune-committee", "commune", details, words),
                                receiver("province-unit", "province", details, words)))
                .buildOrThrow();
    }

    static Map<String, Object> ticked(boolean holds, String says) {
        return Map.of("tick", holds ? "☒" : "☐", "says", says);
    }

    private static Map<String, Object> receiver(String name, String receiver, FormDetails details, Words words) {
        return Map.of(
                "name",
                FormPage.forms(words).getOrDefault(name, ""),
                "registrationNumber",
                details.registrationNumber(receiver).toString());
    }

    /** Where the product stands in Appendix I: each set is led to from one place. */
    private static Map<String, Object> place(FormRecord record, Words words) {
        for (Category category : record.rulebook().classification().categories()) {
            for (Group group : category.groups()) {
                for (Leaf leaf : group.leaves()) {
                    if (leaf.criteriaSet() == record.set().number()) {
                        return Map.of(
                                "category", category.number() + ". " + words.classification(category.label()),
                                "group", group.number() + ". " + words.classification(group.label()),
                                "subgroup",
                                        leaf.letter()
                                                .map(letter -> letter + ") " + words.set(record.set()))
                                                .orElse("–"));
                    }
                }
            }
        }
        throw new IllegalArgumentException(
                "set: expected one of Appendix I, given " + record.set().number());
    }
}
