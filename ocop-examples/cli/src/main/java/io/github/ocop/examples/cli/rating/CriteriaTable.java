package io.github.ocop.examples.cli.rating;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.Part;
import io.github.ocop.criteria.Selection;
import io.github.ocop.rating.Choice;
import io.github.ocop.rulebook.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every criterion of a set with every option, which was chosen, by whom, and what the next one would bring. */
final class CriteriaTable {
    private static final int MOST_NAMES = 12;

    private final RatedSheets sheets;
    private final Words words;

    CriteriaTable(RatedSheets sheets, Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    ImmutableList<Map<String, Object>> parts() {
        return sheets.set().parts().stream().map(this::part).collect(toImmutableList());
    }

    private Map<String, Object> part(Part part) {
        return Map.of(
                "letter", part.name().name(),
                "name", words.part(part.name()),
                "max", part.points(),
                "headings", part.headings().stream().map(this::heading).toList());
    }

    private Map<String, Object> heading(Heading heading) {
        Object title = heading.isScoredWhole()
                ? false
                : Map.of(
                        "number", heading.number(),
                        "name", words.heading(sheets.set(), heading.number(), heading.label()),
                        "max", heading.points());
        return Map.of(
                "title",
                title,
                "criteria",
                heading.criteria().stream().map(this::criterion).toList());
    }

    private Map<String, Object> criterion(Criterion criterion) {
        String points = sheets.points(criterion).map(words::decimal).orElse("–");
        return ImmutableMap.<String, Object>builder()
                .put("number", criterion.number())
                .put("personal", criterion.personal())
                .put("name", criterion.personal() ? "" : words.criterion(sheets.set(), criterion))
                .put("score", points)
                .put("max", criterion.points())
                .put(
                        "gap",
                        sheets.points(criterion).isEmpty() && !sheets.filled().isEmpty())
                .put("notes", criterion.personal() ? ImmutableList.of() : notes(criterion))
                .put("options", criterion.personal() ? ImmutableList.of() : options(criterion))
                .buildOrThrow();
    }

    private ImmutableList<String> notes(Criterion criterion) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        criterion.needs().ifPresent(needs -> notes.add(words.needs(needs)));
        criterion.requirements().forEach(requirement -> notes.add(words.requirement(requirement.label())));
        return notes.build();
    }

    private ImmutableList<Map<String, Object>> options(Criterion criterion) {
        ImmutableList.Builder<Map<String, Object>> options = ImmutableList.builder();
        ImmutableSet<Integer> next = next(criterion);
        if (criterion.selection() == Selection.YES_NO) {
            options.add(option(criterion, Choice.YES, next, words.phrase("yes"), ""));
            options.add(option(criterion, Choice.NO, next, words.phrase("no"), ""));
            return options.build();
        }
        for (int box = 1; box <= criterion.lastPlace(); box++) {
            String opens = criterion.caseFrom(box).map(words::caseName).orElse("");
            String says = words.option(sheets.set(), criterion, box);
            options.add(option(criterion, Choice.box(box), next, says, opens));
        }
        if (!sheets.whoChose(criterion, Choice.box(0)).isEmpty()) {
            options.add(option(criterion, Choice.box(0), next, words.phrase("no-box"), ""));
        }
        return options.build();
    }

    private Map<String, Object> option(
            Criterion criterion, Choice choice, ImmutableSet<Integer> next, String says, String opens) {
        ImmutableList<String> who = sheets.whoChose(criterion, choice);
        int place = (int) choice.place();
        int stars = place > 0 && !choice.isYesNo()
                ? criterion.options().get(place - 1).minimumFor().orElse(0)
                : 0;
        return ImmutableMap.<String, Object>builder()
                .put("case", opens)
                .put("chosen", !who.isEmpty())
                .put("mark", who.isEmpty() ? "☐" : "☒")
                .put("says", says)
                .put("points", criterion.pointsOf(place))
                .put("stars", stars == 0 ? "" : words.phrase("least-for") + " " + words.stars(stars))
                .put("who", sheets.isCouncil() ? who(who) : "")
                .put("next", next.contains(place) ? words.points(criterion.pointsOf(place) - pointsNow(criterion)) : "")
                .buildOrThrow();
    }

    private String who(ImmutableList<String> who) {
        return who.size() > MOST_NAMES ? who.size() + " " + words.phrase("members-count") : String.join(", ", who);
    }

    private int pointsNow(Criterion criterion) {
        return sheets.onlyChoice(criterion)
                .map(choice -> criterion.pointsOf((int) choice.place()))
                .orElse(0);
    }

    /**
     * Returns the boxes that would bring the least more than the one chosen, several where they bring the same: in the case that
     * was chosen, or in each where none was. Of one sheet only.
     */
    private ImmutableSet<Integer> next(Criterion criterion) {
        Optional<Choice> chosen = sheets.onlyChoice(criterion);
        if (chosen.isEmpty()) {
            return ImmutableSet.of();
        }
        int from = (int) chosen.get().place();
        int now = pointsNow(criterion);
        Map<Integer, Integer> leastByCase = new HashMap<>();
        ImmutableSet.Builder<Integer> next = ImmutableSet.builder();
        for (int box = 1; box <= criterion.lastPlace(); box++) {
            int points = criterion.pointsOf(box);
            if (points > now && (from == 0 || caseOf(criterion, box) == caseOf(criterion, from))) {
                int least = leastByCase.computeIfAbsent(caseOf(criterion, box), key -> points);
                if (points == least) {
                    next.add(box);
                }
            }
        }
        return next.build();
    }

    private static int caseOf(Criterion criterion, int box) {
        return criterion.cases().isEmpty()
                ? 0
                : criterion.options().get(box - 1).caseNumber().orElse(0);
    }
}
