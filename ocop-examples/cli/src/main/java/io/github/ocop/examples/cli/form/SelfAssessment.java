package io.github.ocop.examples.cli.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.rulebook.Words;
import io.github.ocop.subject.FilingKind;
import java.util.Map;

/** What is Form 02's own: papers held, what the subject tells, and how it scores itself. */
final class SelfAssessment {
    private SelfAssessment() {}

    static Map<String, Object> model(FormRecord record, FormDetails details, Words words) {
        return ImmutableMap.<String, Object>builder()
                .put("papers", papers(details, words))
                .put("rooms", rooms(details, words, "history", "organisation"))
                .put("results", results(record, details, words))
                .put("plans", rooms(details, words, "plan"))
                .putAll(new ClaimTable(record, words).model())
                .put("outcome", new FormOutcome(words).lines(record))
                .buildOrThrow();
    }

    private static ImmutableList<Map<String, Object>> papers(FormDetails details, Words words) {
        ImmutableList.Builder<Map<String, Object>> papers = ImmutableList.builder();
        for (String paper : DetailType.Names.PAPERS) {
            String name = FormPage.forms(words).getOrDefault(paper, "");
            papers.add(RegistrationForm.ticked(details.papers().contains(paper), name));
        }
        return papers.build();
    }

    /** What is rated again says what has changed since: Article 6.1.b and c. */
    private static ImmutableList<Map<String, Object>> results(FormRecord record, FormDetails details, Words words) {
        return record.dossier().filing().kind() == FilingKind.FIRST
                ? rooms(details, words, "results.materials", "results.quality", "results.markets", "results.figures")
                : rooms(
                        details,
                        words,
                        "results.materials",
                        "results.quality",
                        "results.markets",
                        "results.figures",
                        "results.changes");
    }

    /** Returns headings with what is told under each, or room for it. */
    private static ImmutableList<Map<String, Object>> rooms(FormDetails details, Words words, String... places) {
        ImmutableList.Builder<Map<String, Object>> rooms = ImmutableList.builder();
        for (String place : places) {
            String title = FormPage.forms(words).getOrDefault(place.replace("results.", ""), "");
            rooms.add(Map.of("heading", title, "told", details.text(place)));
        }
        return rooms.build();
    }
}
