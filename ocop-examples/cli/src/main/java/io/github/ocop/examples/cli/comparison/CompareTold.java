package io.github.ocop.examples.cli.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ocop.comparison.CriterionComparison;
import io.github.ocop.comparison.CriterionSide;
import io.github.ocop.comparison.FigureComparison;
import io.github.ocop.comparison.OptionComparison;
import io.github.ocop.comparison.RulebookComparison;
import io.github.ocop.comparison.SetComparison;
import io.github.ocop.criteria.IncompleteSet;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.criteria.PartName;
import io.github.ocop.rating.Authority;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Words;
import java.util.Optional;
import java.util.OptionalInt;

/** Two decisions compared, as rows that a text or a page shows. */
final class CompareTold {
    private static final String NOTHING = "–";

    private final Words words;

    CompareTold(Words words) {
        this.words = words;
    }

    /**
     * Rows under a title.
     *
     * @param title what they are about
     * @param note what there is to say of them besides; empty where there is nothing
     * @param rows the rows
     */
    record Section(String title, String note, ImmutableList<Row> rows) {}

    /**
     * What both decisions say of one thing.
     *
     * @param what the thing
     * @param left what the one says
     * @param right what the other says
     */
    record Row(String what, String left, String right) {}

    ImmutableList<Section> sections(RulebookComparison comparison) {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        add(
                sections,
                words.phrase("figures"),
                "",
                comparison.figures().stream()
                        .map(figure -> figure(figure, comparison))
                        .collect(toImmutableList()));
        comparison.sets().forEach(set -> sections.add(set(set)));
        add(
                sections,
                words.phrase("sets-alone") + " " + number(comparison.left()),
                "",
                comparison.onlyLeft().stream()
                        .map(set -> new Row(name(set), "×", NOTHING))
                        .collect(toImmutableList()));
        add(
                sections,
                words.phrase("sets-alone") + " " + number(comparison.right()),
                "",
                comparison.onlyRight().stream()
                        .map(set -> new Row(name(set), NOTHING, "×"))
                        .collect(toImmutableList()));
        return sections.build();
    }

    private static void add(
            ImmutableList.Builder<Section> sections, String title, String note, ImmutableList<Row> rows) {
        if (!rows.isEmpty()) {
            sections.add(new Section(title, note, rows));
        }
    }

    static String number(Rulebook rulebook) {
        return rulebook.instrument().number();
    }

    private Row figure(FigureComparison figure, RulebookComparison comparison) {
        return new Row(
                words.figure(figure.figure()) + of(figure),
                value(figure, figure.left(), comparison.left()),
                value(figure, figure.right(), comparison.right()));
    }

    private String of(FigureComparison figure) {
        String of = figure.of();
        return switch (figure.figure()) {
            case PART -> " " + of + ", " + words.part(PartName.valueOf(of));
            case BAND, DECIDER -> " " + words.stars(Integer.parseInt(of));
            case PASS_UP -> ": " + words.authority(Authority.valueOf(of));
            case DOCUMENT -> ": " + words.document(of);
            case MINIMUMS, TERM, NOTICE -> "";
        };
    }

    private String value(FigureComparison figure, Optional<String> value, Rulebook rulebook) {
        return value.map(text -> switch (figure.figure()) {
                    case DECIDER -> words.authority(Authority.valueOf(text), rulebook.id());
                    case MINIMUMS -> words.minimums(rulebook.rules().minimums());
                    case DOCUMENT -> words.duty(text);
                    case PART, BAND, PASS_UP, TERM, NOTICE -> text;
                })
                .orElse(NOTHING);
    }

    private Section set(SetComparison comparison) {
        ListedSet left = comparison.sets().left();
        ListedSet right = comparison.sets().right();
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        comparison.criteria().forEach(criterion -> criterion(rows, criterion));
        comparison
                .groundsLeft()
                .forEach(label -> rows.add(new Row(words.phrase("ground") + ": " + words.ground(label), "×", NOTHING)));
        comparison
                .groundsRight()
                .forEach(label -> rows.add(new Row(words.phrase("ground") + ": " + words.ground(label), NOTHING, "×")));
        String note = comparison.isComplete()
                ? words.phrase("criteria-same") + ": " + comparison.same()
                : words.phrase("not-compared") + ": " + incomplete(left) + incomplete(right);
        return new Section(name(left) + " ↔ " + name(right), note, rows.build());
    }

    private String incomplete(ListedSet set) {
        return set instanceof IncompleteSet incomplete
                ? set.citation().text(words.language()) + ", " + words.incomplete(incomplete) + ". "
                : "";
    }

    private String name(ListedSet set) {
        return set.number() + " " + words.set(set);
    }

    private void criterion(ImmutableList.Builder<Row> rows, CriterionComparison criterion) {
        rows.add(new Row(words.title(criterion.label()), side(criterion.left()), side(criterion.right())));
        for (OptionComparison option : criterion.options()) {
            rows.add(new Row("– " + words.option(option.label()), points(option.left()), points(option.right())));
        }
    }

    private String side(Optional<CriterionSide> side) {
        return side.map(one -> one.number() + ": " + one.figures().part() + ", "
                        + words.points(one.figures().points()) + minimums(one))
                .orElse(NOTHING);
    }

    private static String minimums(CriterionSide side) {
        return side.figures().minimums().isEmpty()
                ? ""
                : side.figures().minimums().entrySet().stream()
                        .map(minimum -> minimum.getKey() + "★ ≥ " + minimum.getValue())
                        .collect(joining(", ", " (", ")"));
    }

    private String points(OptionalInt points) {
        return points.isPresent() ? words.points(points.getAsInt()) : NOTHING;
    }
}
