package io.github.ocop.examples.cli.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.Bar;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.Option;
import io.github.ocop.criteria.Part;
import io.github.ocop.criteria.Selection;
import io.github.ocop.criteria.Subheading;
import io.github.ocop.examples.cli.text.Template;
import io.github.ocop.rulebook.Words;
import java.util.Map;
import java.util.Optional;

/** A criteria set as a blank sheet to print on A4 and score on, one HTML page that needs nothing else. */
final class SetPage {
    private final CriteriaSet set;
    private final Words words;

    SetPage(CriteriaSet set, Words words) {
        this.set = set;
        this.words = words;
    }

    String write() {
        return Template.of("sheet").fill(page());
    }

    private Map<String, Object> page() {
        int total = set.parts().stream().mapToInt(Part::points).sum();
        return ImmutableMap.<String, Object>builder()
                .put("lang", words.language().tag())
                .put("say", words.sections().getOrDefault("phrases", ImmutableMap.of()))
                .put("number", set.number())
                .put("name", words.set(set))
                .put("citation", set.citation().text(words.language()))
                .put("grounds", grounds())
                .put("parts", set.parts().stream().map(this::part).toList())
                .put("total", total)
                .put("stars", set.minimums().isEmpty() ? "" : words.phrase("stars-note"))
                .buildOrThrow();
    }

    private ImmutableList<Map<String, Object>> grounds() {
        ImmutableList.Builder<Map<String, Object>> grounds = ImmutableList.builder();
        for (Ground ground : set.grounds()) {
            String at = ground.finding().equals(Ground.HEADER) ? "" : ground.finding();
            grounds.add(ground("☐ ", ground.bar(), at, words.ground(set, ground)));
        }
        // the zero rule has no box: it follows from the points
        set.zeroStop()
                .ifPresent(stop ->
                        grounds.add(ground("", stop.bar(), String.join(", ", stop.criteria()), words.zeroRule(stop))));
        return grounds.build();
    }

    private Map<String, Object> ground(String box, Bar bar, String at, String says) {
        return Map.of("box", box, "bar", words.bar(bar), "at", at, "says", says);
    }

    private Map<String, Object> part(Part part) {
        return Map.of(
                "letter", part.name().name(),
                "name", words.part(part.name()),
                "points", part.points(),
                "headings", part.headings().stream().map(this::heading).toList());
    }

    private Map<String, Object> heading(Heading heading) {
        return Map.of(
                "title",
                heading.isScoredWhole()
                        ? ImmutableList.of()
                        : named(heading.number(), heading.label(), heading.points()),
                "criteria",
                heading.criteria().stream()
                        .map(criterion -> criterion(criterion, heading.subheadingFrom(criterion)))
                        .toList());
    }

    private Map<String, Object> criterion(Criterion criterion, Optional<Subheading> under) {
        return ImmutableMap.<String, Object>builder()
                .put(
                        "subheading",
                        under.<Object>map(sub -> named(sub.number(), sub.label(), sub.points()))
                                .orElse(ImmutableList.of()))
                .putAll(named(criterion.number(), criterion.label(), criterion.points()))
                .put("notes", notes(criterion))
                .put("boxes", boxes(criterion))
                .buildOrThrow();
    }

    private ImmutableList<String> notes(Criterion criterion) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        criterion.needs().ifPresent(needs -> notes.add(words.needs(needs)));
        criterion.requirements().forEach(requirement -> notes.add(words.requirement(requirement.label())));
        return notes.build();
    }

    private ImmutableList<Map<String, Object>> boxes(Criterion criterion) {
        if (criterion.selection() == Selection.YES_NO) {
            return ImmutableList.of(box("", "", words.phrase("yes"), criterion.points(), ""));
        }
        ImmutableList.Builder<Map<String, Object>> boxes = ImmutableList.builder();
        for (int number = 1; number <= criterion.options().size(); number++) {
            Option option = criterion.options().get(number - 1);
            String opens = criterion.caseFrom(number).map(words::caseName).orElse("");
            String stars = "*".repeat(option.minimumFor().orElse(0));
            boxes.add(box(opens, number, words.option(set, criterion, number), option.points(), stars));
        }
        return boxes.build();
    }

    private static Map<String, Object> box(String opens, Object number, String says, int points, String stars) {
        return Map.of("case", opens, "number", number, "says", says, "points", points, "stars", stars);
    }

    private Map<String, Object> named(String number, String label, int points) {
        return Map.of("number", number, "name", words.heading(set, number, label), "points", points);
    }
}
