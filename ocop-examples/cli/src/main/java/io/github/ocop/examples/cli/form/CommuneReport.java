package io.github.ocop.examples.cli.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.rulebook.Words;
import java.util.Map;

/** What is Form 03's own: the four contents of Article 7.2.a, each with the criteria that ask for the same. */
final class CommuneReport {
    /** Labels, as the numbers differ from set to set; the tourism set has no criterion on materials. */
    private static final ImmutableMap<String, ImmutableSet<String>> CONTENTS = ImmutableMap.of(
            "local-materials", ImmutableSet.of("materials-source", "product-origin"),
            "local-labour", ImmutableSet.of("local-labour"),
            "idea-origin", ImmutableSet.of("product-idea-origin", "tourism-idea-origin"),
            "local-identity",
                    ImmutableSet.of("local-identity", "uniqueness", "unique-design", "heritage-conservation"));

    private CommuneReport() {}

    static Map<String, Object> model(FormRecord record, Words words) {
        Claims claims = new Claims(record, words);
        ImmutableList.Builder<Map<String, Object>> contents = ImmutableList.builder();
        CONTENTS.forEach((heading, labels) -> contents.add(Map.of(
                "heading",
                FormPage.forms(words).getOrDefault(heading, ""),
                "criteria",
                record.set().criteria().stream()
                        .filter(criterion -> labels.contains(criterion.label()))
                        .map(criterion -> claim(claims, criterion))
                        .toList())));
        return Map.of("contents", contents.build());
    }

    private static Map<String, Object> claim(Claims claims, Criterion criterion) {
        return Map.of(
                "criterion", criterion.number() + " " + claims.name(criterion), "claimed", claims.claimed(criterion));
    }
}
